package org.opendelegation.publication;

/**
 * What happened to something between two editions.
 */
enum Change {

	/** It is in the newer edition only. */
	ADDED,
	/** It is in both, and not the same. */
	CHANGED,
	/** It is in the older edition only. */
	REMOVED,
	/** It is the same in both, but who says so, or what others say, is not. */
	SOURCES

}
