package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.GiftLimits;
import org.opendelegation.funding.OwnMoney;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what was paid for one official, or given to them, by source and calendar year.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReceivedReader {

	/**
	 * A payment may be a gift as the rules have it: neither disclosed as something else
	 * nor by the official or the official's own city, as {@link OwnMoney} has it. An
	 * object that others gave is one, unless it was given away: whether that was in time
	 * is for the rules to say. What is in another currency is held against the limit at
	 * the rate that is recorded.
	 */
	private static final String RECEIVED = "with " + LedgerSql.PAID + ", " + LedgerSql.TOLD
			+ """
					, benefit as (
						select paid.*, paid.kind = 'gift' as object, jsonb_exists(paid.held, 'payer') as payer_held,
							jsonb_exists(paid.held, 'amount') or several.so and jsonb_exists(paid.held, 'shares') as amount_held,
							c.country_code, c.region, c.state, b.year, concat_ws(chr(31), paid.payer_label, 'o' || paid.payer_person,
								'g' || paid.payer_body, coalesce(b.year, 0), c.country_code, 'r' || c.region, 's' || c.state) as line,
							case when not (several.so and jsonb_exists(paid.held, 'shares')) then coalesce(w.share, paid.amount) end as part,
							w.share is null and several.so as shared, {cited} as cited,
							case when paid.currency = 'USD' then 1 else paid.rate end as dollars,
							coalesce(paid.disposition in ('RETURNED', 'DONATED', 'TRANSFERRED_TO_CITY'), false) as given_away,
							own_money(paid.payer, paid.payer_official_id, paid.payer_organization_id, paid.payer_kind,
								paid.payer_city_id, r.name, o.id, r.city_id) = 'OF_OTHERS'
								and (paid.kind = 'gift' or 'SCHEDULE_E' = any (y.paths) or y.paths = '{}') as gift
						from paid join for_whom w on (w.kind, w.id) = (paid.kind, paid.id) join traveler r on r.id = w.traveler_id
						join official o on o.id = r.official_id left join city c on c.id = r.city_id
						cross join lateral (select case when paid.first_year = paid.last_year then paid.first_year end as year) b
						cross join lateral (select paid.kind = 'payment'
							and (select count(*) from payment_beneficiary x where x.payment_id = paid.id) > 1 as so) several
						cross join lateral (select array(select path from payment_path d where paid.kind = 'payment'
							and (d.payment_id, d.traveler_id) = (paid.id, w.traveler_id)) as paths) y
						where o.slug = :slug
					), chosen as (
						select distinct edition_id from benefit
					), {said}, summed as (
						select line, object, currency || ' ' || sum(part) as sum, concat_ws(' ', currency, sum(part),
							coalesce(sum(part) filter (where not cited), 0),
							case when bool_and(dollars is not null) then sum(part * dollars) end) as recorded
						from benefit
						where part is not null and currency is not null and not shared group by line, object, currency
					), ruled as (
						select distinct line, told.outcome, benefit.trip, benefit.trip_title
						from benefit join told on (told.edition_id, told.kind, told.key) = (benefit.edition_id, benefit.kind, benefit.key)
						where told.rule = 'GIFTLIM' and :slug = any (told.people)
					)
					select payer_label, payer_person, payer_body, year, country_code, region, state,
						array(select recorded from summed s where s.line = benefit.line and not s.object order by sum) as sums,
						array(select concat_ws(' ', outcome, trip, trip_title) from ruled r where r.line = benefit.line
							order by trip, outcome) as ruled,
						array(select sum from summed s where s.line = benefit.line and s.object order by sum) as worth,
						count(*) filter (where not object) as payments,
						count(*) filter (where not object and part is null and not amount_held) as unstated,
						count(*) filter (where not object and amount_held) as withheld,
						count(*) filter (where part is not null and shared) as shared,
						count(*) filter (where not gift and not object) as no_gifts,
						bool_and(not gift) as nothing,
						count(*) filter (where object) as objects,
						count(*) filter (where object and part is null and not amount_held) as objects_unstated,
						count(*) filter (where object and amount_held) as objects_withheld,
						count(*) filter (where object and part is not null and basis = 'GOOD_FAITH_ESTIMATE') as objects_estimated,
						count(*) filter (where object and part is not null and not cited) as objects_unsourced,
						count(*) filter (where gift and given_away) as given_away,
						count(*) filter (where said.said #>> '{payer,strength}' = 'INFERRED') as payer_inferred,
						count(*) filter (where said.said #>> '{beneficiaries,strength}' = 'INFERRED') as whom_inferred,
						count(*) filter (where (said.said #>> '{payer,accounts}')::integer > 1
							or (said.said #>> '{beneficiaries,accounts}')::integer > 1) as disputed,
						count(*) filter (where said.said -> 'payer' is null or said.said -> 'beneficiaries' is null) as unsourced,
						count(*) filter (where gift and not given_away and (part is null or shared or dollars is null)) as unclear,
						coalesce(sum(part * dollars) filter (where gift and not given_away), 0) as gifts
					from benefit left join said using (edition_id, kind, key) where not payer_held
					group by line, payer_label, payer_person, payer_body, year, country_code, region, state
					order by lower(payer_label), year desc nulls last, country_code, region, state
					"""
				.replace("{said}", LedgerSql.SAID)
				.replace("{cited}", LedgerSql.cited("paid", "case when several.so then 'shares' else 'amount' end"));

	private final JdbcClient database;

	private final GiftLimits limits;

	ReceivedReader(JdbcClient database, GiftLimits limits) {
		this.database = database;
		this.limits = limits;
	}

	List<Received> findPublished(String official) {
		GiftLimits.Table table = this.limits.findPublished();
		return this.database.sql(RECEIVED).param("slug", official).query((row, number) -> received(row, table)).list();
	}

	private static Received received(ResultSet row, GiftLimits.Table table) throws SQLException {
		Integer year = row.getObject("year", Integer.class);
		return new Received(source(row), year, recorded(row), row.getLong("payments"), row.getLong("unstated"),
				row.getLong("withheld"), row.getLong("shared"), row.getLong("no_gifts"), row.getBoolean("nothing"),
				objects(row), row.getLong("given_away"),
				(row.getLong("unclear") == 0) ? row.getBigDecimal("gifts") : null, limit(row, year, table), ruled(row),
				sureness(row));
	}

	private static Received.Sureness sureness(ResultSet row) throws SQLException {
		return new Received.Sureness(row.getLong("payer_inferred"), row.getLong("whom_inferred"),
				row.getLong("disputed"), row.getLong("unsourced"));
	}

	private static GivenObjects objects(ResultSet row) throws SQLException {
		return new GivenObjects(row.getLong("objects"), sums(row, "worth"), row.getLong("objects_unstated"),
				row.getLong("objects_withheld"), row.getLong("objects_estimated"), row.getLong("objects_unsourced"));
	}

	private static NamedLink source(ResultSet row) throws SQLException {
		String person = row.getString("payer_person");
		String body = row.getString("payer_body");
		String path = (person != null) ? "/officials/" + person : ((body != null) ? "/organizations/" + body : null);
		return new NamedLink(Objects.requireNonNull(row.getString("payer_label")), path);
	}

	private static List<RecordedSum> recorded(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("sums").getArray())
			.map((sum) -> sum.split(" "))
			.map((sum) -> RecordedSum.of(sum[0], new BigDecimal(sum[1]), new BigDecimal(sum[2]),
					(sum.length > 3) ? new BigDecimal(sum[3]) : null))
			.toList();
	}

	private static List<Received.Ruled> ruled(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("ruled").getArray())
			.map((found) -> found.split(" ", 3))
			.map((found) -> new Received.Ruled(Outcome.valueOf(found[0]),
					new NamedLink(found[2], "/trips/" + found[1] + "#disclosure")))
			.toList();
	}

	private static List<Money> sums(ResultSet row, String column) throws SQLException {
		return Arrays.stream((String[]) row.getArray(column).getArray())
			.map((sum) -> sum.split(" ", 2))
			.map((sum) -> new Money(new BigDecimal(sum[1]), sum[0]))
			.toList();
	}

	private static @Nullable UsedParameter limit(ResultSet row, @Nullable Integer year, GiftLimits.Table table)
			throws SQLException {
		String country = row.getString("country_code");
		return (year != null && country != null)
				? table.in(row.getString("state"), country, row.getString("region"), year).orElse(null) : null;
	}

}
