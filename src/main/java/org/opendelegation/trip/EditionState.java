package org.opendelegation.trip;

/**
 * The life of an edition. The public sees what was published, and of a withdrawn edition
 * only that and why it was withdrawn. A discarded one is seen by nobody and can be put
 * back for a while.
 */
public enum EditionState {

	DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED, SUPERSEDED, WITHDRAWN, DISCARDED;

	/**
	 * Whether the parts of such an edition may still change.
	 */
	public boolean isOpen() {
		return this == DRAFT;
	}

	/**
	 * Whether such an edition may still be published.
	 */
	public boolean isInPreparation() {
		return this == DRAFT || this == IN_REVIEW || this == SCHEDULED;
	}

	/**
	 * Whether the public may read such an edition.
	 */
	public boolean isReadable() {
		return this == PUBLISHED || this == SUPERSEDED;
	}

}
