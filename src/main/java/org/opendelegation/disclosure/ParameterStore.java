package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parameters, as they are stored.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ParameterStore {

	private static final String COLUMNS = """
			select id, kind, jurisdiction, value, lower(in_force) as first, upper(in_force) - 1 as last, citation, url, note,
				read, verified_by, verified_on
			from parameter
			""";

	private final JdbcClient database;

	ParameterStore(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All of them by kind and place, the latest first.
	 */
	ParameterTable findAll() {
		return new ParameterTable(
				this.database.sql(COLUMNS + "order by kind, jurisdiction, lower(in_force) desc nulls last, id")
					.query((row, number) -> read(row))
					.list());
	}

	Optional<Parameter> find(long id) {
		return this.database.sql(COLUMNS + "where id = ?").param(id).query((row, number) -> read(row)).optional();
	}

	/**
	 * Whether rows of a kind that are in force from a day on, or later, leave no room for
	 * one from that day on that does not end.
	 */
	boolean isTaken(ParameterKind kind, String jurisdiction, LocalDate from, @Nullable LocalDate until) {
		return this.database.sql("""
				select count(*) > 0 from parameter where kind = ? and jurisdiction = ?
					and in_force && daterange(?::date, ?::date, '[]')
				""").params(kind.name(), jurisdiction).param(from).param(until).query(Boolean.class).single();
	}

	/**
	 * Ends the row that is open, if there is one, on the day before another begins.
	 */
	void endBefore(ParameterKind kind, String jurisdiction, LocalDate from) {
		this.database
			.sql("""
					update parameter set in_force = daterange(lower(in_force), ?::date)
					where kind = ? and jurisdiction = ? and upper_inf(in_force) and (lower_inf(in_force) or lower(in_force) < ?::date)
					""")
			.param(from)
			.params(kind.name(), jurisdiction)
			.param(from)
			.update();
	}

	void add(ParameterKind kind, String jurisdiction, String value, LocalDate from, @Nullable LocalDate until,
			String citation, @Nullable String url, @Nullable String note) {
		this.database.sql("""
				insert into parameter (kind, jurisdiction, value, in_force, citation, url, note)
				values (?, ?, ?, daterange(?::date, ?::date, '[]'), ?, ?, ?)
				""")
			.params(kind.name(), jurisdiction, value)
			.param(from)
			.param(until)
			.param(citation)
			.param(url)
			.param(note)
			.update();
	}

	/**
	 * Says that somebody held a row against what it cites.
	 * @return whether nobody had before
	 */
	boolean verify(long id, String by, LocalDate on) {
		return this.database
			.sql("update parameter set verified_by = ?, verified_on = ? where id = ? and verified_on is null")
			.params(by, on, id)
			.update() > 0;
	}

	private static Parameter read(ResultSet row) throws SQLException {
		return new Parameter(row.getLong("id"), ParameterKind.valueOf(text(row, "kind")), text(row, "jurisdiction"),
				text(row, "value"), row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class),
				text(row, "citation"), row.getString("url"), row.getString("note"), row.getBoolean("read"),
				row.getString("verified_by"), row.getObject("verified_on", LocalDate.class));
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column), column);
	}

}
