package org.opendelegation.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks that the public sees: those that publishers made public, until they are done.
 */
@Component
@Transactional(readOnly = true)
class PublicTasks {

	private final JdbcClient database;

	PublicTasks(JdbcClient database) {
		this.database = database;
	}

	List<PublicTask> findPublished() {
		return this.database.sql("""
				select t.task_id as id, t.title, t.day, c.id as city_id, c.name as city, c.slug, t.changes, t.changed_at
				from public_task t join city c on c.id = t.city_id order by t.day, t.task_id
				""")
			.query((row, number) -> new PublicTask(row.getLong("id"), row.getString("title"),
					row.getDate("day").toLocalDate(), row.getLong("city_id"), row.getString("city"),
					row.getString("slug"), row.getInt("changes"), row.getTimestamp("changed_at").toInstant()))
			.list();
	}

	/**
	 * A task that the public sees.
	 *
	 * @param id its identity
	 * @param title what is to be done
	 * @param day by when
	 * @param cityId the city, by its identity
	 * @param city the name of the city
	 * @param slug the slug of the city
	 * @param changes how often it was changed
	 * @param changedAt when it was changed last
	 */
	record PublicTask(long id, String title, LocalDate day, long cityId, String city, String slug, int changes,
			Instant changedAt) {
	}

}
