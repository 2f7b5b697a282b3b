package org.opendelegation.trip;

import org.opendelegation.place.City;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who traveled for a city, on its page.
 */
@Component
@Order(10)
class TravelersOfCity implements PageSection<City> {

	private final ParticipationRepository participation;

	private final TripsOfRecords trips;

	TravelersOfCity(ParticipationRepository participation, TripsOfRecords trips) {
		this.participation = participation;
		this.trips = trips;
	}

	@Override
	public Section read(City city) {
		return new Section("trip/_from-city", this.trips.of(this.participation.findPublishedTravelersFrom(city)));
	}

}
