package org.opendelegation.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was promised or expected by a day, of which the record does not say yet what came.
 * A date that is uncertain counts by the last day that it may mean.
 */
@Component
class CommitmentDeadlines implements DeadlineSource {

	private final JdbcClient database;

	private final DeskWords words;

	CommitmentDeadlines(JdbcClient database, DeskWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public String getKind() {
		return "commitment";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		return this.database.sql("""
				with newest as (
					select distinct on (trip_id) id, trip_id, state from edition
					where state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED') order by trip_id, number desc
				)
				select t.slug, t.lead_city_id, p.title, n.state, c.key, c.words, c.owner,
					coalesce(edtf_latest(c.due), edtf_earliest(c.due)) as day,
					array(select r.city_id from traveler r where r.edition_id = n.id and r.city_id is not null
						group by r.city_id) as sharing
				from newest n join trip t on t.id = n.trip_id join particulars p on p.edition_id = n.id
					join commitment c on c.edition_id = n.id
				where c.outcome is null and coalesce(edtf_latest(c.due), edtf_earliest(c.due)) is not null
					and not exists (select from withholding w where w.edition_id = n.id
						and w.record_kind = 'commitment' and w.record_key = c.key and w.field in ('outcome', 'due'))
				""").query(this::deadline).list();
	}

	private Deadline deadline(ResultSet row, int number) throws SQLException {
		String slug = row.getString("slug");
		String key = row.getString("key");
		String state = row.getString("state");
		Long lead = (Long) row.getObject("lead_city_id");
		String path = state.equals("DRAFT") ? "/desk/trips/%s/draft/commitment/%s".formatted(slug, key)
				: "/desk/trips/" + slug;
		return new Deadline(getKind(), slug + ".commitment." + key, row.getDate("day").toLocalDate(), lead,
				this.words.message("deadline.commitment"), null, row.getString("words"),
				new OfTrip(slug, row.getString("title"), lead, Set.of((Long[]) row.getArray("sharing").getArray()),
						!state.equals("PUBLISHED")),
				path, null, DeadlineStanding.OPEN, null, true, 0, null);
	}

}
