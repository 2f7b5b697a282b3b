package org.opendelegation.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads the journal, the latest entry first.
 */
@Component
class JournalReader {

	private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {
	};

	/** Tables that tell of people who sign in, and nothing of the record. */
	private static final Set<String> OF_ACCOUNTS = Set.of("account", "membership");

	private final JdbcClient database;

	private final JsonMapper json;

	JournalReader(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Some entries.
	 * @param filter which entries
	 * @param before only those with a lower number
	 * @param most how many at most
	 */
	List<JournalEntry> read(JournalFilter filter, long before, int most) {
		return this.database.sql("""
				select j.*, a.name from journal_entry j left join account a on a.id = j.account_id
				where j.id < :before
					and (:accounts or j.record_table is null or j.record_table not in (:ofAccounts))
					and (:account = 0 or j.account_id = :account)
					and (:table = '' or j.record_table = :table)
					and (:record = '' or j.record_id = :record)
					and (:edition = 0 or j.edition_id = :edition)
				order by j.id desc
				limit :most
				""")
			.param("before", before)
			.param("accounts", maySeeAccounts())
			.param("ofAccounts", OF_ACCOUNTS)
			.param("account", filter.accountOrNone())
			.param("table", filter.tableOrNone())
			.param("record", filter.recordOrNone())
			.param("edition", filter.editionOrNone())
			.param("most", most)
			.query(this::entry)
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
				row.getString("record_table"), row.getString("record_id"), fields(row.getString("before")),
				fields(row.getString("after")));
	}

	private Map<String, @Nullable Object> fields(@Nullable String text) {
		return (text != null) ? this.json.readValue(text, FIELDS) : Map.of();
	}

}
