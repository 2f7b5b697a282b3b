package org.opendelegation.suggestion;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that an edition has already.
 *
 * @param key its key
 * @param title its title
 * @param dates its dates as EDTF, or {@code null}
 * @param startsAt when it begins, or {@code null}
 * @param hosted whether it has a host
 */
record HeldMeeting(String key, String title, @Nullable String dates, @Nullable LocalTime startsAt, boolean hosted) {

	/**
	 * Whether it may be what a program has on a day.
	 * @param day the day as EDTF
	 */
	boolean mayBe(String day, String words, @Nullable LocalTime time) {
		return this.dates != null && this.dates.replace("?", "").equals(day.replace("?", ""))
				&& (isCalled(words) || this.startsAt != null && this.startsAt.equals(time));
	}

	boolean isCalled(String words) {
		return this.title.equalsIgnoreCase(words);
	}

}
