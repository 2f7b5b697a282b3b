package org.opendelegation.database;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What merging two records changes in editions that are closed, and that nothing else can
 * change there by it.
 */
class MergedRecordsTests {

	private TestDatabase database;

	private JdbcClient desk;

	private JdbcClient owner;

	private JdbcClient register;

	@BeforeEach
	void enterTwins() {
		this.database = TestDatabase.oakley();
		this.desk = this.database.asDesk();
		this.owner = this.database.asOwner();
		this.register = this.database.asRegister();
		run("""
				insert into official (slug, name, sort_name, published_at) values ('twin', 'Twin', 'Twin', now()),
					('third', 'Third', 'Third', now());
				insert into organization (slug, name, kind, published_at) values ('twin', 'Twin', 'NGO', now());
				insert into city (slug, name, country_code, published_at) values ('twin', 'Twin', 'US', now()),
					('third', 'Third', 'US', now());
				insert into source (slug, kind, description, publisher, language, published_at)
				values ('twin', 'MINUTES', 'Twin', 'Twin', 'en', now());
				insert into office (official_id, key, title, attested, published_at)
				select t.id, f.key, 'Twin office', '2024', now() from office f join official o on o.id = f.official_id, official t
				where t.slug = 'twin' and f.official_id = (select min(official_id) from office)
				""");
	}

	@Test
	void knowsEveryColumnThatLeadsToARecord() {
		assertThat(this.owner.sql("""
				select part || '.' || column_name || ' ' || record_table from record_links()
				union all select part || '.' || column_name || ' ' || record_table from record_parts()
				union all select part || '.' || column_name || ' ' || record_table from record_belongings()
				""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(this.owner
			.sql("""
					select conrelid::regclass || '.' || attname || ' ' || confrelid::regclass
					from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
					where contype = 'f' and attname <> 'merged_into_id' and confrelid in
							('official'::regclass, 'organization'::regclass, 'city'::regclass, 'source'::regclass)
						and conrelid not in ('membership'::regclass, 'saved_view'::regclass, 'task'::regclass, 'public_task'::regclass)
					""")
			.query(String.class)
			.list());
	}

	@Test
	void leavesTasksToTheKeptCity() {
		long twin = id("city", "twin");
		long third = id("city", "third");
		this.owner.sql("insert into task (title, day, city_id, public) values ('Of the twin', '2027-04-01', ?, true)")
			.param(twin)
			.update();
		this.desk.sql("select merge_records('city', ?, ?)").params(twin, third).query().listOfRows();
		assertThat(this.owner.sql("""
				select city_id from task where title = 'Of the twin'
				union all select city_id from public_task where title = 'Of the twin'
				""").query(Long.class).list()).containsExactly(third, third);
	}

	@ParameterizedTest
	@ValueSource(strings = { "official", "organization", "city", "source" })
	void movesEveryLinkAndBackAgain(String table) {
		List<Long> all = this.owner
			.sql("select id from %s where slug <> 'twin' and slug <> 'third' and merged_into_id is null order by id"
				.formatted(table))
			.query(Long.class)
			.list();
		long twin = id(table, "twin");
		String before = everything();
		long merged = 0;
		for (long one : all) {
			if (this.desk.sql("select against_merge(?, ?, ?) is null")
				.params(table, one, twin)
				.query(Boolean.class)
				.single()) {
				merge(table, one, twin);
				assertThat(links(table, one)).isZero();
				merged++;
			}
		}
		assertThat(merged).isPositive();
		assertThat(links(table, twin)).isPositive();
		assertThat(everything()).isNotEqualTo(before);
		for (int last = all.size() - 1; last >= 0; last--) {
			if (this.owner.sql("select merged_into_id is not null from %s where id = ?".formatted(table))
				.param(all.get(last))
				.query(Boolean.class)
				.single()) {
				assertThat(undo(table, all.get(last))).isEmpty();
			}
		}
		assertThat(everything()).isEqualTo(before);
		assertThat(count("select count(*) from merge_move")).isZero();
		assertThat(count("select count(*) from record_merge")).isZero();
		assertThat(count("select count(*) from former_address")).isZero();
	}

	@Test
	void leavesWhatEditionsSay() {
		String said = said();
		merge("official", busiest(), id("official", "twin"));
		assertThat(said()).isEqualTo(said);
		merge("city", id("city", "chongqing"), id("city", "twin"));
		merge("source", busiestSource(), id("source", "twin"));
		assertThat(said()).isEqualTo(said);
		assertThat(links("city", id("city", "twin"))).isPositive();
		undo("city", id("city", "chongqing"));
		assertThat(said()).isEqualTo(said);
	}

	@Test
	void giveAStopThatIsMovedByHandTheNameOfItsCity() {
		run("""
				insert into trip (slug) values ('later');
				insert into edition (trip_id, number) select id, 1 from trip where slug = 'later';
				insert into stop (edition_id, key, position, city_id) select max(e.id), 'there', 1, %d from edition e
				""".formatted(id("city", "twin")));
		this.desk.sql("update stop set city_id = ? where key = 'there'").param(id("city", "third")).update();
		assertThat(this.owner.sql("select city_name from stop where key = 'there'").query(String.class).single())
			.isEqualTo("Third");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update citation set quote = 'another' where id = {row}",
			"update citation set source_id = {third} where id = {row}",
			"update citation set source_id = {twin}, position = position + 1 where id = {row}",
			"delete from citation where id = {row}" })
	void openNoCitationOfAClosedEdition(String attempt) {
		run("""
				insert into source (slug, kind, description, publisher, language, published_at)
				values ('third', 'MINUTES', 'Third', 'Third', 'en', now())
				""");
		long merged = busiestSource();
		String row = this.owner.sql("""
				select min(c.id) from citation c join claim k on k.id = c.claim_id join edition e on e.id = k.edition_id
				where c.source_id = ? and e.state = 'PUBLISHED'
				""").param(merged).query(String.class).single();
		String sql = attempt.replace("{row}", row)
			.replace("{twin}", String.valueOf(id("source", "twin")))
			.replace("{third}", String.valueOf(id("source", "third")));
		assertRefused(this.desk, sql);
		merge("source", merged, id("source", "twin"));
		assertRefused(this.desk, sql);
		undo("source", merged);
		assertRefused(this.desk, sql);
	}

	@Test
	void keepsTheTextAndTheAuthorsOfASource() {
		run("""
				insert into source (slug, kind, description, publisher, language)
				values ('one', 'MINUTES', 'One', 'One', 'en'), ('other', 'MINUTES', 'Other', 'Other', 'en');
				insert into source_author (source_id, position, name, part)
				select s.id, a.position, a.name, 'AUTHOR' from source s
				join (values ('one', 1, 'Ana'), ('one', 2, 'Ben'), ('other', 1, 'Ben')) as a (slug, position, name) using (slug);
				insert into account (email, name, created_at) values ('text@example.gov', 'Text', now());
				insert into source_text (source_id, text, account_id)
				select s.id, 'Words', a.id from source s, account a where s.slug = 'one' and a.email = 'text@example.gov'
				""");
		String before = ofSources();
		merge("source", id("source", "one"), id("source", "other"));
		assertThat(ofSources()).isEqualTo("one: 2 Ben, other: 1 Ben, other: 2 Ana, text of other: Words");
		assertThat(undo("source", id("source", "one"))).isEmpty();
		assertThat(ofSources()).isEqualTo(before);
	}

	private String ofSources() {
		return this.owner
			.sql("""
					select string_agg(line, ', ' order by line) from (
						select s.slug || ': ' || a.position || ' ' || a.name as line from source_author a join source s on s.id = a.source_id
						where s.slug in ('one', 'other')
						union all select 'text of ' || s.slug || ': ' || t.text from source_text t join source s on s.id = t.source_id
					) as lines
					""")
			.query(String.class)
			.single();
	}

	@Test
	void refusesCitiesThatPeopleWorkForOrThatAreRelated() {
		long oakley = id("city", "oakley");
		long twin = id("city", "twin");
		run("""
				insert into account (email, name, created_at) values ('staff@example.gov', 'Staff', now());
				insert into membership (account_id, city_id, role)
				select id, %d, 'CLERK' from account where email = 'staff@example.gov'
				""".formatted(twin));
		assertThat(against("city", twin, oakley)).isEqualTo("staffed");
		assertRefused(this.desk, "select merge_records('city', %d, %d)".formatted(twin, oakley));
		assertThat(against("city", oakley, twin)).isNull();
		run("delete from membership");
		run("insert into relationship (slug, home_city_id, partner_city_id, partner, summary) values ('near', %d, %d, 'Twin', 'Near')"
			.formatted(oakley, twin));
		assertThat(against("city", twin, oakley)).isEqualTo("related");
		run("""
				insert into relationship (slug, home_city_id, partner_city_id, partner, summary)
				values ('far', %d, %d, 'Twin', 'Far')
				""".formatted(id("city", "third"), twin));
		assertThat(against("city", id("city", "third"), oakley)).isEqualTo("twice");
	}

	private String against(String table, long merged, long kept) {
		return this.desk.sql("select against_merge(?, ?, ?)")
			.params(table, merged, kept)
			.query(String.class)
			.optional()
			.orElse(null);
	}

	private long busiestSource() {
		return this.owner
			.sql("""
					select c.source_id from citation c join claim k on k.id = c.claim_id join edition e on e.id = k.edition_id
					where e.state = 'PUBLISHED' group by 1 order by count(*) desc, 1 limit 1
					""")
			.query(Long.class)
			.single();
	}

	/**
	 * Each of these is tried while a record is merged, on a row whose link followed it.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "update traveler set name = 'another' where {row}",
			"update traveler set official_id = {twin}, name = 'another' where {row}",
			"update traveler set official_id = null where {row}",
			"update traveler set official_id = {third} where {row}",
			"update traveler set official_id = official_id where {row}",
			"update traveler set version = version + 1 where {row}",
			"update traveler set position = position + 1, official_id = {twin} where {row}",
			"update traveler set edition_id = edition_id where {row}", "delete from traveler where {row}" })
	void openNothingElseInAClosedEdition(String attempt) {
		long merged = busiest();
		long twin = id("official", "twin");
		String row = "id = (select min(t.id) from traveler t join edition e on e.id = t.edition_id"
				+ " where e.state = 'PUBLISHED' and t.official_id = %d)".formatted(merged);
		String id = this.owner.sql("select id from traveler where " + row).query(String.class).single();
		String sql = attempt.replace("{row}", "id = " + id)
			.replace("{twin}", String.valueOf(twin))
			.replace("{third}", String.valueOf(id("official", "third")));
		assertRefused(this.desk, sql);
		merge("official", merged, twin);
		assertRefused(this.desk, sql);
		assertRefused(this.owner, sql);
		undo("official", merged);
		assertRefused(this.desk, sql);
	}

	@Test
	void letNoLinkGoBackWithoutUndoing() {
		long merged = busiest();
		long twin = id("official", "twin");
		merge("official", merged, twin);
		String row = this.owner.sql("""
				select min(t.id) from traveler t join edition e on e.id = t.edition_id
				where e.state = 'PUBLISHED' and t.official_id = ?
				""").param(twin).query(String.class).single();
		assertRefused(this.desk, "update traveler set official_id = %d where id = %s".formatted(merged, row));
		undo("official", merged);
		assertRefused(this.desk, "update traveler set official_id = %d where id = %s".formatted(twin, row));
	}

	@Test
	void areMovedByNobodysClaim() {
		assertDenied("insert into merge_move (part, row_id, column_name, record_table, former_id)"
				+ " values ('traveler', 1, 'official_id', 'official', 1)");
		assertDenied("update merge_move set former_id = 1");
		merge("official", busiest(), id("official", "twin"));
		assertDenied("update merge_move set former_id = 1");
		assertThat(count("select count(*) from merge_move")).isPositive();
	}

	@Test
	void leadsWhatIsWrittenLaterToTheKeptRecord() {
		long merged = busiest();
		long twin = id("official", "twin");
		merge("official", merged, twin);
		run("""
				insert into trip (slug) values ('later');
				insert into edition (trip_id, number) select id, 1 from trip where slug = 'later'
				""");
		this.desk.sql("""
				insert into traveler (edition_id, key, position, name, official_id, capacity)
				select max(id), 'late', 1, 'Late', ?, 'OFFICIAL' from edition
				""").param(merged).update();
		assertThat(count("select official_id from traveler where key = 'late'")).isEqualTo(twin);
	}

	@Test
	void makesNoChainAndNoCircle() {
		long one = busiest();
		long twin = id("official", "twin");
		long third = id("official", "third");
		String before = everything();
		merge("official", one, twin);
		merge("official", twin, third);
		assertThat(mergedInto(one)).isEqualTo(third);
		assertThat(mergedInto(twin)).isEqualTo(third);
		assertThat(this.register.sql("select leads_to from former_address").query(String.class).list())
			.containsOnly("third");
		assertRefused(this.desk, "update official set merged_into_id = %d where id = %d".formatted(one, third));
		assertRefused(this.desk, "update official set merged_into_id = id where id = " + third);
		assertRefused(this.desk, "select merge_records('official', %d, %d)".formatted(third, one));
		undo("official", twin);
		assertThat(mergedInto(one)).isEqualTo(twin);
		assertThat(links("official", third)).isZero();
		undo("official", one);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void goesBackInAnyOrder() {
		long one = busiest();
		long twin = id("official", "twin");
		int links = links("official", one);
		merge("official", one, twin);
		merge("official", twin, id("official", "third"));
		undo("official", one);
		assertThat(links("official", one)).isEqualTo(links);
		assertThat(links("official", twin)).isZero();
		assertThat(undo("official", twin)).isEmpty();
		assertThat(links("official", one)).isEqualTo(links);
	}

	@Test
	void showsThePublicOneRecord() {
		long merged = busiest();
		String slug = this.owner.sql("select slug from official where id = ?")
			.param(merged)
			.query(String.class)
			.single();
		long twin = id("official", "twin");
		merge("official", merged, twin);
		for (String rows : List.of("official where slug = '{}'", "record_name where path = '/officials/{}'",
				"search_record where path = '/officials/{}'", "claim where edition_id is null and record_key = '{}'",
				"involvement where official_id = " + merged)) {
			assertThat(
					this.register.sql("select count(*) from " + rows.replace("{}", slug)).query(Integer.class).single())
				.as(rows)
				.isZero();
		}
		assertThat(this.register.sql("select leads_to from former_address where slug = ?")
			.param(slug)
			.query(String.class)
			.single()).isEqualTo("twin");
		assertThat(this.register.sql("select count(*) from involvement where official_id = ?")
			.param(twin)
			.query(Integer.class)
			.single()).isPositive();
		assertThat(this.desk.sql("select count(*) from directory_name where slug = ?")
			.param(slug)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void findsEditionsByTheNamesOfTheKeptRecord() {
		long merged = busiest();
		run("insert into official_alias (official_id, name, language, published_at) values (%d, 'Zyxwvut', 'en', now())"
			.formatted(id("official", "twin")));
		String found = "select count(*) from search_document where kind = 'TRIP' and found_by @@ search_query('Zyxwvut')";
		assertThat(count(found)).isZero();
		merge("official", merged, id("official", "twin"));
		assertThat(count(found)).isPositive();
		undo("official", merged);
		assertThat(count(found)).isZero();
	}

	@Test
	void refusesToMergeWhatIsTied() {
		long one = this.owner.sql("select min(organization_id) from tie").query(Long.class).single();
		long twin = id("organization", "twin");
		run("""
				insert into tie (organization_id, key, kind, other_organization_id, description)
				values (%d, 'twins', 'PART_OF', %d, 'one of the other')""".formatted(twin, one));
		assertRefused(this.desk, "select merge_records('organization', %d, %d)".formatted(one, twin));
		assertRefused(this.desk, "select merge_records('organization', %d, %d)".formatted(twin, one));
	}

	@Test
	void keepsThePublicOne() {
		run("update official set published_at = null where slug = 'twin'");
		assertRefused(this.desk,
				"select merge_records('official', %d, %d)".formatted(busiest(), id("official", "twin")));
	}

	private void merge(String table, long merged, long kept) {
		this.desk.sql("select merge_records(?, ?, ?)").params(table, merged, kept).query().listOfRows();
	}

	private List<Map<String, Object>> undo(String table, long merged) {
		return this.desk.sql("select * from undo_merge(?, ?)").params(table, merged).query().listOfRows();
	}

	private long busiest() {
		return this.owner.sql("""
				select t.official_id from traveler t join edition e on e.id = t.edition_id
				where e.state = 'PUBLISHED' and t.official_id in (select official_id from office)
				group by t.official_id order by count(*) desc, 1 limit 1
				""").query(Long.class).single();
	}

	private Long mergedInto(long official) {
		return this.owner.sql("select merged_into_id from official where id = ?")
			.param(official)
			.query(Long.class)
			.single();
	}

	private long id(String table, String slug) {
		return this.owner.sql("select id from %s where slug = ?".formatted(table))
			.param(slug)
			.query(Long.class)
			.single();
	}

	private int links(String table, long record) {
		return this.owner.sql("select part, column_name from record_links() where record_table = ?")
			.param(table)
			.query((row, number) -> "select count(*) from %s where %s = %d".formatted(row.getString(1),
					row.getString(2), record))
			.list()
			.stream()
			.mapToInt(this::count)
			.sum();
	}

	private int count(String sql) {
		return this.owner.sql(sql).query(Integer.class).single();
	}

	/**
	 * What published editions say of their parts, without where names lead.
	 */
	private String said() {
		return Stream
			.of("particulars", "traveler", "stop", "citation", "organizer", "meeting", "attendance", "statement",
					"commitment", "payment", "gift")
			.map((part) -> this.owner
				.sql("select coalesce(string_agg((to_jsonb(r) %s)::text, ' ' order by id), '') from %s r".formatted(
						this.owner.sql("select ' - ''' || column_name || '''' from record_links() where part = ?")
							.param(part)
							.query(String.class)
							.list()
							.stream()
							.reduce("", String::concat),
						part))
				.query(String.class)
				.single())
			.toList()
			.toString();
	}

	private String everything() {
		return Stream
			.of("official", "organization", "official_alias", "organization_alias", "office", "tie", "registration",
					"claim", "citation", "source_author", "city", "city_name", "source", "relationship", "trip",
					"search_document")
			.map((table) -> this.owner.sql(
					"select coalesce(string_agg((to_jsonb(r) - 'found_by')::text, ' ' order by (to_jsonb(r) - 'found_by')::text), '') from %s r"
						.formatted(table))
				.query()
				.singleValue())
			.toList()
				+ said()
				+ this.owner.sql("select part, column_name from record_links()")
					.query((row,
							number) -> "select coalesce(string_agg(id || ':' || %2$s, ' ' order by id), '') from %1$s"
								.formatted(row.getString(1), row.getString(2)))
					.list()
					.stream()
					.map((sql) -> String.valueOf(this.owner.sql(sql).query().singleValue()))
					.toList();
	}

	private void run(String sql) {
		this.owner.sql(sql).update();
	}

	private static void assertRefused(JdbcClient who, String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> {
			if (sql.startsWith("select")) {
				who.sql(sql).query().listOfRows();
			}
			else {
				who.sql(sql).update();
			}
		})
			.havingRootCause()
			.withMessageMatching("(?s).*(is closed|is not merged|merged itself|merged_into_itself|Edition).*");
	}

	private void assertDenied(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.desk.sql(sql).update())
			.havingRootCause()
			.withMessageContaining("permission denied");
	}

}
