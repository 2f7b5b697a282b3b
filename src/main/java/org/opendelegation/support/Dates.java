package org.opendelegation.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them: 5/22/2024, May 22, 2024, May 22–26, 2024, or EDTF for what
 * is less certain.
 */
public final class Dates {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9999;

	private static final Pattern TO = Pattern.compile("\\s+(?:to|until|–|-)\\s+", Pattern.CASE_INSENSITIVE);

	/** Such as May 22–26, 2024, as pages write it. */
	private static final Pattern DAYS_OF_MONTH = Pattern
		.compile("(?<month>\\p{L}+) (?<first>\\d{1,2})\\s*[–-]\\s*(?<last>\\d{1,2}), (?<year>\\d{4})");

	/** Such as May 28, which has the year of the day that it goes to. */
	private static final Pattern DAY_OF_YEAR = Pattern.compile("\\p{L}+ \\d{1,2}\\s*");

	private static final Pattern YEAR = Pattern.compile(", \\d{4}\\s*$");

	private static final List<DateTimeFormatter> DAYS = List.of(day("M/d/uuuu"), day("MMMM d, uuuu"),
			day("MMM d, uuuu"), day("d MMMM uuuu"));

	private Dates() {
	}

	private static DateTimeFormatter day(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.US)
			.withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * Reads what somebody typed.
	 * @return the date; {@code null} if nothing was typed
	 * @throws EdtfSyntaxException if it is no date, or none of a year that a trip can
	 * have
	 */
	public static @Nullable Edtf read(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		Edtf date = Edtf.parse(interval(text.strip()));
		requireYear(date.earliest());
		requireYear(date.latest());
		return date;
	}

	private static String interval(String typed) {
		Matcher days = DAYS_OF_MONTH.matcher(typed);
		if (days.matches()) {
			String year = ", " + days.group("year");
			return written(days.group("month") + " " + days.group("first") + year) + "/"
					+ written(days.group("month") + " " + days.group("last") + year);
		}
		String[] ends = TO.split(typed, 2);
		if (ends.length < 2) {
			return written(typed);
		}
		Matcher year = YEAR.matcher(ends[1]);
		boolean once = DAY_OF_YEAR.matcher(ends[0]).matches() && year.find();
		return written(once ? ends[0].strip() + year.group() : ends[0]) + "/" + written(ends[1]);
	}

	static boolean isReadable(@Nullable String text) {
		try {
			read(text);
			return true;
		}
		catch (EdtfSyntaxException ex) {
			return false;
		}
	}

	private static String written(String typed) {
		for (DateTimeFormatter format : DAYS) {
			try {
				return LocalDate.parse(typed.strip(), format).toString();
			}
			catch (DateTimeException ex) {
				// Another format, or EDTF.
			}
		}
		return typed.strip();
	}

	private static void requireYear(@Nullable LocalDate day) {
		if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
			throw new EdtfSyntaxException(day.toString(), "its year has not four digits");
		}
	}

}
