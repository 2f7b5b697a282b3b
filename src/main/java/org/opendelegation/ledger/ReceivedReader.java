package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.GiftLimits;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what was paid for one official, by source and calendar year.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReceivedReader {

	/**
	 * A payment may be a gift as the rules have it: neither disclosed as something else
	 * nor by the official's own city.
	 */
	private static final String RECEIVED = "with " + LedgerSql.PAID
			+ """
					, benefit as (
						select paid.*, jsonb_exists(paid.held, 'amount') as amount_held, jsonb_exists(paid.held, 'payer') as payer_held,
							case when paid.first_year = paid.last_year then paid.first_year end as year, c.country_code, c.region, c.state,
							coalesce(own.amount, paid.amount) as part,
							own.amount is null and (select count(*) from payment_beneficiary x where x.payment_id = paid.id) > 1 as shared,
							'SCHEDULE_E' = any (w.paths) or w.paths = '{}' and not coalesce(
								paid.payer_kind in ('MUNICIPALITY', 'LEGISLATIVE_BODY') and paid.payer_city_id = r.city_id, false) as gift
						from paid join payment_beneficiary b on b.payment_id = paid.id join traveler r on r.id = b.traveler_id
						left join payment_share own on (own.payment_id, own.traveler_id) = (b.payment_id, b.traveler_id)
						cross join lateral (select array(select path from payment_path y
							where (y.payment_id, y.traveler_id) = (b.payment_id, b.traveler_id)) as paths) w
						join official o on o.id = r.official_id left join city c on c.id = r.city_id
						where o.slug = :slug
					)
					select payer_label, payer_person, payer_body, year, country_code, region, state,
						array(
							select s.currency || ' ' || sum(s.part) from benefit s
							where s.part is not null and s.currency is not null and not s.shared
								and (s.payer_label, coalesce(s.payer_person, s.payer_body, ''), coalesce(s.year, 0),
									concat_ws('/', s.country_code, s.region, s.state))
								= (benefit.payer_label, coalesce(benefit.payer_person, benefit.payer_body, ''), coalesce(benefit.year, 0),
									concat_ws('/', benefit.country_code, benefit.region, benefit.state))
							group by s.currency order by s.currency) as sums,
						count(*) as payments,
						count(*) filter (where part is null and not amount_held) as unstated,
						count(*) filter (where amount_held) as withheld,
						count(*) filter (where part is not null and shared) as shared,
						count(*) filter (where not gift) as no_gifts,
						count(*) filter (where gift and (part is null or shared or currency <> 'USD')) as unclear,
						sum(part) filter (where gift) as gifts
					from benefit where not payer_held
					group by payer_label, payer_person, payer_body, year, country_code, region, state
					order by lower(payer_label), year desc nulls last, country_code, region, state
					""";

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
		return new Received(source(row), year, sums(row), row.getLong("payments"), row.getLong("unstated"),
				row.getLong("withheld"), row.getLong("shared"), row.getLong("no_gifts"),
				(row.getLong("unclear") == 0) ? row.getBigDecimal("gifts") : null, limit(row, year, table));
	}

	private static NamedLink source(ResultSet row) throws SQLException {
		String person = row.getString("payer_person");
		String body = row.getString("payer_body");
		String path = (person != null) ? "/officials/" + person : ((body != null) ? "/organizations/" + body : null);
		return new NamedLink(Objects.requireNonNull(row.getString("payer_label")), path);
	}

	private static List<Money> sums(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("sums").getArray())
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
