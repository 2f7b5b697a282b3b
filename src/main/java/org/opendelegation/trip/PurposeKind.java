package org.opendelegation.trip;

/**
 * What a trip was for, in the categories of disclosure forms.
 */
public enum PurposeKind {

	TRADE, SISTER_CITY, CONFERENCE, CULTURAL, TRAINING, EMERGENCY_AID, OTHER

}
