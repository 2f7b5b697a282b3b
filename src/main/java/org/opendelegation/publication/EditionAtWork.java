package org.opendelegation.publication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.opendelegation.trip.EditionState;

/**
 * An edition that is not published yet, and what happens to it.
 *
 * @param slug the slug of its trip
 * @param title what it calls the trip
 * @param lead the city that leads the trip, or {@code null}
 * @param leadId that city, by its identity
 * @param number the number of the edition
 * @param state its state
 * @param publishAt when it is to be published, or {@code null}
 * @param handedInBy who handed it in last, or {@code null}
 * @param handedInById that person, by the identity of the account
 * @param handedInAt when
 * @param remarks how many remarks nobody has dealt with
 * @param requests how many of them ask for a change
 * @param changedBy who changed it last, or {@code null} where it was no person
 * @param changedAt when, or {@code null} where the journal does not know
 */
public record EditionAtWork(String slug, String title, @Nullable String lead, @Nullable Long leadId, int number,
		EditionState state, @Nullable Instant publishAt, @Nullable String handedInBy, @Nullable Long handedInById,
		@Nullable Instant handedInAt, int remarks, int requests, @Nullable String changedBy,
		@Nullable Instant changedAt) {

	public boolean isInReview() {
		return this.state == EditionState.IN_REVIEW;
	}

	/**
	 * Whether it was handed in before, and has to be worked on again.
	 */
	public boolean isGivenBack() {
		return this.state == EditionState.DRAFT && this.handedInBy != null;
	}

	public boolean isScheduled() {
		return this.state == EditionState.SCHEDULED;
	}

}
