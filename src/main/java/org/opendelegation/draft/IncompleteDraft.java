package org.opendelegation.draft;

import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.EditionState;

/**
 * An edition that is being prepared, and how much of it is missing.
 *
 * @param slug the slug of its trip
 * @param title what it calls the trip
 * @param number its number
 * @param state its state
 * @param unknown how many questions are open
 * @param uncited how many facts have no source
 * @param first the first record of which something is missing
 * @param label what to call that record
 * @param citing whether only sources are missing of it
 */
public record IncompleteDraft(String slug, String title, int number, EditionState state, long unknown, long uncited,
		RecordRef first, String label, boolean citing) {

}
