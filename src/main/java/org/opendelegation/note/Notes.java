package org.opendelegation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads notes and their revisions.
 */
@Component
class Notes {

	private static final String REVISIONS = """
			select r.id, r.kind, r.version, r.text, r.saved_at, a.name as writer, n.revision_id = r.id as current
			from note n join note_revision r on r.note_id = n.id join account a on a.id = r.account_id
			where n.trip_id = :trip and n.meeting_key = :key
			""";

	private final JdbcClient database;

	Notes(JdbcClient database) {
		this.database = database;
	}

	Note of(NotedMeeting meeting) {
		return this.database.sql("""
				select n.version, r.text, r.saved_at, a.name as writer
				from note n join note_revision r on r.id = n.revision_id join account a on a.id = r.account_id
				where n.trip_id = :trip and n.meeting_key = :key
				""")
			.param("trip", meeting.tripId())
			.param("key", meeting.key())
			.query((row, number) -> new Note(row.getInt("version"), row.getString("text"), Writing.of(row)))
			.optional()
			.orElse(Note.NONE);
	}

	/**
	 * Every text that was saved, the latest first.
	 */
	List<NoteRevision> revisionsOf(NotedMeeting meeting) {
		return this.database.sql(REVISIONS + " order by r.id desc")
			.param("trip", meeting.tripId())
			.param("key", meeting.key())
			.query(Notes::revision)
			.list();
	}

	Optional<NoteRevision> findRevision(NotedMeeting meeting, long id) {
		return this.database.sql(REVISIONS + " and r.id = :id")
			.param("trip", meeting.tripId())
			.param("key", meeting.key())
			.param("id", id)
			.query(Notes::revision)
			.optional();
	}

	/**
	 * The text that the note had at a version, unless its writer went on typing.
	 */
	Optional<NoteRevision> findVersion(NotedMeeting meeting, int version) {
		return this.database.sql(REVISIONS + " and r.version = :version and r.kind <> 'ASIDE'")
			.param("trip", meeting.tripId())
			.param("key", meeting.key())
			.param("version", version)
			.query(Notes::revision)
			.optional();
	}

	/**
	 * The newest text of somebody that was kept aside and that they have not put together
	 * with what the note says.
	 */
	Optional<NoteRevision> findNewestAside(NotedMeeting meeting, long account) {
		return this.database.sql(REVISIONS + """
				and r.kind = 'ASIDE' and r.account_id = :account and not exists (
					select from note_revision l
					where l.note_id = n.id and l.id > r.id and l.kind = 'MERGED' and l.account_id = :account)
				order by r.id desc limit 1
				""")
			.param("trip", meeting.tripId())
			.param("key", meeting.key())
			.param("account", account)
			.query(Notes::revision)
			.optional();
	}

	private static NoteRevision revision(ResultSet row, int number) throws SQLException {
		return new NoteRevision(row.getLong("id"), NoteRevision.Kind.valueOf(row.getString("kind")),
				row.getInt("version"), Objects.requireNonNull(Writing.of(row)), row.getString("text"),
				row.getBoolean("current"));
	}

}
