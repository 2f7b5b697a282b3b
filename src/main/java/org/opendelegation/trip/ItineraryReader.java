package org.opendelegation.trip;

import org.springframework.stereotype.Component;

/**
 * Reads what the trip itself has in an edition.
 */
@Component
class ItineraryReader {

	private final ParticularsRepository particulars;

	private final TravelerRepository travelers;

	private final OrganizerRepository organizers;

	private final StopRepository stops;

	ItineraryReader(ParticularsRepository particulars, TravelerRepository travelers, OrganizerRepository organizers,
			StopRepository stops) {
		this.particulars = particulars;
		this.travelers = travelers;
		this.organizers = organizers;
		this.stops = stops;
	}

	Itinerary read(Edition edition) {
		return new Itinerary(this.particulars.getByEdition(edition),
				this.travelers.findByEditionOrderByPosition(edition),
				this.organizers.findByEditionOrderByPosition(edition),
				this.stops.findByEditionOrderByPosition(edition));
	}

}
