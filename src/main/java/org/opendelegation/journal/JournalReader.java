package org.opendelegation.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.SiteProperties;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journal, the latest entry first.
 */
@Component
class JournalReader {

	private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {
	};

	/** Tables that tell of people who sign in, and nothing of the record. */
	static final Set<String> OF_ACCOUNTS = Set.of("account", "membership");

	/** Tables of what the staff of a city plan among themselves. */
	static final Set<String> AMONG_COLLEAGUES = Set.of("task", "deadline_answer");

	private static final int FETCHED_AT_ONCE = 500;

	private final JdbcClient database;

	private final JsonMapper json;

	private final SiteProperties site;

	JournalReader(JdbcClient database, JsonMapper json, SiteProperties site) {
		this.database = database;
		this.json = json;
		this.site = site;
	}

	/**
	 * Some entries.
	 * @param filter which entries
	 * @param before only those with a lower number
	 * @param most how many at most
	 */
	List<JournalEntry> read(JournalFilter filter, long before, int most) {
		return statement(filter, before, most).query(this::entry).list();
	}

	/**
	 * Hands out all entries as they are read: the memory of the server holds some at a
	 * time.
	 */
	@Transactional(readOnly = true)
	void forEach(JournalFilter filter, Consumer<JournalEntry> consumer) {
		try (Stream<JournalEntry> entries = statement(filter, Long.MAX_VALUE, Integer.MAX_VALUE)
			.withFetchSize(FETCHED_AT_ONCE)
			.query(this::entry)
			.stream()) {
			entries.forEach(consumer);
		}
	}

	private JdbcClient.StatementSpec statement(JournalFilter filter, long before, int most) {
		ZoneId zone = this.site.timeZone();
		return this.database.sql("""
				select j.*, a.name, o.name as owner from journal_entry j left join account a on a.id = j.account_id
					left join account o on j.record_table = 'account' and j.record_id = o.id::text
				where j.id < :before
					and (:accounts or j.record_table is null or j.record_table not in (:ofAccounts))
					and (:accounts or j.record_table is null or j.record_table not in (:amongColleagues) or exists (
						select from membership m
						where m.account_id = journal_account() and m.city_id = coalesce(journal_city(j), m.city_id)))
					and (:account = 0 or j.account_id = :account)
					and (:table = '' or j.record_table = :table)
					and (:record = '' or j.record_id = :record)
					and (:edition = 0 or j.edition_id = :edition)
					and (:trip = 0 or j.edition_id in (select e.id from edition e where e.trip_id = :trip)
						or j.record_table = 'trip' and j.record_id = cast(:trip as text))
					and j.at >= :begin and j.at < coalesce(:end::timestamptz, 'infinity')
				order by j.id desc
				limit :most
				""")
			.param("before", before)
			.param("accounts", maySeeAccounts())
			.param("ofAccounts", OF_ACCOUNTS)
			.param("amongColleagues", AMONG_COLLEAGUES)
			.param("account", filter.accountOrNone())
			.param("table", filter.tableOrNone())
			.param("record", filter.recordOrNone())
			.param("edition", filter.editionOrNone())
			.param("trip", filter.tripOrNone())
			.param("begin", filter.begin(zone).atOffset(ZoneOffset.UTC))
			.param("end", Optional.ofNullable(filter.end(zone)).map((end) -> end.atOffset(ZoneOffset.UTC)).orElse(null))
			.param("most", most);
	}

	/**
	 * Who did anything that the reader may see, by name.
	 */
	List<JournalPerson> findPeople() {
		return this.database.sql("""
				select id, name from account a
				where exists (select from journal_entry j where j.account_id = a.id
					and (:accounts or j.record_table is null or j.record_table not in (:ofAccounts)))
				order by name, id
				""")
			.param("accounts", maySeeAccounts())
			.param("ofAccounts", OF_ACCOUNTS)
			.query(JournalPerson.class)
			.list();
	}

	/**
	 * The tables whose changes are in the journal, as far as the reader may see them.
	 */
	List<String> findTables() {
		return this.database
			.sql("""
					select distinct c.relname from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
					where p.proname = 'write_journal' and (:accounts or c.relname not in (:ofAccounts))
					""")
			.param("accounts", maySeeAccounts())
			.param("ofAccounts", OF_ACCOUNTS)
			.query(String.class)
			.list();
	}

	/**
	 * Only administrators learn who has which address and which rights, and when they
	 * signed in.
	 */
	private static boolean maySeeAccounts() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getAuthorities()
			.stream()
			.anyMatch((authority) -> "ROLE_ADMINISTRATOR".equals(authority.getAuthority()));
	}

	private JournalEntry entry(ResultSet row, int number) throws SQLException {
		return new JournalEntry(row.getLong("id"), row.getString("transaction_id"), row.getTimestamp("at").toInstant(),
				(Long) row.getObject("account_id"), row.getString("name"), row.getString("action"),
				row.getString("record_table"), row.getString("record_id"), row.getString("owner"),
				fields(row.getString("before")), fields(row.getString("after")));
	}

	private Map<String, @Nullable Object> fields(@Nullable String text) {
		return (text != null) ? this.json.readValue(text, FIELDS) : Map.of();
	}

}
