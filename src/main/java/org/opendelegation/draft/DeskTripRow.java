package org.opendelegation.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.EditionState;

/**
 * A trip in the desk's list, by its newest edition.
 *
 * @param slug the trip's slug
 * @param title what the edition calls it
 * @param dates when it was, or {@code null}
 * @param lead the city that leads it, or {@code null}
 * @param number the number of the edition
 * @param state its state
 * @param publishAt when it is to be published, or {@code null}
 */
public record DeskTripRow(String slug, String title, @Nullable Edtf dates, @Nullable String lead, int number,
		EditionState state, @Nullable Instant publishAt) {
}
