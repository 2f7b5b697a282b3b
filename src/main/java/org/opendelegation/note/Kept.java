package org.opendelegation.note;

import org.jspecify.annotations.Nullable;

/**
 * What came of a save. The text is in the database whatever it says here.
 *
 * @param revision the revision that has the text; none for an empty text where there is
 * no note
 * @param version the version of the note afterwards
 * @param aside whether somebody else had written meanwhile, so that the note says
 * something else
 */
record Kept(@Nullable Long revision, int version, boolean aside) {

	static final Kept NOTHING = new Kept(null, 0, false);

}
