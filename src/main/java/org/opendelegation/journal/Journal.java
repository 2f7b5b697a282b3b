package org.opendelegation.journal;

import java.util.Map;

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
	 * Records a deed.
	 * @param action what was done, such as {@code SIGNED_IN}
	 * @param table the table of the record that it was done to
	 * @param id the identity of that record
	 * @param detail what else is worth knowing; nothing secret
	 */
	public void record(String action, String table, long id, Map<String, ?> detail) {
		this.database.sql("select journal(?, ?, ?, ?::jsonb)")
			.params(action, table, String.valueOf(id), this.json.writeValueAsString(detail))
			.query((row, number) -> action)
			.single();
	}

}
