package org.opendelegation.meeting;

/**
 * What somebody makes of a passage of a note.
 */
public enum PassageUse {

	/** A part of the minutes. */
	MINUTES,
	/** Something that somebody said. */
	STATEMENT,
	/** Something that was promised, expected or in prospect. */
	COMMITMENT

}
