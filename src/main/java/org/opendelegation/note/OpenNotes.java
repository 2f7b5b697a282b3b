package org.opendelegation.note;

import java.util.List;

import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the notes that others have open at the moment.
 */
@Component
@Transactional(readOnly = true)
public class OpenNotes {

	private static final int MOST = 20;

	private final JdbcClient database;

	OpenNotes(JdbcClient database) {
		this.database = database;
	}

	public List<OpenNote> ofOthers(DeskUser user) {
		return this.database.sql("""
				select a.name, t.slug, r.meeting_key as key, m.title
				from note_reader r join account a on a.id = r.account_id join trip t on t.id = r.trip_id
					join lateral (
						select m.title from meeting m join edition e on e.id = m.edition_id
						where e.trip_id = r.trip_id and m.key = r.meeting_key order by e.number desc limit 1
					) as m on true
				where r.account_id <> :user and\s""" + NotePresence.IS_THERE + """
				\sorder by r.seen_at desc limit :most
				""").param("user", user.getAccountId()).param("most", MOST).query(OpenNote.class).list();
	}

}
