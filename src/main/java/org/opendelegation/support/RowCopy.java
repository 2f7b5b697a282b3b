package org.opendelegation.support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies rows that belong to one edition to another, every column of them, so that a
 * column that is added later is copied too. What a row refers to within its edition is
 * copied first, and the copy refers to that copy.
 */
public class RowCopy {

	private final JdbcClient database;

	private final long from;

	private final long to;

	/** By table: the identities of the originals and of their copies, in one order. */
	private final Map<String, Ids> copied = new HashMap<>();

	/**
	 * Prepares a copy.
	 * @param database where the rows are
	 * @param from the identity of the edition to copy
	 * @param to the identity of the edition that takes the copies
	 */
	public RowCopy(JdbcClient database, long from, long to) {
		this.database = database;
		this.from = from;
		this.to = to;
	}

	/**
	 * Copies all rows of a table.
	 */
	public RowCopy rows(String table) {
		return rows(table, Map.of());
	}

	/**
	 * Copies all rows of a table.
	 * @param table the table; the names here are the program's own, never a request's
	 * @param references by column, the table that it refers to, whose rows have been
	 * copied; rows without an edition belong to the one of what they refer to
	 */
	public RowCopy rows(String table, Map<String, String> references) {
		List<String> columns = columnsOf(table);
		Map<String, Ids> renamed = new LinkedHashMap<>();
		if (columns.contains("id")) {
			Ids own = newIds(table, columns.contains("edition_id"), references);
			this.copied.put(table, own);
			renamed.put("id", own);
		}
		references.forEach((column, referred) -> renamed.put(column,
				Objects.requireNonNull(this.copied.get(referred), () -> referred + " has not been copied")));
		insert(table, columns, renamed);
		return this;
	}

	/**
	 * A row is copied where it has a new identity; without one, where what it refers to
	 * has been copied.
	 */
	private void insert(String table, List<String> columns, Map<String, Ids> renamed) {
		StringBuilder sql = new StringBuilder("insert into %s (%s) select %s from %s r".formatted(table,
				String.join(", ", columns),
				columns.stream().map((column) -> value(column, renamed)).collect(Collectors.joining(", ")), table));
		renamed.keySet()
			.forEach((column) -> sql.append(
					" %1$s join unnest(:%2$s_old::bigint[], :%2$s_new::bigint[]) as %2$s (old, new) on %2$s.old = r.%2$s"
						.formatted((renamed.containsKey("id") && !column.equals("id")) ? "left" : "", column)));
		JdbcClient.StatementSpec statement = this.database.sql(sql.toString());
		if (columns.contains("edition_id")) {
			statement = statement.param("to", this.to);
		}
		for (Map.Entry<String, Ids> ids : renamed.entrySet()) {
			statement = ids.getValue().bind(ids.getKey(), statement);
		}
		statement.update();
	}

	private List<String> columnsOf(String table) {
		return this.database
			.sql("""
					select attname from pg_attribute
					where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'version'
					order by attnum
					""")
			.param(table)
			.query(String.class)
			.list();
	}

	private Ids newIds(String table, boolean ofEdition, Map<String, String> references) {
		String where = ofEdition ? "edition_id = :from"
				: references.entrySet()
					.stream()
					.map((reference) -> "%s in (select id from %s where edition_id = :from)"
						.formatted(reference.getKey(), reference.getValue()))
					.collect(Collectors.joining(" and "));
		List<long[]> pairs = this.database
			.sql("select id, nextval('%s_seq') from %s where %s order by id".formatted(table, table, where))
			.param("from", this.from)
			.query((row, number) -> new long[] { row.getLong(1), row.getLong(2) })
			.list();
		return new Ids(list(pairs, 0), list(pairs, 1));
	}

	private static String list(List<long[]> pairs, int side) {
		return pairs.stream().map((pair) -> String.valueOf(pair[side])).collect(Collectors.joining(",", "{", "}"));
	}

	private static String value(String column, Map<String, Ids> renamed) {
		if (column.equals("edition_id")) {
			return ":to";
		}
		return renamed.containsKey(column) ? column + ".new" : "r." + column;
	}

	/**
	 * Identities of rows and of their copies, as arrays in PostgreSQL's own notation.
	 */
	private record Ids(String originals, String copies) {

		JdbcClient.StatementSpec bind(String name, JdbcClient.StatementSpec statement) {
			return statement.param(name + "_old", this.originals).param(name + "_new", this.copies);
		}

	}

}
