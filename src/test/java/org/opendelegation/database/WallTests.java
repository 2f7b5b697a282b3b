package org.opendelegation.database;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the public cannot read, whatever a query forgets. A table that is in no list fails
 * here: whoever adds one decides on which side of the wall it lies.
 */
class WallTests {

	private static final Set<String> EVERYBODY_READS_ALL = Set.of("country", "country_label", "filing_withdrawal",
			"parameter");

	private static final Set<String> EVERYBODY_READS_THE_PUBLIC_ROWS = Set.of("attendance", "citation", "city",
			"city_name", "claim", "commitment", "earlier_finding", "edition", "filing", "filing_copy",
			"filing_copy_piece", "filing_correction", "filing_corrected_value", "filing_payment", "finding",
			"former_address", "gift", "meeting", "meeting_topic", "office", "official", "official_alias",
			"organization", "organization_alias", "organizer", "particulars", "payment", "payment_beneficiary",
			"payment_item", "payment_path", "payment_share", "public_copy", "public_copy_piece", "public_task",
			"registration", "relationship", "source", "source_author", "stage", "statement", "stop", "tie", "traveler",
			"trip", "withholding");

	/** Read with the rights of whoever asks. */
	private static final Set<String> VIEWS = Set.of("involvement", "record_name", "search_record");

	/** Made of what is public when it is published, and unmade when it is withdrawn. */
	private static final Set<String> PUBLIC_ROWS_ONLY = Set.of("search_document");

	private static final Set<String> NOBODY_READS = Set.of("note", "withheld_value", "flyway_schema_history", "account",
			"membership", "recovery_code", "user_entities", "user_credentials", "sign_in_link", "sign_in_failure",
			"spring_session", "spring_session_attributes", "journal_entry", "used_ticket", "submission",
			"review_remark", "review_answer", "desk_rule", "source_text", "note_revision", "note_save", "note_reader",
			"directory_name", "saved_view", "filing_file", "filing_note", "document", "document_piece",
			"document_picture", "document_text", "document_source", "record_merge", "merge_move", "bin_entry",
			"removed_source_text", "task", "deadline_answer", "reminder_choice", "reminder_mail", "reminder",
			"calendar_address", "draft_change");

	/**
	 * They only write: into the journal, what merges moved, the texts of removed sources.
	 */
	private static final Set<String> WRITE_WHAT_NOBODY_MAY = Set.of("journal", "write_journal",
			"remember_moves_of_merges", "remember_merges_of_copies", "keep_text_of_removed_source",
			"give_back_text_of_source");

	/** Tables whose rows have nothing but numbers and bytes. */
	private static final Set<String> WITHOUT_WORDS = Set.of("filing_copy_piece", "payment_beneficiary", "payment_path",
			"payment_share", "public_copy_piece");

	private static final Set<String> FUNCTIONS_FOR_EVERYBODY = Set.of("filing_form_name", "filing_form_names",
			"own_money", "search_all", "search_day", "search_marked", "search_parted", "search_pattern", "search_plain",
			"search_query", "search_question", "search_scripts", "search_simplified");

	private static TestDatabase database;

	private static JdbcClient owner;

	private static JdbcClient register;

	@BeforeAll
	static void enterRecords() {
		database = TestDatabase.empty();
		owner = database.asOwner();
		register = database.asRegister();
		new WallRecords(owner).enter();
	}

	@Test
	void standsBeforeEveryTable() {
		assertThat(owner.sql("""
				select c.relname from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
				""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(
				Stream.of(EVERYBODY_READS_ALL, EVERYBODY_READS_THE_PUBLIC_ROWS, PUBLIC_ROWS_ONLY, VIEWS, NOBODY_READS)
					.flatMap(Set::stream)
					.toList());
	}

	@ParameterizedTest
	@MethodSource("tablesWithPublicRows")
	void showsPublicRowsAndHidesTheOthers(String table) {
		assertThat(rows(register, table)).isNotEmpty().noneMatch(WallTests::isHidden);
		if (!WITHOUT_WORDS.contains(table)) {
			assertThat(rows(owner, table)).as("rows that could leak").anyMatch(WallTests::isHidden);
		}
	}

	@ParameterizedTest
	@MethodSource("tablesOfPublicRowsOnly")
	void keepsNothingHiddenInTablesThatEverybodyReads(String table) {
		assertThat(rows(owner, table)).isNotEmpty().noneMatch(WallTests::isHidden);
	}

	@ParameterizedTest
	@MethodSource("views")
	void hidesInViewsWhatTablesHide(String view) {
		assertThat(rows(register, view)).isNotEmpty().noneMatch(WallTests::isHidden);
	}

	@Test
	void forgetsWhatIsWithdrawn() {
		TestDatabase another = TestDatabase.empty();
		new WallRecords(another.asOwner()).enter();
		another.asOwner().sql("""
				update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'error'
				where state in ('PUBLISHED', 'SUPERSEDED')
				""").update();
		assertThat(
				Stream.of("search_document", "involvement", "meeting", "payment", "claim where edition_id is not null")
					.flatMap((table) -> rows(another.asRegister(), "(select * from " + table + ")").stream()))
			.isEmpty();
		assertThat(rows(another.asRegister(), "edition")).hasSize(3);
	}

	@Test
	void showsAsManyBeneficiariesAsPayments() {
		assertThat(rows(register, "payment_beneficiary")).hasSameSizeAs(rows(register, "payment"));
	}

	@Test
	void showsThePiecesOfCopiesOfPublicSources() {
		String pieces = "select p.source_id from public_copy_piece p";
		assertThat(register.sql(pieces).query(Long.class).list()).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(
					owner.sql(pieces + " join source s on s.id = p.source_id where s.published_at <= now()")
						.query(Long.class)
						.list())
			.hasSizeLessThan(owner.sql(pieces).query(Long.class).list().size());
	}

	@ParameterizedTest
	@MethodSource("tablesThatNobodyReads")
	void refusesStaffTables(String table) {
		assertThat(owner.sql("""
				select has_any_column_privilege(?, ?, 'select, insert, update, references')
					or has_table_privilege(?, ?, 'delete, truncate, trigger')
				""").params(TestDatabase.REGISTER, table, TestDatabase.REGISTER, table).query(Boolean.class).single())
			.isFalse();
		assertRefused("select * from " + table);
		assertRefused("select count(*) from " + table);
		assertRefused("select 1 from " + table);
	}

	@Test
	void refusesToSayHowManyRowsStaffWrote() {
		List<String> sequences = owner.sql("select sequencename from pg_sequences").query(String.class).list();
		assertThat(sequences).isNotEmpty().allSatisfy((sequence) -> {
			assertRefused("select last_value from " + sequence);
			assertRefused("select nextval('%s')".formatted(sequence));
		});
	}

	@ParameterizedTest
	@MethodSource({ "tablesWithPublicRows", "tablesOfPublicRowsOnly" })
	void letsTheRegisterWriteNothing(String table) {
		assertThat(owner.sql("""
				select has_any_column_privilege(?, ?, 'insert, update, references')
					or has_table_privilege(?, ?, 'delete, truncate, trigger')
				""").params(TestDatabase.REGISTER, table, TestDatabase.REGISTER, table).query(Boolean.class).single())
			.isFalse();
		assertRefused("delete from " + table);
		assertRefused("truncate " + table + " cascade");
		assertRefused("insert into %s default values".formatted(table));
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table mine (id integer)", "create function mine() returns integer return 1",
			"create schema mine", "alter table trip disable row level security", "drop policy trip_is_public on trip",
			"copy note to stdout", "create role another", "alter role open_delegation_register bypassrls",
			"set role open_delegation", "set session authorization open_delegation",
			"grant open_delegation to open_delegation_register" })
	void givesTheRegisterNoWayAround(String attempt) {
		assertRefused(attempt);
	}

	/**
	 * One named as a public table would be read in its place.
	 */
	@Test
	void letsTheRegisterMakeNoTemporaryTable() {
		TestDatabase migrated = TestDatabase.bare();
		migrated.migrate("classpath:db/migration");
		assertRefused(migrated.asRegister(), "create temporary table city (name text)");
		assertRefused(migrated.asRegister(), "create temporary view city as select 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "set role none", "reset role", "reset session authorization", "set row_security = off",
			"set default_transaction_read_only = off", "reset all", "discard all" })
	void standsWhateverASessionIsToldBefore(String attempt) {
		JdbcClient session = JdbcClient.create(TestSessions.after(database.connectAs(TestDatabase.REGISTER), attempt));
		assertThat(session.sql("select current_user").query(String.class).single()).isEqualTo(TestDatabase.REGISTER);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> session.sql("select * from note").query().listOfRows());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> session.sql("delete from trip").update());
		if (!attempt.contains("row_security")) {
			assertThat(rows(session, "statement")).isNotEmpty().noneMatch(WallTests::isHidden);
		}
	}

	@Test
	void showsOfAWithdrawnEditionOnlyThatItWas() {
		Long withdrawn = register.sql("select id from edition where state = 'WITHDRAWN'").query(Long.class).single();
		List<String> tables = owner
			.sql("""
					select table_name from information_schema.columns
					where table_schema = 'public' and column_name = 'edition_id' and table_name not in ('journal_entry', 'submission', 'review_remark', 'draft_change')
					""")
			.query(String.class)
			.list();
		assertThat(tables).contains("particulars", "meeting", "payment", "claim")
			.allSatisfy(
					(table) -> assertThat(register.sql("select count(*) from %s where edition_id = ?".formatted(table))
						.param(withdrawn)
						.query(Integer.class)
						.single()).isZero());
	}

	@Test
	void hidesWhoHasAPartInWhatIsNotPublic() {
		String drafts = "select count(*) from involvement join edition e on e.id = edition_id where publish_at is not null";
		assertThat(owner.sql(drafts).query(Integer.class).single()).isPositive();
		assertThat(rows(register, "involvement")).hasSize(2).hasSizeLessThan(rows(owner, "involvement").size());
	}

	@Test
	void showsNoTripThatHasOnlyDrafts() {
		assertThat(register.sql("select slug from trip").query(String.class).list()).containsExactly("shown");
	}

	/**
	 * The planner remembers words that were public until the tables are analyzed again.
	 */
	@Test
	void hidesFromStatisticsWhatWasWithdrawn() {
		TestDatabase another = TestDatabase.empty();
		JdbcClient staff = another.asOwner();
		new WallRecords(staff).enter();
		staff.sql("""
				update edition set state = 'SUPERSEDED' where state = 'PUBLISHED';
				update edition set state = 'PUBLISHED', published_at = now() where state = 'IN_REVIEW'
				""").update();
		staff.sql("analyze").update();
		staff.sql("""
				update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'error'
				where state = 'PUBLISHED'
				""").update();
		assertThat(statistics(staff)).as("what could leak")
			.anyMatch((row) -> row.startsWith("(search_document,name,") && isHidden(row))
			.anyMatch((row) -> row.startsWith("(meeting,title,") && isHidden(row));
		assertThat(statistics(another.asRegister())).isNotEmpty().noneMatch(WallTests::isHidden);
	}

	@Test
	void hasNoViewThatReadsAsSomebodyElse() {
		assertThat(owner
			.sql("""
					select relname from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm' or relkind = 'v'
						and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}')
					""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void hasNoFunctionThatReadsAsSomebodyElse() {
		assertThat(owner.sql("""
				select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
				""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(WRITE_WHAT_NOBODY_MAY);
	}

	@Test
	void letsTheRegisterCallOnlyFunctionsMadeForPages() {
		assertThat(owner.sql("""
				select distinct p.proname from pg_proc p
				where pronamespace = 'public'::regnamespace and has_function_privilege(?, p.oid, 'execute')
					and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
				""").param(TestDatabase.REGISTER).query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(FUNCTIONS_FOR_EVERYBODY);
	}

	@Test
	void knowsNoOtherReader() {
		assertThat(owner.sql("""
				select distinct grantee from information_schema.role_table_grants
				where table_schema = 'public' and grantee <> ?
				""").param(TestDatabase.OWNER).query(String.class).list())
			.containsExactlyInAnyOrder(TestDatabase.REGISTER, TestDatabase.DESK);
	}

	static Stream<String> tablesWithPublicRows() {
		return EVERYBODY_READS_THE_PUBLIC_ROWS.stream().sorted();
	}

	static Stream<String> tablesOfPublicRowsOnly() {
		return PUBLIC_ROWS_ONLY.stream().sorted();
	}

	static Stream<String> views() {
		return VIEWS.stream().sorted();
	}

	static Stream<String> tablesThatNobodyReads() {
		return NOBODY_READS.stream().sorted();
	}

	private static List<String> statistics(JdbcClient reader) {
		return rows(reader, """
				(select tablename, attname, most_common_vals, histogram_bounds, most_common_elems
				from pg_stats where schemaname = 'public')
				""");
	}

	private static List<String> rows(JdbcClient reader, String table) {
		return reader.sql("select r::text from %s r".formatted(table)).query(String.class).list();
	}

	private static boolean isHidden(String row) {
		return row.contains(WallRecords.HIDDEN) || row.contains(WallRecords.HIDDEN_AMOUNT);
	}

	private static void assertRefused(String sql) {
		assertRefused(register, sql);
	}

	private static void assertRefused(JdbcClient reader, String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> reader.sql(sql).update())
			.havingRootCause()
			.withMessageMatching("(?s).*(permission denied|must be owner|must have|Only roles with).*");
	}

}
