package org.opendelegation.funding;

import java.util.List;
import java.util.Map;

import org.opendelegation.support.RowCopy;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionPart;
import org.opendelegation.trip.Itinerary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an edition that has the objects that people were given.
 */
@Component
@Order(22)
public class GiftPart implements EditionPart {

	private final GiftRepository gifts;

	GiftPart(GiftRepository gifts) {
		this.gifts = gifts;
	}

	@Override
	public GiftObjects read(Edition edition, Itinerary itinerary) {
		List<Gift> found = this.gifts.findOf(edition);
		found.forEach(Gift::load);
		return new GiftObjects(found);
	}

	@Override
	public void copy(RowCopy rows) {
		rows.rows("gift", Map.of("receiver_id", "traveler"));
	}

}
