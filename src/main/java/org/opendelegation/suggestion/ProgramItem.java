package org.opendelegation.suggestion;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A line of a program: what is done at a time of a day.
 *
 * @param begin where it begins in the text
 * @param titleBegin where its words begin after the time
 * @param end where they end
 * @param day the heading above it
 * @param startsAt when it begins, or {@code null} where that is not clear
 * @param city the place in the text that names its city, or {@code null}
 * @param host the place in its line that names its host, or {@code null}
 */
record ProgramItem(int begin, int titleBegin, int end, ProgramDay day, @Nullable LocalTime startsAt,
		@Nullable NameMention city, @Nullable NameMention host) {

	/**
	 * Whether a place of the text is in its line or in the heading above it.
	 */
	boolean has(int place) {
		return this.begin <= place && place < this.end || this.day.begin() <= place && place < this.day.end();
	}

}
