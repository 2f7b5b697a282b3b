package org.opendelegation.meeting;

/**
 * What sort of event a meeting was.
 */
public enum MeetingKind {

	MEETING, CONFERENCE, MATCHMAKING, SPEECH, RECEPTION, VISIT, CEREMONY, COUNCIL_MEETING

}
