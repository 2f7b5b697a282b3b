package org.opendelegation.filing;

import org.jspecify.annotations.Nullable;

/**
 * That what the public sees of a filing changed: it was published, corrected or
 * withdrawn. What follows from it is found anew in the same transaction.
 *
 * @param cityId the city whose filing it is
 * @param tripId the trip that it is about now, or {@code null}
 */
public record FilingChanged(Long cityId, @Nullable Long tripId) {

	static FilingChanged of(Filing filing) {
		Long city = filing.getCity().getId();
		if (city == null) {
			throw new IllegalStateException("A stored city");
		}
		return new FilingChanged(city, filing.getTripId());
	}

}
