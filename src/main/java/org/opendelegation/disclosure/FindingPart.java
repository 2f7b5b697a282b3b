package org.opendelegation.disclosure;

import java.util.List;

import org.opendelegation.support.RowCopy;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionPart;
import org.opendelegation.trip.Itinerary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What must be disclosed, beside who paid. An edition that is being prepared tells
 * nothing of it here: the desk finds it as it is asked.
 */
@Component
@Order(30)
class FindingPart implements EditionPart {

	private final FindingStore store;

	FindingPart(FindingStore store) {
		this.store = store;
	}

	@Override
	public Disclosure read(Edition edition, Itinerary itinerary) {
		return Disclosure.of(edition.isReadable() ? this.store.findCurrentOf(FindingOwner.of(edition)) : List.of());
	}

	@Override
	public void copy(RowCopy rows) {
		// What follows from the next edition is found of that edition.
	}

}
