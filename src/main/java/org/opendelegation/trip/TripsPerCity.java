package org.opendelegation.trip;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.place.CityTraffic;

import org.springframework.stereotype.Component;

/**
 * Counts the trips of every city.
 */
@Component
class TripsPerCity implements CityTraffic {

	private final ParticipationRepository participation;

	TripsPerCity(ParticipationRepository participation) {
		this.participation = participation;
	}

	@Override
	public Map<String, Integer> countTrips() {
		return Stream
			.concat(this.participation.findPublishedStops().stream(), this.participation.findPublishedStarts().stream())
			.distinct()
			.collect(Collectors.groupingBy(Visit::city, Collectors.summingInt((visit) -> 1)));
	}

}
