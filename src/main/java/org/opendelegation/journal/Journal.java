package org.opendelegation.journal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what is done at the desk without a row changing, such as signing in. What
 * changes rows, the database records by itself.
 */
@Service
@Transactional
public class Journal {

	private final JdbcClient database;

	private final JsonMapper json;

	Journal(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Records a deed that was done to no record in particular.
	 * @param action what was done, such as {@code EXPORTED}
	 * @param detail what else is worth knowing; nothing secret
	 */
	public void record(String action, Map<String, ?> detail) {
		write(action, null, null, detail);
	}

	/**
	 * Records a deed.
	 * @param action what was done, such as {@code SIGNED_IN}
	 * @param table the table of the record that it was done to
	 * @param id the identity of that record
	 * @param detail what else is worth knowing; nothing secret
	 */
	public void record(String action, String table, long id, Map<String, ?> detail) {
		write(action, table, String.valueOf(id), detail);
	}

	/**
	 * Records a deed that can be repeated without end, such as a guess at a password,
	 * unless the journal has the same of the time just past: what nobody can take out
	 * again must not be filled by strangers. Of several at once, one is recorded.
	 * @param within how long one entry is enough
	 */
	public void recordSeldom(String action, String table, long id, Duration within) {
		String record = String.valueOf(id);
		this.database.sql("select pg_advisory_xact_lock(hashtext('journal'), hashtext(?))")
			.param(action + " " + table + " " + record)
			.query((row, number) -> action)
			.single();
		if (!hasLately(action, table, record, within)) {
			write(action, table, record, Map.of());
		}
	}

	private boolean hasLately(String action, String table, String record, Duration within) {
		return this.database.sql("""
				select exists (select from journal_entry where record_table = ? and record_id = ? and action = ?
					and at > clock_timestamp() - make_interval(secs => ?))
				""").params(table, record, action, within.toSeconds()).query(Boolean.class).single();
	}

	private void write(String action, @Nullable String table, @Nullable String record, Map<String, ?> detail) {
		this.database.sql("select journal(?, ?, ?, ?::jsonb)")
			.params(Arrays.asList(action, table, record, this.json.writeValueAsString(detail)))
			.query((row, number) -> action)
			.single();
	}

}
