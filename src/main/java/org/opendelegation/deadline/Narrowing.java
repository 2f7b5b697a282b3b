package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.opendelegation.web.ListFilter;

/**
 * What a list is narrowed to, applied to deadlines.
 */
record Narrowing(Map<Long, People.OfCity> cities, Reach reach, LocalDate today) {

	Predicate<Deadline> by(ListFilter filter) {
		return (deadline) -> deadline.isOthersFor(this.reach) == filter.get("whose").equals("shared")
				&& isOf(filter.getCity(), deadline) && isFor(filter.get("person"), deadline)
				&& (filter.get("kind").isEmpty() || filter.get("kind").equals(deadline.kind()))
				&& isThen(filter.get("when"), deadline) && has(filter.getQ(), deadline);
	}

	private boolean isOf(String slug, Deadline deadline) {
		People.OfCity city = (deadline.cityId() != null) ? this.cities.get(deadline.cityId()) : null;
		return slug.isEmpty() || (city != null && city.slug().equals(slug));
	}

	private static boolean isFor(String person, Deadline deadline) {
		return person.isEmpty() || person.equals(String.valueOf(deadline.personId()));
	}

	private boolean isThen(String when, Deadline deadline) {
		return switch (when) {
			case "overdue" -> deadline.isOverdue();
			case "past" -> deadline.isPast(this.today);
			case "next30" -> isWithin(30, deadline);
			case "next90" -> isWithin(90, deadline);
			case "done" -> deadline.isSettled();
			default -> !deadline.isSettled();
		};
	}

	private boolean isWithin(int days, Deadline deadline) {
		return !deadline.isSettled() && !deadline.day().isBefore(this.today)
				&& !deadline.day().isAfter(this.today.plusDays(days));
	}

	private static boolean has(String words, Deadline deadline) {
		return words.isEmpty() || String
			.join(" ", deadline.title(), Objects.toString(deadline.about(), ""),
					Objects.toString(deadline.detail(), ""), (deadline.trip() != null) ? deadline.trip().title() : "")
			.toLowerCase(Locale.ROOT)
			.contains(words.toLowerCase(Locale.ROOT));
	}

}
