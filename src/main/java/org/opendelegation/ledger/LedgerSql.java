package org.opendelegation.ledger;

/**
 * What queries of the ledger have in common. All that is counted is counted here, and
 * nothing of editions that are not the current ones.
 */
final class LedgerSql {

	/**
	 * The payments of current editions, and the objects that were given: who is meant by
	 * slugs, when by the days and the years that the date may mean, which is that of the
	 * trip where there is none of its own, and what is withheld by field with the ground.
	 * For whom it was is beside it, with the share that a source states.
	 */
	static final String PAID = """
			for_whom as not materialized (
				select 'payment' as kind, b.payment_id as id, b.traveler_id, s.amount as share
				from payment_beneficiary b
				left join payment_share s on (s.payment_id, s.traveler_id) = (b.payment_id, b.traveler_id)
				union all
				select 'gift', g.id, g.receiver_id, g.amount from gift g where g.receiver_id is not null
			), paid as (
				select dated.*,
					case when isfinite(coalesce(first_day, last_day))
						then extract(year from coalesce(first_day, last_day))::integer end as first_year,
					case when isfinite(coalesce(last_day, first_day))
						then extract(year from coalesce(last_day, first_day))::integer end as last_year
				from (
					select p.*, e.number as edition, t.slug as trip, i.title as trip_title, i.dates as trip_dates,
						array_to_string(array(select distinct path from payment_path w
							where p.kind = 'payment' and w.payment_id = p.id order by path), ',') as paths,
						case when p.received is null then i.earliest else p.earliest end as first_day,
						case when p.received is null then i.latest else p.latest end as last_day,
						payer_o.slug as payer_person, payer_g.slug as payer_body,
						coalesce(payer_o.name, payer_g.name, p.payer) as payer_label,
						payer_g.kind as payer_kind, payer_g.city_id as payer_city_id,
						through_o.slug as through_person, through_g.slug as through_body,
						source_o.slug as source_person, source_g.slug as source_body,
						coalesce(h.held, '{}') as held
					from (
						select 'payment' as kind, id, edition_id, key, position, purpose, form, amount, currency, rate, basis,
							received, earliest, latest, payer, payer_official_id, payer_organization_id,
							intermediary, intermediary_official_id, intermediary_organization_id,
							original_source, original_source_official_id, original_source_organization_id,
							null as disposition, null as disposed, null as donated_to, no_intermediary, own_money,
							rate_day::text as rate_day, rate_source, rate_url, claimed, legal_ground, evidence, evidence_url,
							approved_by, approved_on::text as approved_on
						from payment
						union all
						select 'gift', id, edition_id, key, position, description, 'OBJECT', amount, currency, rate, basis,
							received, earliest, latest,
							giver, giver_official_id, giver_organization_id,
							null, null, null, null, null, null, disposition, disposed::text, donated_to, false, false,
							rate_day::text, rate_source, rate_url, 'NOT_STATED', null, null, null, null, null
						from gift
					) p
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
						select edition_id, record_kind, record_key, jsonb_object_agg(case field when 'giver' then 'payer'
							when 'receiver' then 'beneficiaries' else field end, ground) as held
						from withholding where record_kind in ('payment', 'gift')
						group by edition_id, record_kind, record_key
					) h on (h.edition_id, h.record_kind, h.record_key) = (p.edition_id, p.kind, p.key)
				) as dated
			)""";

	/**
	 * What rules found now, once for each payment and object of the same trip that it was
	 * found from: whom it is about, by name, and which people and which city it concerns.
	 * What is about a traveler concerns that one, what is about a city those who went for
	 * it; the rest, with neither people nor city, concerns all.
	 */
	static final String TOLD = """
			told as (
				select f.edition_id, f.position, f.rule, f.outcome, f.day, link.kind, link.key,
					case when f.subject_kind in ('traveler', 'city') then f.detail #>> '{subject,name}'
						else concat(f.detail #>> '{subject,name}', ' (' || (f.detail #>> '{city,name}') || ')') end as about,
					case when f.subject_kind = 'traveler' then array_remove(array[o.slug::text], null)
						when c.id is not null then coalesce(sent.people, '{}') end as people,
					case when f.subject_kind = 'traveler' then coalesce(home.slug::text, '') else c.slug::text end as city
				from finding f
				left join traveler w on f.subject_kind = 'traveler' and (w.edition_id, w.key) = (f.edition_id, f.subject_key)
				left join official o on o.id = w.official_id
				left join city home on home.id = w.city_id
				left join city c on c.id = coalesce(f.city_id,
					(select id from city where f.subject_kind = 'city' and slug = f.subject_key))
				left join (
					select r.edition_id, r.city_id, array_agg(p.slug::text) as people
					from traveler r join official p on p.id = r.official_id group by r.edition_id, r.city_id
				) sent on (sent.edition_id, sent.city_id) = (f.edition_id, c.id)
				cross join lateral (
					select input #>> '{record,kind}' as kind, input #>> '{record,key}' as key
					from jsonb_array_elements(f.detail -> 'inputs') as input
					where input #>> '{record,kind}' in ('payment', 'gift') and strpos(input #>> '{record,key}', '.') = 0
					union select f.subject_kind, f.subject_key where f.subject_kind in ('payment', 'gift')) as link
				where f.superseded_at is null and f.edition_id is not null
			)""";

	/**
	 * How sure each field of some payments and objects is, by the editions in
	 * {@code chosen}: how many accounts of it there are, and how directly a source says
	 * what the record follows.
	 */
	static final String SAID = """
			said as (
				select edition_id, kind, key, jsonb_object_agg(field,
					jsonb_build_object('accounts', accounts, 'strength', (array['STATED', 'DERIVED', 'INFERRED'])[strength])) as said
				from (
					select c.edition_id, c.record_kind as kind, c.record_key as key,
						case c.field when 'giver' then 'payer' when 'receiver' then 'beneficiaries' else c.field end as field,
						count(distinct c.id) as accounts,
						min(array_position(array['STATED', 'DERIVED', 'INFERRED'], n.strength))
							filter (where c.standing <> 'OTHER') as strength
					from claim c join citation n on n.claim_id = c.id
					where c.record_kind in ('payment', 'gift') and c.edition_id in (select edition_id from chosen)
					group by 1, 2, 3, 4
				) as counted group by edition_id, kind, key
			)""";

	private LedgerSql() {
	}

	/**
	 * Whether a source is cited for a field of an entry.
	 * @param entry what the rows of the entries are called in the query
	 * @param field an expression for the name of the field
	 */
	static String cited(String entry, String field) {
		return """
				exists (select from claim m join citation n on n.claim_id = m.id
					where (m.edition_id, m.record_kind, m.record_key) = (%1$s.edition_id, %1$s.kind, %1$s.key) and m.field = %2$s)"""
			.formatted(entry, field);
	}

}
