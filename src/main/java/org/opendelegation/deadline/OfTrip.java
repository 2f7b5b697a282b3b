package org.opendelegation.deadline;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The trip that a deadline comes from.
 *
 * @param slug its slug
 * @param title what the edition calls it
 * @param leadId the city that leads it, by its identity, or {@code null}
 * @param sharing the cities that share it, by their identities
 * @param prepared whether that edition is being prepared
 */
public record OfTrip(String slug, String title, @Nullable Long leadId, Set<Long> sharing, boolean prepared) {

	/**
	 * The title, or {@code null} where it is that of a draft of a city out of reach.
	 */
	@Nullable String titleWithin(Reach reach) {
		return (!this.prepared || reach.covers(this.leadId)) ? this.title : null;
	}

}
