package org.opendelegation.suggestion;

import java.time.Month;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.EdtfSyntaxException;

/**
 * A date as it was found in a text.
 *
 * @param begin where it begins in the text
 * @param end where it ends
 * @param year the year, or 0
 * @param month the month
 * @param day the day, or 0
 * @param lastMonth the month in which it ends
 * @param lastDay the day on which it ends, or 0 where it is one day or month
 */
record FoundDate(int begin, int end, int year, int month, int day, int lastMonth, int lastDay) {

	/**
	 * Reads the groups of a pattern; a group of 0 is one that the pattern does not have.
	 * @return the date, or {@code null} if the calendar has no such day
	 */
	static @Nullable FoundDate of(MatchResult found, int yearGroup, int monthGroup, int dayGroup, int lastMonthGroup,
			int lastDayGroup) {
		int month = month(found, monthGroup);
		int day = number(found, dayGroup);
		if (!isDay(month, day)) {
			return null;
		}
		int lastMonth = (month(found, lastMonthGroup) != 0) ? month(found, lastMonthGroup) : month;
		int lastDay = number(found, lastDayGroup);
		boolean ends = lastDay != 0 && isDay(lastMonth, lastDay)
				&& (lastMonth > month || lastMonth == month && lastDay > day);
		return new FoundDate(found.start(), found.end(), number(found, yearGroup), month, day, lastMonth,
				ends ? lastDay : 0);
	}

	private static boolean isDay(int month, int day) {
		return month >= 1 && month <= 12 && day <= Month.of(month).maxLength();
	}

	private static int month(MatchResult found, int group) {
		String text = (group != 0) ? found.group(group) : null;
		return (text != null) ? DateFinder.month(text) : 0;
	}

	private static int number(MatchResult found, int group) {
		String text = (group != 0) ? found.group(group) : null;
		return (text != null) ? Integer.parseInt(text) : 0;
	}

	int length() {
		return this.end - this.begin;
	}

	/**
	 * How many characters lie between this and another date.
	 */
	int distance(FoundDate other) {
		return Math.max(this.begin - other.end, other.begin - this.end);
	}

	/**
	 * The date as EDTF, or {@code null} if this year has no such day.
	 * @param qualifier what says how certain it is
	 */
	@Nullable String toEdtf(int inYear, String qualifier) {
		String first = written(inYear, this.month, this.day) + qualifier;
		String text = (this.lastDay != 0) ? first + "/" + written(inYear, this.lastMonth, this.lastDay) + qualifier
				: first;
		try {
			return Edtf.parse(text).toString();
		}
		catch (EdtfSyntaxException ex) {
			return null;
		}
	}

	private static String written(int year, int month, int day) {
		return (day != 0) ? "%04d-%02d-%02d".formatted(year, month, day) : "%04d-%02d".formatted(year, month);
	}

}
