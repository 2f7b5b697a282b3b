package org.opendelegation.trip;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * A trip in a list.
 *
 * @param slug its permanent name
 * @param number the number of the current edition
 * @param publishedAt when that was published
 * @param title what the trip is called
 * @param summary the trip in one or two sentences
 * @param dates when it was, or {@code null} where no source says
 * @param datesWithheld on what ground that is withheld, or {@code null}
 * @param delegation who made up the delegation, or {@code null}
 */
public record TripSummary(String slug, int number, @Nullable Instant publishedAt, String title, String summary,
		@Nullable Edtf dates, @Nullable String datesWithheld, @Nullable String delegation) {
}
