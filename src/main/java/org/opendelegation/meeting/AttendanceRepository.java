package org.opendelegation.meeting;

import java.util.List;

import org.opendelegation.official.Official;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceRepository extends Repository<Attendance, Long> {

	@EntityGraph(attributePaths = { "meeting.edition.trip", "meeting.city", "representingOrganization" })
	@Query("""
			from Attendance a where a.party.official = :official and a.meeting.edition.state = PUBLISHED
			order by a.meeting.edition.id, coalesce(a.meeting.earliest, a.meeting.latest) nulls last,
				a.meeting.position, a.position
			""")
	List<Attendance> findPublishedOf(Official official);

}
