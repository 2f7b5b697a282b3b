package org.opendelegation.deadline;

/**
 * How it stands with a deadline, as far as somebody has said so. That a day has passed
 * says nothing of what was done.
 */
public enum DeadlineStanding {

	/** Nothing is recorded. */
	OPEN,

	/** It was done. */
	DONE,

	/** It does not apply. */
	WAIVED,

	/** Somebody says that it was not done in time. */
	OVERDUE;

	/**
	 * Whether nothing remains to be done.
	 */
	boolean isSettled() {
		return this == DONE || this == WAIVED;
	}

}
