package org.opendelegation.ledger;

/**
 * What queries of the ledger have in common. All that is counted is counted here, and
 * nothing of editions that are not the current ones.
 */
final class LedgerSql {

	/**
	 * The payments of current editions: who is meant by slugs, when by the days and the
	 * years that the date may mean, which is that of the trip where the payment has none,
	 * and what is withheld by field with the ground.
	 */
	static final String PAID = """
			paid as (
				select dated.*,
					case when isfinite(coalesce(first_day, last_day))
						then extract(year from coalesce(first_day, last_day))::integer end as first_year,
					case when isfinite(coalesce(last_day, first_day))
						then extract(year from coalesce(last_day, first_day))::integer end as last_year
				from (
					select p.id, p.edition_id, p.key, p.position, t.slug as trip, i.title as trip_title,
						i.dates as trip_dates, p.purpose, p.amount, p.currency, p.basis, p.received,
						array_to_string(array(select distinct path from payment_path w where w.payment_id = p.id order by path), ',') as paths,
						case when p.received is null then i.earliest else p.earliest end as first_day,
						case when p.received is null then i.latest else p.latest end as last_day,
						p.payer, p.payer_official_id, p.payer_organization_id, payer_o.slug as payer_person,
						payer_g.slug as payer_body, coalesce(payer_o.name, payer_g.name, p.payer) as payer_label,
						payer_g.kind as payer_kind, payer_g.city_id as payer_city_id,
						p.intermediary, p.intermediary_official_id, p.intermediary_organization_id,
						through_o.slug as through_person, through_g.slug as through_body,
						p.original_source, p.original_source_official_id, p.original_source_organization_id,
						source_o.slug as source_person, source_g.slug as source_body,
						coalesce(h.held, '{}') as held
					from payment p
					join edition e on e.id = p.edition_id and e.state = 'PUBLISHED'
					join trip t on t.id = e.trip_id
					join particulars i on i.edition_id = e.id
					left join official payer_o on payer_o.id = p.payer_official_id
					left join organization payer_g on payer_g.id = p.payer_organization_id
					left join official through_o on through_o.id = p.intermediary_official_id
					left join organization through_g on through_g.id = p.intermediary_organization_id
					left join official source_o on source_o.id = p.original_source_official_id
					left join organization source_g on source_g.id = p.original_source_organization_id
					left join (
						select edition_id, record_key, jsonb_object_agg(field, ground) as held
						from withholding where record_kind = 'payment' group by edition_id, record_key
					) h on (h.edition_id, h.record_key) = (p.edition_id, p.key)
				) as dated
			)""";

	/** What rules found now, once for each payment that it was found from. */
	static final String TOLD = """
			told as (
				select distinct f.edition_id, f.position, f.rule, f.outcome, f.day, link.key
				from finding f, lateral (
					select input #>> '{record,key}' as key from jsonb_array_elements(f.detail -> 'inputs') as input
					where input #>> '{record,kind}' = 'payment'
					union select f.subject_key where f.subject_kind = 'payment') as link
				where f.superseded_at is null
			)""";

	private LedgerSql() {
	}

}
