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
 * Hands in the drafts of many trips.
 */
@Component
@Order(10)
class HandingIn extends StateChange {

	private final Publication publication;

	HandingIn(Drafts drafts, EditionReader reader, TripRights rights, JdbcClient database, Publication publication) {
		super(drafts, reader, rights, database);
		this.publication = publication;
	}

	@Override
	public String getName() {
		return "hand-in";
	}

	@Override
	boolean isFor(Edition edition) {
		return edition.isDraft();
	}

	@Override
	String target() {
		return EditionState.IN_REVIEW.name();
	}

	@Override
	boolean may(TripRights held, DeskUser user, Trip trip) {
		return held.mayEdit(user, trip);
	}

	@Override
	void make(String slug, DeskUser user) {
		this.publication.submit(slug, user);
	}

}
