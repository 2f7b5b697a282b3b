package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Parameter;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.rule.ParameterTable;
import org.opendelegation.support.Texts;

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
				read, verified_by, verified_on, withdrawn_by, withdrawn_on, withdrawn_because
			from parameter
			""";

	private final JdbcClient database;

	ParameterStore(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All that findings are made with, by kind and place, the latest first.
	 */
	ParameterTable findAll() {
		return new ParameterTable(this.database.sql(COLUMNS + """
				where withdrawn_on is null order by kind, jurisdiction, lower(in_force) desc nulls last, id
				""").query((row, number) -> read(row)).list());
	}

	/**
	 * All that were withdrawn, the last of them first.
	 */
	List<WithdrawnParameter> findWithdrawn() {
		return this.database.sql(COLUMNS + "where withdrawn_on is not null order by withdrawn_on desc, id desc")
			.query((row, number) -> new WithdrawnParameter(read(row), text(row, "withdrawn_by"),
					row.getObject("withdrawn_on", LocalDate.class), text(row, "withdrawn_because")))
			.list();
	}

	/**
	 * One that findings are made with.
	 */
	Optional<Parameter> find(long id) {
		return this.database.sql(COLUMNS + "where withdrawn_on is null and id = ?")
			.param(id)
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * One as it was entered, also where it was withdrawn since.
	 */
	Optional<Parameter> findEntered(long id) {
		return this.database.sql(COLUMNS + "where id = ?").param(id).query((row, number) -> read(row)).optional();
	}

	/**
	 * Whether a row of a kind is in force on any of some days, of which the last is
	 * {@code null} where there is no end.
	 */
	boolean isTaken(ParameterKind kind, String jurisdiction, LocalDate from, @Nullable LocalDate until) {
		return this.database.sql("""
				select count(*) > 0 from parameter where kind = ? and jurisdiction = ? and withdrawn_on is null
					and in_force && daterange(?::date, ?::date, '[]')
				""").params(kind.name(), jurisdiction).param(from).param(until).query(Boolean.class).single();
	}

	/**
	 * Ends the row that is open, if there is one, on the day before another begins.
	 * @return its identity
	 */
	Optional<Long> endBefore(ParameterKind kind, String jurisdiction, LocalDate from) {
		return this.database.sql("""
				update parameter set in_force = daterange(lower(in_force), ?::date)
				where kind = ? and jurisdiction = ? and withdrawn_on is null
					and upper_inf(in_force) and (lower_inf(in_force) or lower(in_force) < ?::date)
				returning id
				""").param(from).params(kind.name(), jurisdiction).param(from).query(Long.class).optional();
	}

	/**
	 * Says which row ended another.
	 */
	void keepEndedBy(long id, long next) {
		this.database.sql("update parameter set ended_by = ? where id = ?").params(next, id).update();
	}

	/**
	 * Adds a row.
	 * @return its identity
	 */
	long add(ParameterForm form) {
		return this.database.sql("""
				insert into parameter (kind, jurisdiction, value, in_force, citation, url, note, read)
				values (?, ?, ?, daterange(?::date, ?::date, '[]'), ?, ?, ?, ?) returning id
				""")
			.params(form.toKind().name(), Texts.required(form.jurisdiction()), form.toValue())
			.param(form.first())
			.param(form.last())
			.param(Texts.required(form.citation()))
			.param(Texts.orNull(form.url()))
			.param(Texts.orNull(form.note()))
			.param(form.isRead())
			.query(Long.class)
			.single();
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

	void takeVerificationBack(long id) {
		this.database.sql("update parameter set verified_by = null, verified_on = null where id = ?")
			.param(id)
			.update();
	}

	/**
	 * Sets the last day of a row that is open.
	 * @return whether it was open
	 */
	boolean end(long id, LocalDate last) {
		return this.database.sql("""
				update parameter set in_force = daterange(lower(in_force), ?::date, '[]')
				where id = ? and upper_inf(in_force) and withdrawn_on is null
				""").params(last, id).update() > 0;
	}

	/**
	 * Withdraws a row. The one that it had ended goes on until the next one.
	 * @return whether nobody had before
	 */
	boolean withdraw(long id, String by, LocalDate on, String because) {
		int withdrawn = this.database.sql("""
				update parameter set withdrawn_by = ?, withdrawn_on = ?, withdrawn_because = ?
				where id = ? and withdrawn_on is null
				""").params(by, on, because, id).update();
		this.database.sql("""
				update parameter p set in_force = daterange(lower(p.in_force), lower((next_parameter(p)).in_force)),
					ended_by = (next_parameter(p)).id
				where p.ended_by = ? and p.withdrawn_on is null and exists (
					select from parameter n where n.id = p.ended_by and n.withdrawn_on is not null)
				""").param(id).update();
		return withdrawn > 0;
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
