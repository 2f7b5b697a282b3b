package org.opendelegation.document;

/**
 * Whether the text of a document is known.
 */
public enum TextState {

	/** It was read. */
	READ,
	/** There is none, as in a photograph. */
	NONE,
	/** It could not be read, or not within bounds. */
	UNREAD

}
