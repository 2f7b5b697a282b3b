package org.opendelegation.support;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * How much of a date is given. The {@code SOME_...} are dates whose precision is known
 * but whose digits are not: {@code 2004-05-XX} is one day, {@code 2004-05} is a month.
 */
enum EdtfPrecision {

	CENTURY((first) -> lastOfYears(first, 100)), DECADE((first) -> lastOfYears(first, 10)),
	YEAR(TemporalAdjusters.lastDayOfYear()),

	/**
	 * The standard ties seasons to no months; these are the usual ones of the north, with
	 * winter reaching into the next year.
	 */
	SEASON((first) -> LocalDate.from(first).plusMonths(3).minusDays(1)),

	SOME_MONTH(TemporalAdjusters.lastDayOfYear()), MONTH(TemporalAdjusters.lastDayOfMonth()),
	SOME_DAY_OF_YEAR(TemporalAdjusters.lastDayOfYear()), SOME_DAY(TemporalAdjusters.lastDayOfMonth()),
	DAY((day) -> day);

	private static final int FIRST_SEASON = 21;

	private static final int LAST_SEASON = 24;

	private final TemporalAdjuster last;

	EdtfPrecision(TemporalAdjuster last) {
		this.last = last;
	}

	private static LocalDate lastOfYears(Temporal first, int years) {
		return LocalDate.from(first).plusYears(years).minusDays(1);
	}

	static boolean isSeason(int number) {
		return number >= FIRST_SEASON && number <= LAST_SEASON;
	}

	static LocalDate firstOfSeason(int year, int season) {
		return LocalDate.of(year, 3 * (season - FIRST_SEASON + 1), 1);
	}

	LocalDate last(LocalDate first) {
		return first.with(this.last);
	}

	String write(LocalDate first) {
		String year = year(first.getYear());
		return switch (this) {
			case CENTURY -> year.substring(0, year.length() - 2) + "XX";
			case DECADE -> year.substring(0, year.length() - 1) + "X";
			case YEAR -> year;
			case SEASON -> year + "-" + (FIRST_SEASON - 1 + first.getMonthValue() / 3);
			case SOME_MONTH -> year + "-XX";
			case MONTH -> year + month(first);
			case SOME_DAY_OF_YEAR -> year + "-XX-XX";
			case SOME_DAY -> year + month(first) + "-XX";
			case DAY -> year + month(first) + "-" + digits(first.getDayOfMonth(), 2);
		};
	}

	private static String year(int year) {
		String sign = (year < 0) ? "-" : "";
		return (Math.abs(year) > 9999) ? "Y" + year : sign + digits(Math.abs(year), 4);
	}

	private static String month(LocalDate date) {
		return "-" + digits(date.getMonthValue(), 2);
	}

	private static String digits(int number, int length) {
		// EDTF has the same digits in every language, which the default locale may not.
		return String.format(Locale.ROOT, "%0" + length + "d", number);
	}

}
