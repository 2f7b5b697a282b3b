package org.opendelegation.sistercity;

/**
 * How far a relationship between two cities has come.
 */
public enum StageKind {

	CONTEMPLATED, INQUIRY, APPLICATION, UNDER_REVIEW, COUNCIL_DIRECTION, FRIENDSHIP, RESOLUTION_OF_INTENT, SISTER,
	DORMANT, UNDER_RECONSIDERATION, SUSPENDED, ENDED

}
