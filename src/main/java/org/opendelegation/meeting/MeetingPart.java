package org.opendelegation.meeting;

import java.util.List;
import java.util.Map;

import org.opendelegation.support.RowCopy;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionPart;
import org.opendelegation.trip.Itinerary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an edition that has the meetings, what was said and what was promised.
 */
@Component
@Order(30)
class MeetingPart implements EditionPart {

	private final MeetingRepository meetings;

	private final StatementRepository statements;

	private final CommitmentRepository commitments;

	MeetingPart(MeetingRepository meetings, StatementRepository statements, CommitmentRepository commitments) {
		this.meetings = meetings;
		this.statements = statements;
		this.commitments = commitments;
	}

	@Override
	public Proceedings read(Edition edition, Itinerary itinerary) {
		List<Meeting> found = this.meetings.findOf(edition);
		found.forEach((meeting) -> meeting.getTopics().size());
		return new Proceedings(itinerary, found, this.statements.findOf(edition), this.commitments.findOf(edition));
	}

	@Override
	public void copy(RowCopy rows) {
		rows.rows("meeting")
			.rows("meeting_topic", Map.of("meeting_id", "meeting"))
			.rows("attendance", Map.of("meeting_id", "meeting"))
			.rows("statement", Map.of("meeting_id", "meeting"))
			.rows("commitment");
	}

}
