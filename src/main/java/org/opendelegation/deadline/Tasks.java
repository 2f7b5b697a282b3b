package org.opendelegation.deadline;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks as they are stored.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tasks {

	private static final String TASKS = """
			select t.*, c.slug, a.name as done_by_name from task t join city c on c.id = t.city_id
			left join account a on a.id = t.done_by
			""";

	private final JdbcClient database;

	private final Clock clock;

	Tasks(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	List<Task> findAll() {
		return this.database.sql(TASKS).query(Tasks::task).list();
	}

	Optional<Task> find(long id) {
		return this.database.sql(TASKS + "where t.id = ?").param(id).query(Tasks::task).optional();
	}

	/**
	 * A task that nobody else changes until this transaction is done.
	 */
	Optional<Task> hold(long id) {
		return this.database.sql(TASKS + "where t.id = ? for update of t").param(id).query(Tasks::task).optional();
	}

	long insert(TaskForm form, long city, DeskUser user) {
		return filled("""
				insert into task (title, day, city_id, account_id, public, done_on, done_by, changed_at)
				values (:title, :day, :city, :person, :public, :doneOn, :doneBy, :now) returning id
				""", form, city, (form.toDoneOn() != null) ? user.getAccountId() : null).query(Long.class).single();
	}

	/**
	 * Saves a task. Whoever said first that it is done stays named.
	 */
	void update(long id, TaskForm form, long city, DeskUser user) {
		filled("""
				update task set title = :title, day = :day, city_id = :city, account_id = :person, public = :public,
					done_on = :doneOn, done_by = case when :doneOn::date is null then null else coalesce(done_by, :doneBy) end,
					version = version + 1, changed_at = :now
				where id = :id
				""",
				form, city, user.getAccountId())
			.param("id", id)
			.update();
	}

	void delete(long id) {
		this.database.sql("delete from task where id = ?").param(id).update();
	}

	private JdbcClient.StatementSpec filled(String sql, TaskForm form, long city, @Nullable Long doneBy) {
		LocalDate done = form.toDoneOn();
		return this.database.sql(sql)
			.param("title", form.toTitle())
			.param("day", form.toDay())
			.param("city", city)
			.param("person", form.toPerson())
			.param("public", form.isForThePublic())
			.param("doneOn", (done != null) ? Date.valueOf(done) : null)
			.param("doneBy", doneBy)
			.param("now", Timestamp.from(this.clock.instant()));
	}

	private static Task task(ResultSet row, int number) throws SQLException {
		Date done = row.getDate("done_on");
		return new Task(row.getLong("id"), row.getInt("version"), row.getString("title"),
				row.getDate("day").toLocalDate(), row.getLong("city_id"), row.getString("slug"),
				(Long) row.getObject("account_id"), row.getBoolean("public"),
				(done != null) ? done.toLocalDate() : null, row.getString("done_by_name"),
				row.getTimestamp("changed_at").toInstant());
	}

}
