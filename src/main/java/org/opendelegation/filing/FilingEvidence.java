package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a filing shows, for rules: that something was filed, and when.
 *
 * @param slug the slug of the filing
 * @param form what was filed
 * @param city the slug of the city
 * @param official the slug of the official who filed, or {@code null}
 * @param organization the slug of the organization that filed, or {@code null}
 * @param trip the slug of the trip that it is about, or {@code null}
 * @param payments the payments of that trip, by their keys; none where it says none
 * @param period the time that it covers
 * @param done when it was filed
 * @param received when it was received, or {@code null}
 * @param postedOn when it was posted, or {@code null}
 * @param sentOn when the city sent it on, or {@code null}
 */
public record FilingEvidence(String slug, FormKind form, String city, @Nullable String official,
		@Nullable String organization, @Nullable String trip, Set<String> payments, Period period, LocalDate done,
		@Nullable LocalDate received, @Nullable LocalDate postedOn, @Nullable LocalDate sentOn) {
}
