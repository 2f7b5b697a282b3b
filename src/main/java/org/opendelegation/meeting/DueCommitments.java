package org.opendelegation.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.opendelegation.support.Edtf;
import org.opendelegation.web.SiteProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is due soon, or was due, and of which nothing is known to have come. A date
 * that is uncertain is due on the last day that it may mean.
 */
@Component
@Transactional(readOnly = true)
public class DueCommitments {

	private static final int SOON_IN_DAYS = 60;

	private static final int MOST = 20;

	private final JdbcClient database;

	private final SiteProperties site;

	private final Clock clock;

	DueCommitments(JdbcClient database, SiteProperties site, Clock clock) {
		this.database = database;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Those of trips that one of these cities leads or travels on, the first due first.
	 * @param cities the cities, by their identities
	 */
	public List<DueCommitment> of(Collection<Long> cities) {
		if (cities.isEmpty()) {
			return List.of();
		}
		LocalDate today = LocalDate.now(this.clock.withZone(this.site.timeZone()));
		return this.database.sql("""
				with newest as (
					select distinct on (trip_id) id, trip_id from edition
					where state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED') order by trip_id, number desc
				)
				select t.slug, p.title, c.key, c.words, c.owner, c.due, edtf_latest(c.due) < :today as overdue,
					e.state = 'DRAFT' as open
				from newest n join edition e on e.id = n.id join trip t on t.id = n.trip_id
					join particulars p on p.edition_id = n.id join commitment c on c.edition_id = n.id
				where c.outcome is null and coalesce(edtf_latest(c.due), edtf_earliest(c.due)) <= :soon
					and (t.lead_city_id in (:cities) or exists (
						select from traveler r where r.edition_id = n.id and r.city_id in (:cities)))
					and not exists (select from withholding w where w.edition_id = n.id
						and w.record_kind = 'commitment' and w.record_key = c.key and w.field = 'outcome')
				order by coalesce(edtf_latest(c.due), edtf_earliest(c.due)), t.slug, c.position
				limit :most
				""")
			.param("today", today)
			.param("soon", today.plusDays(SOON_IN_DAYS))
			.param("cities", cities)
			.param("most", MOST)
			.query(DueCommitments::commitment)
			.list();
	}

	private static DueCommitment commitment(ResultSet row, int number) throws SQLException {
		return new DueCommitment(row.getString("slug"), row.getString("title"), row.getString("key"),
				row.getString("words"), row.getString("owner"), Edtf.parse(row.getString("due")),
				row.getBoolean("overdue"), row.getBoolean("open"));
	}

}
