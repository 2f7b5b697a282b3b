package org.opendelegation.support;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A time of day to the second, with its distance from UTC if that is known.
 */
record EdtfTime(LocalTime time, @Nullable ZoneOffset offset) {

	private static final DateTimeFormatter HOURS_MINUTES_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	/** As in the database; no clock has ever been farther ahead. */
	private static final ZoneOffset FARTHEST = ZoneOffset.ofHours(14);

	private static final int LENGTH = "HH:mm:ss".length();

	static EdtfTime parse(String text) {
		try {
			int length = Math.min(LENGTH, text.length());
			LocalTime time = LocalTime.parse(text.substring(0, length), HOURS_MINUTES_SECONDS);
			return new EdtfTime(time, offset(text.substring(length)));
		}
		catch (DateTimeException ex) {
			throw new EdtfSyntaxException(text, "a time is hh:mm:ss, perhaps with Z, +hh or +hh:mm");
		}
	}

	private static @Nullable ZoneOffset offset(String text) {
		return switch (text.length()) {
			case 0 -> null;
			case 1, 3, 6 -> bounded(ZoneOffset.of(text));
			default -> throw new DateTimeException(text);
		};
	}

	private static ZoneOffset bounded(ZoneOffset offset) {
		if (Math.abs(offset.getTotalSeconds()) > FARTHEST.getTotalSeconds()) {
			throw new DateTimeException("No clock is that far away from UTC: " + offset);
		}
		return offset;
	}

	@Override
	public String toString() {
		return this.time.format(HOURS_MINUTES_SECONDS) + ((this.offset != null) ? this.offset : "");
	}

}
