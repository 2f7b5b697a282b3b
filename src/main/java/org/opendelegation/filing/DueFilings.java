package org.opendelegation.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the filings that are to be done by a day, of all cities at once. The day of one
 * that was not done is that which somebody typed: what a rule found is a deadline by
 * itself, and so is not told twice. None is due any more that was withdrawn.
 */
@Component
@Transactional(readOnly = true)
public class DueFilings {

	private static final String FILINGS = """
			select r.slug, r.city_id, c.name as city, r.form, r.form_name, r.version, coalesce(o.name, g.name, c.name) as filer,
				%1$s as day, %2$s is not null as done
			from filing r join city c on c.id = r.city_id
				left join official o on o.id = r.official_id left join organization g on g.id = r.organization_id
			where r.withdrawn_at is null and %1$s is not null
				and (%2$s is not null or r.due is not null and r.due is distinct from %3$s)
			"""
		.formatted(FilingDue.DUE, FilingDue.DONE, FilingDue.OPEN);

	private final JdbcClient database;

	DueFilings(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All of them, also those that were done and those that are not public.
	 */
	public List<DueFiling> findAll() {
		return this.database.sql(FILINGS + " order by day, r.slug").query(DueFilings::filing).list();
	}

	/**
	 * Those that are public and of which no day is recorded on which they were done.
	 */
	public List<DueFiling> findPublished() {
		return this.database
			.sql(FILINGS
					+ " and r.published_at is not null and %s is null order by day, r.slug".formatted(FilingDue.DONE))
			.query(DueFilings::filing)
			.list();
	}

	/**
	 * Statements that were received and are to be seen by the public, by the second
	 * business day after that. One that is posted is done, and so is one of which the
	 * register offers a copy. What anybody can ask for is none of them.
	 */
	public List<DueFiling> findToBeSeen() {
		return this.database
			.sql("""
					select r.slug, r.city_id, c.name as city, r.form, r.form_name, r.version, coalesce(o.name, g.name, c.name) as filer,
						r.received as day, r.posted_on is not null or r.published_at is not null and exists (
							select from filing_copy k where k.filing_id = r.id) as done
					from filing r join city c on c.id = r.city_id
						left join official o on o.id = r.official_id left join organization g on g.id = r.organization_id
					where r.withdrawn_at is null and r.received is not null and r.form in (:forms)
					""")
			.param("forms",
					Arrays.stream(FormKind.values())
						.filter((form) -> form.isOpenOnSecondDay() && !form.isSeenOnRequest())
						.map(Enum::name)
						.toList())
			.query(DueFilings::filing)
			.list()
			.stream()
			.map((filing) -> filing.by(PublicAccess.lastDay(filing.day())))
			.toList();
	}

	private static DueFiling filing(ResultSet row, int number) throws SQLException {
		return new DueFiling(row.getString("slug"), row.getLong("city_id"), row.getString("city"),
				FormKind.valueOf(row.getString("form")), row.getString("form_name"), row.getString("filer"),
				row.getDate("day").toLocalDate(), row.getBoolean("done"), row.getInt("version"));
	}

}
