package org.opendelegation.disclosure;

import org.opendelegation.trip.Edition;

/**
 * Of what something was found.
 *
 * @param column the column that has its identity
 * @param id its identity
 */
record FindingOwner(String column, long id) {

	static FindingOwner of(Edition edition) {
		return new FindingOwner("edition_id", edition.getStoredId());
	}

	static FindingOwner ofRelationship(long id) {
		return new FindingOwner("relationship_id", id);
	}

}
