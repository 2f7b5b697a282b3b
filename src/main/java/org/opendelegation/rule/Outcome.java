package org.opendelegation.rule;

/**
 * What comes of a rule for a trip.
 */
public enum Outcome {

	/** Something is due on a day. */
	DUE,

	/** A condition holds, and the record shows it. */
	MET,

	/** The same, and what was to be done by a day was done after it. */
	MET_LATE,

	/** A condition does not hold, as far as the record shows. */
	NOT_MET,

	/** The rule asks for nothing, and the record shows why. */
	NOT_REQUIRED,

	/** What the record holds is not enough to tell. */
	CANNOT_TELL,

	/** Counsel should be asked, until a day if there is one. */
	ASK_COUNSEL

}
