package org.opendelegation.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which weekdays of every month a council meets.
 *
 * @param weeks the first, second ... of the month
 * @param weekday the day of the week
 */
public record MeetingRhythm(List<Integer> weeks, DayOfWeek weekday) {

	/**
	 * Reads such as {@code 2,4 TUESDAY}.
	 */
	public static MeetingRhythm parse(String text) {
		String[] parts = text.split(" ", 2);
		return new MeetingRhythm(Arrays.stream(parts[0].split(",", -1)).map(Integer::valueOf).sorted().toList(),
				DayOfWeek.valueOf(parts[1]));
	}

	/**
	 * The first meeting after a day.
	 */
	LocalDate next(LocalDate day) {
		return Stream.iterate(YearMonth.from(day), (month) -> month.plusMonths(1))
			.flatMap((month) -> in(month).stream())
			.filter((meeting) -> meeting.isAfter(day))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A month that has no fifth such day has no meeting on it.
	 */
	private List<LocalDate> in(YearMonth month) {
		return this.weeks.stream()
			.map((week) -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, this.weekday)))
			.filter((day) -> YearMonth.from(day).equals(month))
			.toList();
	}

}
