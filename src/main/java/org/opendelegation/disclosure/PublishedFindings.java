package org.opendelegation.disclosure;

import java.util.List;
import java.util.Map;

import org.opendelegation.official.Official;
import org.opendelegation.rule.Finding;
import org.opendelegation.support.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What rules found of the current editions of all trips.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PublishedFindings {

	private static final TypeReference<Map<String, Money>> SHARES = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	PublishedFindings(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * What is to be watched in decisions of somebody about whoever paid for them, the
	 * latest day first.
	 */
	public List<TripFinding> findPublishedWatches(Official official) {
		return this.database.sql("""
				select t.slug, i.title, f.detail, coalesce((
					select jsonb_object_agg(p.key, jsonb_build_object('amount', s.amount, 'currency', p.currency))
					from payment p join payment_share s on (s.payment_id, s.traveler_id) = (p.id, r.id)
					where p.edition_id = e.id and p.currency is not null), '{}') as shares
				from finding f
				join edition e on e.id = f.edition_id and e.state = 'PUBLISHED'
				join trip t on t.id = e.trip_id
				join particulars i on i.edition_id = e.id
				join traveler r on r.edition_id = e.id and r.key = f.subject_key and f.subject_kind = 'traveler'
				join official o on o.id = r.official_id
				where f.superseded_at is null and f.rule = 'RECUSE' and o.slug = ?
				order by f.day desc nulls last, t.slug, f.position
				""")
			.param(official.getSlug())
			.query((row, number) -> new TripFinding(row.getString("slug"), row.getString("title"),
					this.json.readValue(row.getString("detail"), Finding.class),
					this.json.readValue(row.getString("shares"), SHARES)))
			.list();
	}

}
