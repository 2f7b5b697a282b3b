package org.opendelegation.source;

/**
 * How directly a source says what is cited from it.
 */
public enum Strength {

	/** In so many words. */
	STATED,
	/** Follows from the words by calculation alone, such as a date from a weekday. */
	DERIVED,
	/** A conclusion of whoever entered it. */
	INFERRED

}
