package org.opendelegation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What is closed to change stays as it is, even for the owner of the tables.
 */
class ClosedEditionTests {

	/** Never part of what is published, or made from it. */
	private static final Set<String> FREE = Set.of("withheld_value", "search_document", "journal_entry", "submission",
			"review_remark", "review_answer", "bin_entry", "finding", "earlier_finding", "draft_change");

	private static final String HANDING_IN = "update edition set state = 'IN_REVIEW' where state = 'DRAFT'";

	private static final String LOCK_NOT_AVAILABLE = "55P03";

	private static TestDatabase database;

	private static JdbcClient owner;

	@BeforeAll
	static void enterRecords() {
		database = TestDatabase.empty();
		owner = database.asOwner();
		new WallRecords(owner).enter();
	}

	@Test
	void knowsEveryPartOfAnEdition() {
		assertThat(parts().map(Part::table)).contains("particulars", "citation", "payment_item")
			.containsExactlyInAnyOrderElementsOf(owner.sql("""
					with recursive part(oid) as (
						select 'edition'::regclass::oid
						union select conrelid from pg_constraint join part on confrelid = part.oid where contype = 'f')
					select oid::regclass::text from part where oid <> 'edition'::regclass
					""").query(String.class).list().stream().filter((table) -> !FREE.contains(table)).toList());
	}

	@ParameterizedTest
	@MethodSource("parts")
	void refuseChangesOfTheirParts(Part part) {
		for (String state : List.of("IN_REVIEW", "SCHEDULED", "PUBLISHED", "SUPERSEDED", "WITHDRAWN")) {
			String rows = part.rowsOfEdition(state);
			assertThat(owner.sql("select count(*) from %s where %s".formatted(part.table(), rows))
				.query(Integer.class)
				.single()).isPositive();
			assertClosed("update %1$s set %2$s = %2$s where %3$s".formatted(part.table(), part.column(), rows));
			assertClosed("delete from %s where %s".formatted(part.table(), rows));
			assertClosed(copy(part.table(), rows));
		}
	}

	@ParameterizedTest
	@MethodSource("parts")
	void refuseWhatIsMovedInOrOut(Part part) {
		String draft = part.ownerOf("DRAFT");
		String published = part.ownerOf("PUBLISHED");
		assertClosed("update %1$s set %2$s = (%3$s) where %2$s = (%4$s)".formatted(part.table(), part.column(),
				published, draft));
		assertClosed("update %1$s set %2$s = (%3$s) where %2$s = (%4$s)".formatted(part.table(), part.column(), draft,
				published));
	}

	@ParameterizedTest
	@MethodSource("parts")
	void takeChangesWhileTheyAreDrafts(Part part) {
		assertThat(owner
			.sql("update %1$s set %2$s = %2$s where %3$s".formatted(part.table(), part.column(),
					part.rowsOfEdition("DRAFT")))
			.update()).isPositive();
	}

	@ParameterizedTest
	@MethodSource("parts")
	void keepTheirPartsToThemselves(Part part) throws SQLException {
		Long one = owner.sql(part.ownerOf("DRAFT")).query(Long.class).single();
		Long other = owner.sql(part.ownerOf("IN_REVIEW")).query(Long.class).single();
		try (Connection clerk = transaction()) {
			execute(clerk, "update edition set state = 'DRAFT' where state = 'IN_REVIEW'");
			String moving = "update %1$s set %2$s = %3$d where %2$s = %4$d".formatted(part.table(), part.column(),
					other, one);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(clerk, moving))
				.withMessageContaining("stays in its edition");
		}
	}

	@ParameterizedTest
	@MethodSource("tables")
	void areNotEmptied(String table) {
		assertRefused("truncate %s cascade".formatted(table), table + " holds what was published");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from edition where state = 'PUBLISHED'",
			"delete from edition where state = 'WITHDRAWN'",
			"update edition set reason = 'another' where state = 'PUBLISHED'",
			"update edition set published_at = now() where state = 'SUPERSEDED'",
			"update edition set number = 99 where state = 'PUBLISHED'",
			"update edition set state = 'DRAFT', published_at = null where state = 'PUBLISHED'",
			"update edition set withdrawal_reason = 'another' where state = 'WITHDRAWN'",
			"update edition set withdrawn_at = withdrawn_at - interval '1 day' where state = 'WITHDRAWN'" })
	void stayPublished(String attempt) {
		assertRefused(attempt, "was published");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			PUBLISHED,  DRAFT
			PUBLISHED,  IN_REVIEW
			PUBLISHED,  SCHEDULED
			SUPERSEDED, DRAFT
			SUPERSEDED, PUBLISHED
			WITHDRAWN,  DRAFT
			WITHDRAWN,  PUBLISHED
			WITHDRAWN,  SUPERSEDED
			""")
	void neverGoBack(String from, String to) {
		assertRefused(
				"update edition set state = '%s', withdrawn_at = null, withdrawal_reason = null where state = '%s'"
					.formatted(to, from),
				"was published");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			PUBLISHED,  PUBLISHED
			PUBLISHED,  SUPERSEDED
			PUBLISHED,  WITHDRAWN
			SUPERSEDED, SUPERSEDED
			SUPERSEDED, WITHDRAWN
			WITHDRAWN,  WITHDRAWN
			""")
	void areFollowedOrWithdrawn(String from, String to) throws SQLException {
		String withdrawn = to.equals("WITHDRAWN") ? "coalesce(%1$s, %2$s)" : "%1$s";
		try (Connection connection = transaction()) {
			execute(connection,
					"update edition set state = '%s', withdrawn_at = %s, withdrawal_reason = %s where state = '%s'"
						.formatted(to, withdrawn.formatted("withdrawn_at", "now()"),
								withdrawn.formatted("withdrawal_reason", "'error'"), from));
		}
	}

	@Test
	void keepTheAddressOfTheirTrip() throws SQLException {
		assertRefused("update trip set slug = 'another' where slug = 'shown'", "has a published edition");
		try (Connection connection = transaction()) {
			execute(connection, "update trip set slug = slug, version = version + 1 where slug = 'shown'");
			execute(connection, "update trip set slug = 'another' where slug = 'canary'");
		}
	}

	@Test
	void keepTheAddressThatTheyArePublishedAt() throws SQLException {
		try (Connection clerk = transaction(); Connection publisher = transaction()) {
			execute(publisher, """
					update edition set state = 'PUBLISHED', reason = 'first', published_at = now()
					where trip_id = (select id from trip where slug = 'canary')
					""");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> execute(clerk, "update trip set slug = 'another' where slug = 'canary'"))
				.matches((ex) -> LOCK_NOT_AVAILABLE.equals(ex.getSQLState()));
		}
	}

	@Test
	void areNotHandedInWhileSomebodyChangesThem() throws SQLException {
		try (Connection clerk = transaction(); Connection other = transaction()) {
			execute(clerk, "update particulars set title = 'late' where " + ofDraft());
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(other, HANDING_IN))
				.matches((ex) -> LOCK_NOT_AVAILABLE.equals(ex.getSQLState()));
		}
	}

	@Test
	void areNotChangedWhileSomebodyHandsThemIn() throws SQLException {
		try (Connection clerk = transaction(); Connection other = transaction()) {
			execute(other, HANDING_IN);
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> execute(clerk, "delete from traveler where " + ofDraft()))
				.matches((ex) -> LOCK_NOT_AVAILABLE.equals(ex.getSQLState()));
		}
	}

	@Test
	void letTwoClerksWorkAtOnce() throws SQLException {
		try (Connection one = transaction(); Connection other = transaction()) {
			execute(one, "update particulars set title = 'mine' where " + ofDraft());
			assertThatNoException()
				.isThrownBy(() -> execute(other, "update traveler set title = 'mine' where " + ofDraft()));
		}
	}

	static Stream<Part> parts() {
		return owner.sql("""
				with direct as (
					select attrelid as oid from pg_attribute
					where attname = 'edition_id' and attrelid in (
						select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace))
				select oid::regclass::text as table, 'edition_id' as column, 'edition' as owner from direct
				union all (
					select distinct on (conrelid) conrelid::regclass::text, attname, confrelid::regclass::text
					from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
					where contype = 'f' and confrelid in (select oid from direct)
						and conrelid not in (select oid from direct)
					order by conrelid, conname)
				""").query(Part.class).stream().filter((part) -> !FREE.contains(part.table()));
	}

	static Stream<String> tables() {
		return Stream.concat(Stream.of("trip", "edition"), parts().map(Part::table));
	}

	private static String copy(String table, String rows) {
		String columns = owner.sql("""
				select string_agg(column_name, ', ') from information_schema.columns
				where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' and column_name <> 'id'
				""").param(table).query(String.class).single();
		return "insert into %1$s (%2$s) select %2$s from %1$s where %3$s".formatted(table, columns, rows);
	}

	private static String ofDraft() {
		return "edition_id = (select max(id) from edition where state = 'DRAFT')";
	}

	/**
	 * A transaction that does not wait; closing it without a commit undoes it.
	 */
	private static Connection transaction() throws SQLException {
		Connection connection = database.connectAs(TestDatabase.OWNER).getConnection();
		connection.setAutoCommit(false);
		execute(connection, "set lock_timeout = '200ms'");
		return connection;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static void assertClosed(String sql) {
		assertRefused(sql, "is closed");
	}

	private static void assertRefused(String sql, String message) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> owner.sql(sql).update())
			.havingRootCause()
			.withMessageContaining(message);
	}

	/**
	 * A table of an edition's records.
	 *
	 * @param table the table
	 * @param column leads to its owner
	 * @param owner the edition, or the record of one that it belongs to
	 */
	record Part(String table, String column, String owner) {

		String rowsOfEdition(String state) {
			return "%s in (%s)".formatted(this.column, ownerOf(state));
		}

		String ownerOf(String state) {
			String edition = "select max(id) from edition where state = '%s'".formatted(state);
			return this.owner.equals("edition") ? edition
					: "select max(id) from %s where edition_id = (%s)".formatted(this.owner, edition);
		}

		@Override
		public String toString() {
			return this.table;
		}

	}

}
