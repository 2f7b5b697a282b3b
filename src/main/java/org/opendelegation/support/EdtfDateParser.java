package org.opendelegation.support;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads one date, without a time.
 */
final class EdtfDateParser {

	private static final String UNSPECIFIED = "XX";

	private static final EdtfPrecision[] BY_UNSPECIFIED_DIGITS = { EdtfPrecision.YEAR, EdtfPrecision.DECADE,
			EdtfPrecision.CENTURY };

	private final String text;

	private final EdtfQualifier qualifier;

	private final String unqualified;

	EdtfDateParser(String text) {
		this.text = text;
		this.qualifier = EdtfQualifier.endOf(text);
		this.unqualified = text.substring(0, text.length() - this.qualifier.sign().length());
	}

	EdtfDate parse() {
		boolean negative = this.unqualified.startsWith("-");
		String unsigned = negative ? this.unqualified.substring(1) : this.unqualified;
		return this.unqualified.startsWith("Y") ? longYear(this.unqualified.substring(1))
				: fields(unsigned.split("-", -1), negative);
	}

	private EdtfDate fields(String[] fields, boolean negative) {
		return switch (fields.length) {
			case 1 -> year(fields[0], negative);
			case 2 -> monthOrSeason(year(fields[0], negative), fields[1]);
			case 3 -> day(year(fields[0], negative), fields[1], fields[2]);
			default -> throw wrong("a date is a year, a month and a day");
		};
	}

	/**
	 * A year of more digits than four, which are told apart from other numbers by the Y.
	 */
	private EdtfDate longYear(String signed) {
		boolean negative = signed.startsWith("-");
		String digits = negative ? signed.substring(1) : signed;
		if (digits.length() < 5 || digits.length() > 9 || digits.startsWith("0")) {
			throw wrong("a year after Y has five to nine digits and does not start with zero");
		}
		int year = number(digits, digits.length(), "year");
		return date(negative ? -year : year, 1, 1, EdtfPrecision.YEAR);
	}

	private EdtfDate year(String digits, boolean negative) {
		int unspecified = digits.endsWith(UNSPECIFIED) ? 2 : (digits.endsWith("X") ? 1 : 0);
		String earliest = digits.substring(0, digits.length() - unspecified)
				+ (negative ? "9" : "0").repeat(unspecified);
		int year = number(earliest, 4, "year");
		if (negative && year == 0) {
			throw wrong("the year 0000 has no sign");
		}
		return date(negative ? -year : year, 1, 1, BY_UNSPECIFIED_DIGITS[unspecified]);
	}

	private EdtfDate monthOrSeason(EdtfDate year, String digits) {
		assertYearIsComplete(year);
		if (digits.equals(UNSPECIFIED)) {
			return date(year.first(), EdtfPrecision.SOME_MONTH);
		}
		int number = number(digits, 2, "month");
		return EdtfPrecision.isSeason(number)
				? date(EdtfPrecision.firstOfSeason(year.first().getYear(), number), EdtfPrecision.SEASON)
				: date(year.first().getYear(), number, 1, EdtfPrecision.MONTH);
	}

	private EdtfDate day(EdtfDate year, String month, String day) {
		assertYearIsComplete(year);
		if (month.equals(UNSPECIFIED)) {
			return someDayOfYear(year, day);
		}
		int number = number(month, 2, "month");
		return day.equals(UNSPECIFIED) ? date(year.first().getYear(), number, 1, EdtfPrecision.SOME_DAY)
				: date(year.first().getYear(), number, number(day, 2, "day"), EdtfPrecision.DAY);
	}

	private EdtfDate someDayOfYear(EdtfDate year, String day) {
		if (!day.equals(UNSPECIFIED)) {
			throw wrong("a day needs a month");
		}
		return date(year.first(), EdtfPrecision.SOME_DAY_OF_YEAR);
	}

	private EdtfDate date(int year, int month, int day, EdtfPrecision precision) {
		try {
			return date(LocalDate.of(year, month, day), precision);
		}
		catch (DateTimeException ex) {
			throw wrong("the calendar has no such day or month");
		}
	}

	private EdtfDate date(LocalDate first, EdtfPrecision precision) {
		return new EdtfDate(first, precision, this.qualifier, null);
	}

	private void assertYearIsComplete(EdtfDate year) {
		if (year.precision() != EdtfPrecision.YEAR) {
			throw wrong("a month needs a year of which every digit is known");
		}
	}

	private int number(String digits, int length, String what) {
		if (digits.length() != length || !digits.chars().allMatch((digit) -> digit >= '0' && digit <= '9')) {
			throw wrong("the %s must be %d digits".formatted(what, length));
		}
		return Integer.parseInt(digits);
	}

	private EdtfSyntaxException wrong(String reason) {
		return new EdtfSyntaxException(this.text, reason);
	}

}
