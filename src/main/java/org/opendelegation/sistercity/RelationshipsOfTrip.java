package org.opendelegation.sistercity;

import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.place.City;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Traveler;
import org.opendelegation.web.PageSection;

import org.springframework.stereotype.Component;

/**
 * The relationships of the cities that travelers came from, on the page of their trip.
 * They are no part of its editions.
 */
@Component
class RelationshipsOfTrip implements PageSection<EditionView> {

	private final RelationshipRepository relationships;

	RelationshipsOfTrip(RelationshipRepository relationships) {
		this.relationships = relationships;
	}

	@Override
	public Section read(EditionView trip) {
		List<City> home = trip.content(Itinerary.class)
			.travelers()
			.stream()
			.map(Traveler::getCity)
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
		return new Section("sistercity/_of-trip", this.relationships.findPublishedOf(home));
	}

}
