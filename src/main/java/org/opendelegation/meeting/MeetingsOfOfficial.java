package org.opendelegation.meeting;

import java.util.List;

import org.opendelegation.official.Official;
import org.opendelegation.trip.TripsOfRecords;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The meetings that somebody attended, on their page.
 */
@Component
@Order(40)
class MeetingsOfOfficial implements PageSection<Official> {

	private final AttendanceRepository attendance;

	private final TripsOfRecords trips;

	MeetingsOfOfficial(AttendanceRepository attendance, TripsOfRecords trips) {
		this.attendance = attendance;
		this.trips = trips;
	}

	@Override
	public Section read(Official official) {
		return new Section("meeting/_of-official",
				this.trips.of(this.attendance.findPublishedOf(official),
						(attended) -> attended.getMeeting().getEdition(),
						(attended) -> List.of(attended, attended.getMeeting())));
	}

}
