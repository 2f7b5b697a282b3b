package org.opendelegation.publication;

import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionState;
import org.opendelegation.trip.Trip;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives back what was handed in or scheduled of many trips.
 */
@Component
@Order(20)
class GivingBack extends StateChange {

	private final Publication publication;

	GivingBack(Drafts drafts, EditionReader reader, TripRights rights, JdbcClient database, Publication publication) {
		super(drafts, reader, rights, database);
		this.publication = publication;
	}

	@Override
	public String getName() {
		return "give-back";
	}

	@Override
	boolean isFor(Edition edition) {
		return edition.isInReview() || edition.isScheduled();
	}

	@Override
	String target() {
		return EditionState.DRAFT.name();
	}

	@Override
	boolean may(TripRights held, DeskUser user, Trip trip) {
		return held.mayEdit(user, trip) || held.mayPublish(user, trip);
	}

	@Override
	void make(String slug, DeskUser user) {
		this.publication.giveBack(slug, user);
	}

}
