package org.opendelegation.disclosure;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.opendelegation.funding.FundingPart;
import org.opendelegation.funding.GiftPart;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.Itinerary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what rules look at of editions. Where many are found anew that count together,
 * each of the current ones is read once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FundedTrips {

	private final EditionReader reader;

	private final FundingPart funding;

	private final GiftPart gifts;

	private final EntityManager entities;

	FundedTrips(EditionReader reader, FundingPart funding, GiftPart gifts, EntityManager entities) {
		this.reader = reader;
		this.funding = funding;
		this.gifts = gifts;
		this.entities = entities;
	}

	FundedTrip read(Edition edition) {
		Itinerary itinerary = this.reader.readItinerary(edition);
		return new FundedTrip(edition, itinerary, this.funding.read(edition, itinerary),
				this.gifts.read(edition, itinerary));
	}

	/**
	 * Begins to read several, of which nothing changes meanwhile.
	 */
	Once once() {
		return new Once();
	}

	/**
	 * Reads each edition once.
	 */
	final class Once {

		private final Map<Long, FundedTrip> read = new HashMap<>();

		FundedTrip read(Long id) {
			return this.read.computeIfAbsent(id,
					(key) -> FundedTrips.this.read(FundedTrips.this.entities.find(Edition.class, key)));
		}

	}

}
