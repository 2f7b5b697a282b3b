package org.opendelegation.source;

/**
 * Where a claim stands among the claims about the same field.
 */
public enum Standing {

	/** One of several, and the one the record follows. */
	PREFERRED,
	/** No source disagrees. */
	ONLY,
	/** One of several, kept beside the preferred one. */
	OTHER

}
