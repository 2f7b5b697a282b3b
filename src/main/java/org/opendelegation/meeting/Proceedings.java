package org.opendelegation.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.MeetingNetwork;
import org.opendelegation.picture.Timeline;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Provenance;
import org.opendelegation.trip.EditionContent;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Question;

/**
 * Whom they met, what was said and what was promised.
 *
 * @param itinerary where the trip went, between the meetings
 * @param meetings the meetings, with who was there
 * @param statements who said what
 * @param commitments what was promised, expected or in prospect
 */
public record Proceedings(Itinerary itinerary, List<Meeting> meetings, List<Statement> statements,
		List<Commitment> commitments) implements EditionContent {

	@Override
	public Map<Question, String> getAnswers() {
		return Map.of(Question.WHERE_AND_WHEN, "meeting/_timeline", Question.WHOM_THEY_MET, "meeting/_met",
				Question.WHAT_WAS_SAID, "meeting/_said", Question.WHAT_WAS_PROMISED, "meeting/_promised");
	}

	@Override
	public List<Citable> getRecords() {
		return Stream
			.of(this.meetings, this.meetings.stream().flatMap((meeting) -> meeting.getAttendance().stream()).toList(),
					this.statements, this.commitments)
			.<Citable>flatMap(List::stream)
			.toList();
	}

	/**
	 * The meetings of the trip itself.
	 */
	public List<Meeting> getOnTrip() {
		return this.meetings.stream().filter(Meeting::isPartOfTrip).toList();
	}

	/**
	 * The events at home at which the trip was spoken of.
	 */
	public List<Meeting> getAtHome() {
		return this.meetings.stream().filter((meeting) -> !meeting.isPartOfTrip()).toList();
	}

	/**
	 * The trip, its stops and the meetings on the days on which they were, or
	 * {@code null} where no source dates any.
	 * @param provenance who says so, which tells the dates that are stated from the
	 * others
	 * @param trip what to call the lane of the trip
	 * @param stops what to call the lane of the stops
	 * @param onTrip what to call the lane of the meetings of the trip
	 * @param atHome what to call the lane of the events at home
	 */
	public @Nullable Timeline timeline(Provenance provenance, String trip, String stops, String onTrip, String atHome) {
		MeetingDays days = new MeetingDays(provenance);
		return Timeline
			.of(List.of(days.ofTrip(trip, this.itinerary.particulars()), days.ofStops(stops, this.itinerary.stops()),
					days.ofMeetings(onTrip, getOnTrip()), days.ofMeetings(atHome, getAtHome())))
			.orElse(null);
	}

	/**
	 * Who of the delegation met whom on the trip, or {@code null} where no source names
	 * both sides of a meeting.
	 * @param provenance which names are withheld
	 */
	public @Nullable MeetingNetwork network(Provenance provenance) {
		return new WhoMetWhom(provenance).draw(getOnTrip());
	}

	/**
	 * Everything recorded of a meeting: itself, who was there and what was said.
	 */
	List<Citable> about(Meeting meeting) {
		return Stream.of(List.of(meeting), meeting.getAttendance(), saidAt(meeting))
			.<Citable>flatMap(List::stream)
			.toList();
	}

	/**
	 * What was said at a meeting.
	 */
	List<Statement> saidAt(Meeting meeting) {
		return this.statements.stream().filter((statement) -> meeting.equals(statement.getMeeting())).toList();
	}

}
