package org.opendelegation.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them: 5/22/2024, 5/22/24, May 22, 2024, May 22–26, 2024, May 2024,
 * or EDTF for what is less certain. A year of two digits is one of this century.
 */
public final class Dates {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9999;

	private static final Pattern TO = Pattern.compile("\\s+(?:to|until|–|-)\\s+", Pattern.CASE_INSENSITIVE);

	/** Such as May 22–26, 2024, as pages write it. */
	private static final Pattern DAYS_OF_MONTH = Pattern
		.compile("(?<month>\\p{L}+) (?<first>\\d{1,2})\\s*[–-]\\s*(?<last>\\d{1,2}), (?<year>\\d{4})");

	/** Such as May 28 or 5/28, which has the year of the day that it goes to. */
	private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\p{L}+\\.? |\\d{1,2}/)\\d{1,2}\\s*");

	private static final Pattern YEAR = Pattern.compile("(?:(?:, ?| |/)\\d{4}|/\\d\\d)\\s*$");

	private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)\\d{1,2}/\\d{1,2}/\\d\\d(?!\\d)");

	/**
	 * A year that has three digits, more than four, or four of which the first is a zero:
	 * the last of a date as people type it, or the first of one in EDTF.
	 */
	private static final Pattern IMPOSSIBLE_YEAR = Pattern
		.compile("(?:/|, ?|\\p{L} )(\\d{3}|0\\d{3}|\\d{5,})(?!\\d)|(?<![\\d/-])(\\d{3}|0\\d{3}|\\d{5,})(?=-|$)");

	private static final List<DateTimeFormatter> DAYS = List.of(day("M/d/uuuu"), day("M/d/uu"), day("MMMM d[,] uuuu"),
			day("MMM[.] d[,] uuuu"), day("d MMMM uuuu"), day("d MMM[.] uuuu"));

	private static final Pattern ISO_DAYS = Pattern
		.compile("(?<first>\\d{4}-\\d\\d-\\d\\d)(?:/(?<last>\\d{4}-\\d\\d-\\d\\d))?");

	private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d\\d");

	private static final DateTimeFormatter WHOLE = day("MMMM d, uuuu");

	private static final DateTimeFormatter DAY_AND_MONTH = day("MMMM d");

	private static final DateTimeFormatter MONTH = day("MMMM uuuu");

	private static final List<DateTimeFormatter> MONTHS = List.of(MONTH, day("MMM uuuu"));

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
	 * @throws EdtfBackwardsException if it ends before it begins
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

	/**
	 * Writes a date as people do where it is a month, a day or some days, and as EDTF
	 * where it is less certain. What is written is read as the same date.
	 */
	public static @Nullable String write(@Nullable Edtf date) {
		if (date == null) {
			return null;
		}
		Matcher ends = ISO_DAYS.matcher(date.toString());
		if (!ends.matches()) {
			return ISO_MONTH.matcher(date.toString()).matches() ? MONTH.format(YearMonth.parse(date.toString()))
					: date.toString();
		}
		LocalDate first = LocalDate.parse(ends.group("first"));
		return (ends.group("last") != null) ? write(first, LocalDate.parse(ends.group("last"))) : WHOLE.format(first);
	}

	/**
	 * The same for a day that is certain.
	 */
	public static @Nullable String writeDay(@Nullable LocalDate day) {
		return (day != null) ? inWords(day) : null;
	}

	static String inWords(LocalDate day) {
		return WHOLE.format(day);
	}

	private static String write(LocalDate first, LocalDate last) {
		if (first.getYear() != last.getYear()) {
			return WHOLE.format(first) + " to " + WHOLE.format(last);
		}
		return (first.getMonth() == last.getMonth())
				? DAY_AND_MONTH.format(first) + "–" + last.getDayOfMonth() + ", " + last.getYear()
				: DAY_AND_MONTH.format(first) + " to " + WHOLE.format(last);
	}

	/**
	 * Whether what was typed has a year of two digits.
	 */
	static boolean hasShortYear(String typed) {
		return SHORT_YEAR.matcher(typed).find();
	}

	/**
	 * The first year of what was typed that is no year of four digits, where it stands as
	 * years do: without zeros before it.
	 */
	static Optional<String> impossibleYear(@Nullable String typed) {
		return IMPOSSIBLE_YEAR.matcher((typed != null) ? typed : "")
			.results()
			.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
			.map((year) -> year.replaceFirst("^0+(?=.)", ""))
			.findFirst();
	}

	private static String written(String typed) {
		String text = typed.strip();
		return first(DAYS, (format) -> LocalDate.parse(text, format).toString())
			.or(() -> first(MONTHS, (format) -> YearMonth.parse(text, format).toString()))
			.orElse(text);
	}

	/**
	 * What the first format reads that can read it; nothing where it may be EDTF.
	 */
	private static Optional<String> first(List<DateTimeFormatter> formats,
			Function<DateTimeFormatter, String> reading) {
		for (DateTimeFormatter format : formats) {
			try {
				return Optional.of(reading.apply(format));
			}
			catch (DateTimeException ex) {
				// Another format, or EDTF.
			}
		}
		return Optional.empty();
	}

	private static void requireYear(@Nullable LocalDate day) {
		if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
			throw new EdtfSyntaxException(day.toString(), "its year has not four digits");
		}
	}

}
