package org.opendelegation.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them: 5/22/2024, May 22, 2024, a day to a day, or EDTF for what is
 * less certain.
 */
public final class Dates {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9999;

	private static final Pattern TO = Pattern.compile("\\s+(?:to|until|–|-)\\s+", Pattern.CASE_INSENSITIVE);

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
		String typed = text.strip();
		String[] ends = TO.split(typed, 2);
		Edtf date = (ends.length == 2) ? Edtf.parse(written(ends[0]) + "/" + written(ends[1]))
				: Edtf.parse(written(typed));
		requireYear(date.earliest());
		requireYear(date.latest());
		return date;
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
