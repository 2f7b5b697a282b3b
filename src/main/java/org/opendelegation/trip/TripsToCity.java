package org.opendelegation.trip;

import org.opendelegation.place.City;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The trips that stopped in a city, on its page.
 */
@Component
@Order(20)
class TripsToCity implements PageSection<City> {

	private final ParticipationRepository participation;

	private final TripsOfRecords trips;

	TripsToCity(ParticipationRepository participation, TripsOfRecords trips) {
		this.participation = participation;
		this.trips = trips;
	}

	@Override
	public Section read(City city) {
		return new Section("trip/_to-city", this.trips.of(this.participation.findPublishedStopsIn(city)));
	}

}
