package org.opendelegation.suggestion;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Times;

/**
 * The time, or the range of time, with which a line of a program begins. No pattern
 * repeats without a bound.
 *
 * @param length where the time ends in the line
 * @param startsAt when it begins; {@code null} where it may be in the morning or in the
 * afternoon
 */
record ProgramTime(int length, @Nullable LocalTime startsAt) {

	private static final String TIME = "(?:(?:\\d{1,2}[:.]\\d\\d|\\d{3,4}|\\d{1,2})"
			+ "(?:[ \\u00a0\\u202f]?(?:[ap]\\.? ?m\\b\\.?|(?:noon|midnight)\\b))?|(?:noon|midnight)\\b)";

	private static final Pattern LINE = Pattern.compile("[\\s•·*▪◦‣-]{0,8}(?:(?:from|at) )?(?<first>" + TIME + ")"
			+ "(?:\\s{0,3}(?:[-–—]|\\b(?:to|until|till)\\b)\\s{0,3}(?<last>" + TIME + "))?"
			+ "(?<hours> ?(?:h|hrs?|hours)\\b\\.?)?(?=[\\s:;,|)–—-]|$)", Pattern.CASE_INSENSITIVE);

	private static final Pattern HALF = Pattern.compile(".*[ap]\\.? ?m\\.?|.*(?:noon|midnight)");

	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):\\d\\d");

	private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(\\d\\d)(?=\\D|$)");

	/** Nobody meets at this hour of the night and writes it without a zero. */
	private static final int LAST_HOUR_OF_NIGHT = 6;

	/**
	 * The time at the beginning of a line, or {@code null} if there is none.
	 */
	static @Nullable ProgramTime of(String line) {
		Matcher found = LINE.matcher(line);
		if (!found.lookingAt()) {
			return null;
		}
		boolean ofDay = found.group("hours") != null;
		boolean range = found.group("last") != null;
		String first = clock(found.group("first"), ofDay, range);
		String last = range ? clock(found.group("last"), ofDay, true) : null;
		LocalTime start = (last != null && isHalf(last) && !isHalf(first)) ? before(Times.read(last), first)
				: Times.read(first);
		if (start == null) {
			return null;
		}
		return new ProgramTime(found.end(), (isHalf(first) || ofDay || isClear(first, last)) ? start : null);
	}

	/**
	 * The time with a colon between hours and minutes. A point stands for one where the
	 * hour has two digits, in a range, and where it says which half of the day is meant;
	 * otherwise it may number a section.
	 */
	private static String clock(String written, boolean ofDay, boolean range) {
		String text = written.toLowerCase(Locale.ROOT);
		if (ofDay || isHalf(text)) {
			text = HOURS.matcher(text).replaceFirst("$1:$2");
		}
		return (isHalf(text) || range || text.indexOf('.') == 2) ? text.replaceFirst("(?<=\\d)\\.(?=\\d)", ":") : text;
	}

	private static boolean isHalf(String time) {
		return HALF.matcher(time).matches();
	}

	/**
	 * The beginning of a range that says only of its end which half of the day is meant:
	 * the last such time before the end, which midnight is too.
	 */
	private static @Nullable LocalTime before(@Nullable LocalTime end, String first) {
		if (end == null) {
			return null;
		}
		return Stream.of(Times.read(first + " pm"), Times.read(first + " am"), Times.read(first))
			.filter(Objects::nonNull)
			.filter((start) -> end.equals(LocalTime.MIDNIGHT) || start.isBefore(end))
			.findFirst()
			.orElse(null);
	}

	private static boolean isClear(String first, @Nullable String last) {
		if (last != null && (isHalf(last) || hour(last) > 12)) {
			return true;
		}
		return first.startsWith("0") || hour(first) > LAST_HOUR_OF_NIGHT;
	}

	private static int hour(String time) {
		Matcher clock = CLOCK.matcher(time);
		return clock.matches() ? Integer.parseInt(clock.group(1)) : 0;
	}

}
