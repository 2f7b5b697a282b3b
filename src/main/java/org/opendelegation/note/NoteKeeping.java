package org.opendelegation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves notes so that nobody overwrites what somebody else wrote: a text that was written
 * on an older version is kept aside. Saves of one note wait for each other.
 */
@Service
@Transactional
class NoteKeeping {

	private final JdbcClient database;

	private final NoteWriters writers;

	NoteKeeping(JdbcClient database, NoteWriters writers) {
		this.database = database;
		this.writers = writers;
	}

	@PreAuthorize("hasRole('CLERK')")
	Kept keep(NotedMeeting meeting, DeskUser user, NewText text) {
		this.writers.require(user, meeting);
		if (text.text().isBlank() && find(meeting).isEmpty()) {
			return Kept.NOTHING;
		}
		State note = lock(meeting);
		NewText named = text;
		Optional<Earlier> earlier = findEarlier(note, text);
		if (earlier.isPresent()) {
			if (earlier.get().sameText()) {
				return earlier.get().kept();
			}
			named = text.renamed();
		}
		Kept kept = keep(note, named);
		remember(note, named, kept);
		return kept;
	}

	/**
	 * Whoever put two texts together is done with both, even if nothing changed.
	 */
	private Kept keep(State note, NewText text) {
		if (text.text().equals(note.text()) && text.kind() != NoteRevision.Kind.MERGED) {
			return new Kept(note.revision(), note.version(), false);
		}
		return (text.version() == note.version()) ? follow(note, text) : setAside(note, text);
	}

	private Kept follow(State note, NewText text) {
		int version = note.version() + 1;
		long revision = continueTyping(note, version, text).orElseGet(() -> add(note, version, text.kind(), text));
		this.database.sql("update note set version = ?, revision_id = ? where id = ?")
			.params(version, revision, note.id())
			.update();
		return new Kept(revision, version, false);
	}

	/**
	 * What is saved as it is typed changes one revision for some minutes, unless much of
	 * it is deleted: that may be a mistake, and the text is wanted back.
	 */
	private Optional<Long> continueTyping(State note, int version, NewText text) {
		if (text.kind() != NoteRevision.Kind.TYPED) {
			return Optional.empty();
		}
		return this.database.sql("""
				update note_revision r set text = :text, version = :version, saved_at = now()
				where r.id = :id and r.kind = 'TYPED' and r.account_id = journal_account()
					and r.began_at > now() - interval '5 minutes' and 2 * length(:text) >= length(r.text)
					and not exists (select from note_revision l where l.note_id = r.note_id and l.id > r.id)
				returning r.id
				""")
			.param("text", text.text())
			.param("version", version)
			.param("id", note.revision())
			.query(Long.class)
			.optional();
	}

	private Kept setAside(State note, NewText text) {
		long revision = continueBeside(note, text)
			.orElseGet(() -> add(note, text.version(), NoteRevision.Kind.ASIDE, text));
		return new Kept(revision, note.version(), true);
	}

	private Optional<Long> continueBeside(State note, NewText text) {
		return this.database.sql("""
				update note_revision set text = :text, saved_at = now()
				where id = :beside and note_id = :note and kind = 'ASIDE' and version = :version
					and account_id = journal_account() and began_at > now() - interval '5 minutes'
				returning id
				""")
			.param("text", text.text())
			.param("beside", text.beside())
			.param("note", note.id())
			.param("version", text.version())
			.query(Long.class)
			.optional();
	}

	private long add(State note, int version, NoteRevision.Kind kind, NewText text) {
		return this.database
			.sql("insert into note_revision (note_id, version, kind, text) values (?, ?, ?, ?) returning id")
			.params(note.id(), version, kind.name(), text.text())
			.query(Long.class)
			.single();
	}

	private Optional<Earlier> findEarlier(State note, NewText text) {
		return this.database.sql("""
				select s.revision_id, s.version, r.kind = 'ASIDE' as aside, s.text_hash = :hash as same
				from note_save s join note_revision r on r.id = s.revision_id
				where s.note_id = :note and s.id = :save
				""")
			.param("hash", text.hash())
			.param("note", note.id())
			.param("save", text.save())
			.query((row, number) -> new Earlier(
					new Kept(row.getLong("revision_id"), row.getInt("version"), row.getBoolean("aside")),
					row.getBoolean("same")))
			.optional();
	}

	private void remember(State note, NewText text, Kept kept) {
		this.database.sql("insert into note_save (note_id, id, text_hash, revision_id, version) values (?, ?, ?, ?, ?)")
			.params(note.id(), text.save(), text.hash(), Objects.requireNonNull(kept.revision()), kept.version())
			.update();
	}

	private Optional<Long> find(NotedMeeting meeting) {
		return this.database.sql("select id from note where trip_id = ? and meeting_key = ?")
			.params(meeting.tripId(), meeting.key())
			.query(Long.class)
			.optional();
	}

	private State lock(NotedMeeting meeting) {
		this.database.sql("insert into note (trip_id, meeting_key) values (?, ?) on conflict do nothing")
			.params(meeting.tripId(), meeting.key())
			.update();
		this.database.sql("select id from note where trip_id = ? and meeting_key = ? for update")
			.params(meeting.tripId(), meeting.key())
			.query(Long.class)
			.single();
		// Asked again, since what was joined before the wait would be as old.
		return this.database
			.sql("""
					select n.id, n.version, n.revision_id, r.text from note n left join note_revision r on r.id = n.revision_id
					where n.trip_id = ? and n.meeting_key = ?
					""")
			.params(meeting.tripId(), meeting.key())
			.query(NoteKeeping::state)
			.single();
	}

	private static State state(ResultSet row, int number) throws SQLException {
		return new State(row.getLong("id"), row.getInt("version"), row.getObject("revision_id", Long.class),
				row.getString("text"));
	}

	/**
	 * A note that nobody else writes for the rest of the transaction.
	 */
	private record State(long id, int version, @Nullable Long revision, @Nullable String text) {
	}

	/**
	 * What came of a save of the same name.
	 */
	private record Earlier(Kept kept, boolean sameText) {
	}

}
