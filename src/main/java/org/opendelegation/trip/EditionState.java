package org.opendelegation.trip;

/**
 * The life of an edition. The public sees the last three, and of a withdrawn edition only
 * that and why it was withdrawn.
 */
public enum EditionState {

	DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED, SUPERSEDED, WITHDRAWN;

	/**
	 * Whether the parts of such an edition may still change.
	 */
	public boolean isOpen() {
		return this == DRAFT;
	}

	/**
	 * Whether the public may read such an edition.
	 */
	public boolean isReadable() {
		return this == PUBLISHED || this == SUPERSEDED;
	}

}
