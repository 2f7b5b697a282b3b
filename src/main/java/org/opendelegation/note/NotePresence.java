package org.opendelegation.note;

import java.util.List;

import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who has a note open. A page with script says so every quarter of a minute; who
 * has not been heard of three times in a row is gone.
 */
@Service
@Transactional
class NotePresence {

	/** When somebody was last heard of who is there, as a condition in SQL. */
	static final String IS_THERE = "r.seen_at > now() - interval '45 seconds'";

	private final JdbcClient database;

	NotePresence(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Says that somebody has a note open now.
	 */
	void touch(NotedMeeting meeting) {
		this.database.sql(
				"delete from note_reader where trip_id = ? and meeting_key = ? and seen_at < now() - interval '1 hour'")
			.params(meeting.tripId(), meeting.key())
			.update();
		this.database.sql("""
				insert into note_reader (trip_id, meeting_key) values (?, ?)
				on conflict on constraint note_reader_pkey do update set seen_at = now()
				""").params(meeting.tripId(), meeting.key()).update();
	}

	/**
	 * What the others are called who have it open.
	 */
	List<String> others(NotedMeeting meeting, DeskUser user) {
		return this.database
			.sql("""
					select a.name from note_reader r join account a on a.id = r.account_id
					where r.trip_id = ? and r.meeting_key = ? and r.account_id <> ? and\s""" + IS_THERE
					+ " order by a.name")
			.params(meeting.tripId(), meeting.key(), user.getAccountId())
			.query(String.class)
			.list();
	}

}
