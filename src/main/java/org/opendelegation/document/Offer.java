package org.opendelegation.document;

/**
 * What came of offering a copy.
 */
public enum Offer {

	/** The public may have it. */
	OFFERED,

	/** None could be made. */
	FAILED,

	/** The copy of another document is offered for the same source. */
	TAKEN

}
