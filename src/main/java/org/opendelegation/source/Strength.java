package org.opendelegation.source;

/**
 * How directly a source says what is cited from it.
 */
public enum Strength {

	/** In so many words, of which the record may give a translation or the gist. */
	STATED,
	/**
	 * Follows from the words by calendar, counting or grammar alone, such as a date from
	 * a weekday, or who "she" is.
	 */
	DERIVED,
	/** A conclusion of whoever entered it. */
	INFERRED

}
