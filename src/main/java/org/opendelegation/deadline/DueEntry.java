package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is due on a day, with everybody of whom it is asked alike.
 *
 * @param day the day
 * @param matter what is to be done, of nobody
 * @param whom whom it concerns; none where that is told with what it is
 * @param path the page that tells more, without language
 */
record DueEntry(LocalDate day, PublicMatter matter, List<String> whom, String path) {

	/**
	 * What is told alike of several is told once.
	 */
	static List<DueEntry> of(List<PublicDay> days) {
		Map<List<Object>, List<PublicDay>> alike = new LinkedHashMap<>();
		days.forEach((day) -> alike
			.computeIfAbsent(List.of(day.day(), day.matter().ofNobody(), day.path()), (key) -> new ArrayList<>())
			.add(day));
		return alike.values().stream().map(DueEntry::together).toList();
	}

	private static DueEntry together(List<PublicDay> alike) {
		PublicDay first = alike.get(0);
		return new DueEntry(first.day(), first.matter().ofNobody(),
				alike.stream().map((day) -> day.matter().whom()).filter(Objects::nonNull).distinct().toList(),
				first.path());
	}

	/**
	 * What is ahead first, the next day before those that follow; then what is over, the
	 * last day before those that it followed.
	 */
	static Comparator<DueEntry> nextFirst(LocalDate today) {
		return Comparator.comparing((DueEntry entry) -> entry.isOver(today))
			.thenComparing((entry) -> Math.abs(ChronoUnit.DAYS.between(today, entry.day())));
	}

	/**
	 * Whether the day has passed, which says nothing of what was done.
	 */
	public boolean isOver(LocalDate today) {
		return this.day.isBefore(today);
	}

}
