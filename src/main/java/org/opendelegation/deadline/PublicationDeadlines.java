package org.opendelegation.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.opendelegation.web.SiteProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Editions that are published by themselves on a day.
 */
@Component
class PublicationDeadlines implements DeadlineSource {

	private final JdbcClient database;

	private final SiteProperties site;

	private final DeskWords words;

	PublicationDeadlines(JdbcClient database, SiteProperties site, DeskWords words) {
		this.database = database;
		this.site = site;
		this.words = words;
	}

	@Override
	public String getKind() {
		return "publication";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		return this.database.sql("""
				select t.slug, t.lead_city_id, p.title, e.number, e.publish_at
				from edition e join trip t on t.id = e.trip_id join particulars p on p.edition_id = e.id
				where e.state = 'SCHEDULED'
				""").query(this::deadline).list();
	}

	private Deadline deadline(ResultSet row, int number) throws SQLException {
		String slug = row.getString("slug");
		int edition = row.getInt("number");
		Long lead = (Long) row.getObject("lead_city_id");
		return new Deadline(getKind(), slug + ".edition." + edition,
				row.getTimestamp("publish_at").toInstant().atZone(this.site.timeZone()).toLocalDate(), lead,
				this.words.message("deadline.publication", String.valueOf(edition)), null, null,
				new OfTrip(slug, row.getString("title"), lead, Set.of(), true), "/desk/trips/" + slug + "/review", null,
				DeadlineStanding.OPEN, null, true, 0, null);
	}

}
