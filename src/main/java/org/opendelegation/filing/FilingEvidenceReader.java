package org.opendelegation.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what filings show. One that says that there was nothing to declare shows nothing
 * of what was; neither does one that was withdrawn, or was not done.
 */
@Component
public class FilingEvidenceReader {

	private final JdbcClient database;

	FilingEvidenceReader(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What the filings of some cities show of a trip and of times, the first first.
	 * Filings about other trips do not.
	 * @param publicly whether only what the public sees is evidence
	 */
	public List<FilingEvidence> find(String trip, Collection<String> cities, boolean publicly) {
		if (cities.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql("""
					select r.*, c.slug as city, o.slug as official, g.slug as organization, t.slug as trip,
						array(select k.payment_key::text from filing_payment k where k.filing_id = r.id) as payments, %1$s as done
					from filing r join city c on c.id = r.city_id
						left join official o on o.id = r.official_id left join organization g on g.id = r.organization_id
						left join trip t on t.id = r.trip_id
					where c.slug in (:cities) and (t.slug = :trip or r.trip_id is null) and r.withdrawn_at is null
						and not r.nothing_to_declare and %1$s is not null and (not :publicly or r.published_at is not null)
					order by done, r.id
					"""
				.formatted(FilingDue.DONE))
			.param("cities", cities)
			.param("trip", trip)
			.param("publicly", publicly)
			.query(FilingEvidenceReader::evidence)
			.list();
	}

	private static FilingEvidence evidence(ResultSet row, int number) throws SQLException {
		return new FilingEvidence(row.getString("slug"), FormKind.valueOf(row.getString("form")), row.getString("city"),
				row.getString("official"), row.getString("organization"), row.getString("trip"),
				Set.of((String[]) row.getArray("payments").getArray()),
				new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
				row.getObject("done", LocalDate.class), row.getObject("received", LocalDate.class),
				row.getObject("posted_on", LocalDate.class), row.getObject("sent_on", LocalDate.class));
	}

}
