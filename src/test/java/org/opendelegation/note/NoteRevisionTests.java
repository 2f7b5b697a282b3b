package org.opendelegation.note;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the desk's role cannot do to texts that were saved, whatever the program forgets.
 */
class NoteRevisionTests {

	private static final String CONTINUE = "update note_revision set text = 'more', version = version + 1, saved_at = now()";

	private final TestDatabase database = TestDatabase.empty();

	private final TestNotes notes = new TestNotes(this.database);

	private SingleConnectionDataSource connection;

	private JdbcClient desk;

	@BeforeEach
	void enterNote() {
		this.notes.enterTrip();
		this.database.asOwner()
			.sql("insert into account (id, email, name, created_at) values (1, 'a@b', 'A', now()), (2, 'c@d', 'C', now())")
			.update();
		this.connection = new SingleConnectionDataSource(this.database.url(), TestDatabase.DESK, "", true);
		this.desk = JdbcClient.create(this.connection);
		act(1);
		this.desk.sql("insert into note (trip_id, meeting_key) select id, 'port' from trip").update();
	}

	@AfterEach
	void disconnect() {
		this.connection.destroy();
	}

	@Test
	void goesOnWithWhatItsWriterIsTyping() {
		add(NoteRevision.Kind.TYPED, 1);
		assertThat(this.desk.sql(CONTINUE).update()).isOne();
	}

	@ParameterizedTest
	@EnumSource(value = NoteRevision.Kind.class, names = "TYPED", mode = EnumSource.Mode.EXCLUDE)
	void staysAsItWasSaved(NoteRevision.Kind kind) {
		add(kind, 1);
		assertRefused(CONTINUE, "stays as it was written");
	}

	@Test
	void staysAfterFiveMinutes() {
		add(NoteRevision.Kind.TYPED, 1);
		this.notes.age("5 minutes 1 second");
		assertRefused(CONTINUE, "stays as it was written");
	}

	@Test
	void staysWhenThereIsANewerOne() {
		add(NoteRevision.Kind.TYPED, 1);
		add(NoteRevision.Kind.SAVED, 2);
		assertRefused(CONTINUE + " where kind = 'TYPED'", "stays as it was written");
	}

	@Test
	void isNotSeenAsTheirsByAnybodyElse() {
		add(NoteRevision.Kind.TYPED, 1);
		act(2);
		assertThat(this.desk.sql(CONTINUE).update()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from note_revision", "truncate note_revision cascade", "delete from note",
			"update note_save set saved_at = now()", "update note_revision set kind = 'ASIDE'",
			"update note_revision set account_id = 2", "update note_revision set began_at = now()",
			"alter table note_revision disable trigger all",
			"insert into note_revision (note_id, version, kind, text, account_id) values (1, 9, 'SAVED', '', 2)" })
	void isOutOfReach(String attempt) {
		add(NoteRevision.Kind.TYPED, 1);
		assertRefused(attempt, "(permission denied|must be owner)");
	}

	@Test
	void keepsTheNamesOfYoungSaves() {
		add(NoteRevision.Kind.TYPED, 1);
		for (int days : new int[] { 0, 29, 31 }) {
			this.database.asOwner().sql("""
					insert into note_save (note_id, id, text_hash, revision_id, version, saved_at)
					select note_id, gen_random_uuid(), '', id, 1, now() - make_interval(days => ?) from note_revision
					""").param(days).update();
		}
		assertThat(this.desk.sql("delete from note_save").update()).isOne();
		assertThat(this.notes.count("note_save")).isEqualTo(2);
		assertRefused("""
				insert into note_save (note_id, id, text_hash, revision_id, version, saved_at)
				select note_id, gen_random_uuid(), '', id, 1, now() - interval '1 year' from note_revision
				""", "permission denied");
	}

	@Test
	void isTheOnlyOneOfItsVersion() {
		add(NoteRevision.Kind.SAVED, 1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> add(NoteRevision.Kind.SAVED, 1))
			.withMessageContaining("note_revision_version_is_one");
	}

	private void act(long account) {
		this.desk.sql("select set_config('open_delegation.account', ?, false)")
			.param(String.valueOf(account))
			.query(String.class)
			.single();
	}

	private void add(NoteRevision.Kind kind, int version) {
		this.desk.sql("insert into note_revision (note_id, version, kind, text) select id, ?, ?, 'some' from note")
			.params(version, kind.name())
			.update();
	}

	private void assertRefused(String sql, String why) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.desk.sql(sql).update())
			.havingRootCause()
			.withMessageMatching("(?s).*" + why + ".*");
	}

}
