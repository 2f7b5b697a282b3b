package org.opendelegation.note;

import java.util.List;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may write about a trip: clerks of the city that leads it and of those that its
 * newest edition says somebody traveled for.
 */
@Component
class NoteWriters {

	private final JdbcClient database;

	NoteWriters(JdbcClient database) {
		this.database = database;
	}

	boolean include(DeskUser user, NotedMeeting meeting) {
		return has(user, DeskRole.CLERK, meeting);
	}

	/**
	 * Refuses who does not even read for one of these cities.
	 */
	void requireReader(DeskUser user, NotedMeeting meeting) {
		if (!has(user, DeskRole.READER, meeting)) {
			throw new AccessDeniedException("Nobody of a city of this trip");
		}
	}

	private boolean has(DeskUser user, DeskRole role, NotedMeeting meeting) {
		return citiesOf(meeting).stream().anyMatch((city) -> user.has(role, city));
	}

	/**
	 * Refuses everybody else.
	 */
	void require(DeskUser user, NotedMeeting meeting) {
		if (!include(user, meeting)) {
			throw new AccessDeniedException("No clerk of a city of this trip");
		}
	}

	private List<Long> citiesOf(NotedMeeting meeting) {
		return this.database.sql("""
				select lead_city_id from trip where id = :trip and lead_city_id is not null
				union
				select v.city_id from traveler v join edition e on e.id = v.edition_id
				where v.city_id is not null and e.trip_id = :trip
					and e.number = (select max(x.number) from edition x where x.trip_id = :trip)
				""").param("trip", meeting.tripId()).query(Long.class).list();
	}

}
