package org.opendelegation.meeting;

/**
 * How sure it is that somebody attended: that it was they, and that it was this meeting.
 * Taking part in a trip is never taken as proof of having been at a meeting of it.
 */
public enum Certainty {

	/** By the person, by minutes or by the host. */
	CONFIRMED,
	/** By a report of somebody else. */
	REPORTED,
	/** By conclusion only. */
	INFERRED

}
