package org.opendelegation.account;

/**
 * What somebody may do at the desk for a city. Each may do what those before it may.
 */
public enum DeskRole {

	/** Browses everything, drafts included. */
	READER,

	/** Enters and edits. */
	CLERK,

	/** Reviews, publishes, withdraws and redacts. */
	PUBLISHER;

	boolean includes(DeskRole other) {
		return compareTo(other) >= 0;
	}

}
