package org.opendelegation.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that staff entered by hand.
 *
 * @param id its identity
 * @param version counts changes
 * @param title what is to be done
 * @param day by when
 * @param cityId the city, by its identity
 * @param city the slug of the city
 * @param accountId the account of who is responsible, or {@code null}
 * @param isPublic whether the public calendar has it as long as it is not done
 * @param doneOn when it was done, or {@code null}
 * @param doneBy who said so, or {@code null}
 * @param changedAt when it was saved last
 */
record Task(long id, int version, String title, LocalDate day, long cityId, String city, @Nullable Long accountId,
		boolean isPublic, @Nullable LocalDate doneOn, @Nullable String doneBy, Instant changedAt) {
}
