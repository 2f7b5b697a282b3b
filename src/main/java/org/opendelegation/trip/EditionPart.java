package org.opendelegation.trip;

import org.opendelegation.support.RowCopy;

/**
 * What one subject adds to an edition, beside the trip's own itinerary. A subject that
 * stands above this package, such as meetings, takes part in every edition through a bean
 * of this type.
 */
public interface EditionPart {

	/**
	 * Reads what this subject has in an edition.
	 * @param itinerary what the trip itself has in it
	 */
	EditionContent read(Edition edition, Itinerary itinerary);

	/**
	 * Copies what this subject has in one edition to a new one.
	 */
	void copy(RowCopy rows);

}
