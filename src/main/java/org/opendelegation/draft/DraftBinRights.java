package org.opendelegation.draft;

import java.util.HashSet;

import jakarta.persistence.EntityManager;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.BinEntry;
import org.opendelegation.directory.BinRights;
import org.opendelegation.directory.Keeper;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Component;

/**
 * What was removed from a draft is put back by whoever may edit it there.
 */
@Component
class DraftBinRights implements BinRights {

	private final TripRights rights;

	private final EntityManager entities;

	DraftBinRights(TripRights rights, EntityManager entities) {
		this.rights = rights;
		this.entities = entities;
	}

	@Override
	public boolean mayPutBack(BinEntry entry, Keeper keeper) {
		Edition edition = this.entities.find(Edition.class, entry.getDraft());
		return edition != null && keeper instanceof DeskUser user
				&& this.rights.mayEdit(user, edition.getTrip(), new HashSet<>(entry.getCities()));
	}

}
