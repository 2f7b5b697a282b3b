package org.opendelegation.trip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an edition that a trip itself has.
 */
@Component
@Order(10)
class ItineraryPart implements EditionPart {

	private final ParticularsRepository particulars;

	private final TravelerRepository travelers;

	private final OrganizerRepository organizers;

	private final StopRepository stops;

	ItineraryPart(ParticularsRepository particulars, TravelerRepository travelers, OrganizerRepository organizers,
			StopRepository stops) {
		this.particulars = particulars;
		this.travelers = travelers;
		this.organizers = organizers;
		this.stops = stops;
	}

	@Override
	public Itinerary read(Edition edition) {
		return new Itinerary(this.particulars.getByEdition(edition),
				this.travelers.findByEditionOrderByPosition(edition),
				this.organizers.findByEditionOrderByPosition(edition),
				this.stops.findByEditionOrderByPosition(edition));
	}

}
