package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.opendelegation.web.ListFilter;

/**
 * What the public list of what is due is narrowed to.
 *
 * @param days all days
 * @param cities the cities whose matters they are
 * @param today the day that it is
 */
record DueNarrowing(List<PublicDay> days, List<People.OfCity> cities, LocalDate today) {

	/**
	 * What fits a filter, the next first.
	 */
	List<DueEntry> by(ListFilter filter) {
		return DueEntry.of(this.days.stream().filter((day) -> fits(day, filter)).toList())
			.stream()
			.sorted(DueEntry.nextFirst(this.today))
			.toList();
	}

	/**
	 * The years that there are days in, the latest first.
	 */
	List<String> years() {
		return this.days.stream()
			.map((day) -> day.day().getYear())
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map(String::valueOf)
			.toList();
	}

	private boolean fits(PublicDay day, ListFilter filter) {
		return isOf(filter.getCity(), day) && (filter.getYear() == 0 || filter.getYear() == day.day().getYear())
				&& isThen(filter.get("when"), day) && (filter.getQ().isEmpty() || day.matter().has(filter.getQ()));
	}

	private boolean isOf(String slug, PublicDay day) {
		return slug.isEmpty()
				|| this.cities.stream().anyMatch((city) -> city.slug().equals(slug) && day.isOf(city.id()));
	}

	private boolean isThen(String when, PublicDay day) {
		return when.isEmpty() || when.equals("over") == day.day().isBefore(this.today);
	}

}
