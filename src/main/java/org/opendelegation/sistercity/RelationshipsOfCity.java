package org.opendelegation.sistercity;

import java.util.List;

import org.opendelegation.place.City;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The relationships of a city, on its page.
 */
@Component
@Order(50)
class RelationshipsOfCity implements PageSection<City> {

	private final RelationshipRepository relationships;

	RelationshipsOfCity(RelationshipRepository relationships) {
		this.relationships = relationships;
	}

	@Override
	public Section read(City city) {
		return new Section("sistercity/_of-city", this.relationships.findPublishedOf(List.of(city)));
	}

}
