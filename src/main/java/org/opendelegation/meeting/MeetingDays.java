package org.opendelegation.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.Timeline;
import org.opendelegation.picture.Timeline.Certainty;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.Strength;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.Particulars;
import org.opendelegation.trip.Stop;

/**
 * The lanes of a trip's timeline. A date is drawn as certain only where a source states
 * it, it is exact, and no other source disagrees.
 */
class MeetingDays {

	private final Provenance provenance;

	MeetingDays(Provenance provenance) {
		this.provenance = provenance;
	}

	/**
	 * The trip from its first day to its last, if a source states these: otherwise the
	 * days are those of its stops and meetings.
	 */
	Timeline.Lane ofTrip(String name, Particulars trip) {
		return new Timeline.Lane(name,
				(trip.getDates() != null) ? List.of(entry(trip, trip.getTitle(), trip.getDates())) : List.of());
	}

	Timeline.Lane ofStops(String name, List<Stop> stops) {
		return new Timeline.Lane(name,
				stops.stream().map((stop) -> entry(stop, stop.getCityName(), stop.getDates())).toList());
	}

	Timeline.Lane ofMeetings(String name, List<Meeting> meetings) {
		return new Timeline.Lane(name,
				meetings.stream().map((meeting) -> entry(meeting, meeting.getTitle(), meeting.getDates())).toList());
	}

	private Timeline.Entry entry(Citable record, String label, @Nullable Edtf dates) {
		String link = "#" + record.getAnchor();
		if (dates == null) {
			return new Timeline.Entry(label, link, null, null, Certainty.NOT_DATED);
		}
		return new Timeline.Entry(label, link, dates.earliest(), dates.latest(), certaintyOf(record, dates));
	}

	private Certainty certaintyOf(Citable record, Edtf dates) {
		if (!dates.isExact() || this.provenance.of(record, "dates").size() > 1) {
			return Certainty.UNCERTAIN;
		}
		boolean stated = this.provenance.strengthOf(record, "dates").filter(Strength.STATED::equals).isPresent();
		return stated ? Certainty.CERTAIN : Certainty.DERIVED;
	}

}
