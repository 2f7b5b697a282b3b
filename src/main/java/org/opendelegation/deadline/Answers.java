package org.opendelegation.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opendelegation.source.RecordRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff said of days that rules found. The last answer counts, and all stay.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Answers {

	private static final String OF_DAY = """
			where trip_id = :trip and rule = :rule and subject_kind = :kind and subject_key = :key and day = :day
				and (city is null or city = cast(:city as text))
			""";

	private final JdbcClient database;

	Answers(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How it stands with every day that was answered.
	 */
	Map<AnsweredDay, DeadlineStanding> standings() {
		return this.database.sql("""
				select distinct on (trip_id, rule, subject_kind, subject_key, city, day) * from deadline_answer
				order by trip_id, rule, subject_kind, subject_key, city, day, id desc
				""")
			.query((row, number) -> Map.entry(
					new AnsweredDay(row.getLong("trip_id"), row.getString("rule"),
							new RecordRef(row.getString("subject_kind"), row.getString("subject_key")),
							row.getString("city"), row.getDate("day").toLocalDate()),
					DeadlineStanding.valueOf(row.getString("answer"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * What was said of a day, the latest first.
	 */
	List<Answer> of(AnsweredDay day) {
		return about(day, """
				select d.id, d.answer, d.reason, d.answered_at, a.name
				from deadline_answer d join account a on a.id = d.account_id
				""" + OF_DAY + "order by d.id desc").query(Answers::answer).list();
	}

	/**
	 * Lets nobody else answer until this transaction is done.
	 */
	void hold(AnsweredDay day) {
		this.database.sql("select pg_advisory_xact_lock(hashtext('deadline_answer'), hashtext(?))")
			.param(day.toString())
			.query()
			.listOfRows();
	}

	void add(AnsweredDay day, DeadlineStanding standing, String reason) {
		about(day, """
				insert into deadline_answer (trip_id, rule, subject_kind, subject_key, city, day, answer, reason)
				values (:trip, :rule, :kind, :key, :city, :day, :answer, :reason)
				""").param("answer", standing.name()).param("reason", reason).update();
	}

	private JdbcClient.StatementSpec about(AnsweredDay day, String sql) {
		return this.database.sql(sql)
			.param("trip", day.tripId())
			.param("rule", day.rule())
			.param("kind", day.subject().kind())
			.param("key", day.subject().key())
			.param("city", day.city())
			.param("day", day.day());
	}

	private static Answer answer(ResultSet row, int number) throws SQLException {
		return new Answer(row.getLong("id"), DeadlineStanding.valueOf(row.getString("answer")), row.getString("reason"),
				row.getString("name"), row.getTimestamp("answered_at").toInstant());
	}

}
