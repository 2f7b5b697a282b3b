package org.opendelegation.support;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Times of day as people type them: 9:30, 14:00, 2 pm, 2:30 p.m., noon or midnight, with
 * which a day begins.
 */
public final class Times {

	private static final Pattern WHOLE_DAY = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

	private static final Pattern HALF_DAY = Pattern
		.compile("(0?[1-9]|1[0-2])(?::([0-5]\\d))?[\\s\\u202f\\u00a0]?([ap])(?:m|\\.[ \\u00a0]?m\\.?)");

	private static final Pattern NAMED = Pattern.compile("(?:12(?::00)?[\\s\\u202f\\u00a0]?)?(noon|midnight)");

	private Times() {
	}

	/**
	 * The time that was typed; {@code null} where nothing was, or no time of day.
	 */
	public static @Nullable LocalTime read(@Nullable String typed) {
		String text = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		Matcher named = NAMED.matcher(text);
		if (named.matches()) {
			return named.group(1).equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT;
		}
		Matcher clock = WHOLE_DAY.matcher(text);
		if (clock.matches()) {
			return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
		}
		Matcher half = HALF_DAY.matcher(text);
		return half.matches() ? ofHalfDay(half) : null;
	}

	private static LocalTime ofHalfDay(Matcher half) {
		int hour = Integer.parseInt(half.group(1)) % 12;
		int minute = (half.group(2) != null) ? Integer.parseInt(half.group(2)) : 0;
		return LocalTime.of(half.group(3).equals("p") ? hour + 12 : hour, minute);
	}

}
