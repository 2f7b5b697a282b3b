package org.opendelegation.trip;

import java.util.List;

import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds trips by their public address.
 */
@Component
public class TripEditions {

	private final EditionRepository editions;

	TripEditions(EditionRepository editions) {
		this.editions = editions;
	}

	/**
	 * The editions of a trip.
	 * @throws NotFoundException if no such trip was ever public
	 */
	public EditionHistory of(String slug) {
		List<Edition> all = this.editions.findPublicOf(slug);
		if (all.isEmpty()) {
			throw new NotFoundException("trip " + slug);
		}
		return new EditionHistory(all);
	}

}
