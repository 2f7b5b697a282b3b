package org.opendelegation.disclosure;

import org.opendelegation.funding.GiftObjects;
import org.opendelegation.funding.Payments;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Itinerary;

/**
 * What rules look at of an edition: who went, and who paid and gave.
 *
 * @param edition the edition
 * @param itinerary the trip itself
 * @param payments what was paid
 * @param gifts the objects that were given
 */
record FundedTrip(Edition edition, Itinerary itinerary, Payments payments, GiftObjects gifts) {

	static FundedTrip of(EditionView view) {
		return new FundedTrip(view.edition(), view.content(Itinerary.class), view.content(Payments.class),
				view.content(GiftObjects.class));
	}

}
