package org.opendelegation.deadline;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day in a calendar.
 *
 * @param name its name, the same every time, without spaces
 * @param day the day
 * @param summary what a calendar shows
 * @param description what it shows on request
 * @param url the page that tells more
 * @param changes how often it was changed
 * @param changedAt when it was changed last, or {@code null} where that is not known
 */
record CalendarEntry(String name, LocalDate day, String summary, String description, URI url, int changes,
		@Nullable Instant changedAt) {
}
