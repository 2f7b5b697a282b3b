package org.opendelegation.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up payments in the database, by everything at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TotalsReader {

	/**
	 * A payment for several counts for its trip and its payer. For one of them, or for
	 * the city of some of them, it counts with the shares that a source states; where one
	 * is missing it counts with no amount. Objects are counted beside payments.
	 */
	private static final String TOTALS = "with " + LedgerSql.PAID + ", " + LedgerSql.TOLD
			+ """
					, chosen as (
						select paid.*, jsonb_exists(paid.held, 'amount') as amount_held,
							case when paid.currency = 'USD' then 1 else paid.rate end as worth, {amount cited} as cited,
							{shares cited} as shares_cited from paid where {where}
					), benefit as (
						select chosen.kind, chosen.id, chosen.amount, chosen.currency, chosen.basis, chosen.amount_held, w.share,
							chosen.worth, chosen.cited, chosen.shares_cited,
							jsonb_exists(chosen.held, 'shares') as shares_held, r.capacity, r.city_id,
							coalesce(o.name, r.name) as name, o.slug,
							count(*) over (partition by chosen.kind, chosen.id) as among
						from chosen join for_whom w on (w.kind, w.id) = (chosen.kind, chosen.id)
						join traveler r on r.id = w.traveler_id left join official o on o.id = r.official_id
					), part as (
						select 'official' as dimension, name as label, '/officials/' || slug as path, kind, id, amount, currency, basis,
							worth, cited, shares_cited, amount_held, shares_held, share, among > 1 as divided,
							share is not null as known
						from benefit where capacity = 'OFFICIAL' and name <> '(withheld)'
						union all
						select 'city', c.name, '/cities/' || c.slug, benefit.kind, benefit.id, amount, currency, basis,
							worth, cited, shares_cited, amount_held, shares_held, sum(share), count(*) < among,
							count(share) = count(*)
						from benefit join city c on c.id = benefit.city_id
						group by c.name, c.slug, benefit.kind, benefit.id, amount, currency, basis, worth, cited, shares_cited,
							amount_held, shares_held, among
					), line as (
						select 'all' as dimension, '' as label, null as path, kind, id, amount, currency, basis, worth, cited,
							amount_held, false as shared from chosen
						union all
						select 'year', first_year::text, null, kind, id, amount, currency, basis, worth, cited, amount_held, false
						from chosen where first_year = last_year
						union all
						select 'payer', payer_label,
							coalesce('/officials/' || payer_person, '/organizations/' || payer_body), kind, id, amount, currency, basis,
							worth, cited, amount_held, false
						from chosen where not jsonb_exists(held, 'payer')
						union all
						select dimension, label, path, kind, id,
							case when divided and shares_held then null when divided and known then share else amount end, currency, basis,
							worth, case when divided and known then shares_cited else cited end, amount_held or divided and shares_held, divided and not known
						from part
					), counted as (
						select line.*, case when not shared and amount is not null then currency end as summed_in from line
					)
					select dimension, grouping(label) = 1 as whole, coalesce(kind = 'gift', false) as object,
						coalesce(label, '') as label, path, summed_in,
						sum(amount) filter (where not shared) as sum,
						sum(amount) filter (where not shared and not cited) as unsourced,
						case when bool_and(worth is not null) filter (where not shared and amount is not null)
							then sum(amount * worth) filter (where not shared) end as dollars,
						count(distinct (kind, id)) as payments,
						count(*) filter (where amount is null and not amount_held) as unstated,
						count(*) filter (where amount_held) as withheld,
						count(*) filter (where amount is not null and shared) as shared,
						count(*) filter (where amount is not null and not shared and basis = 'GOOD_FAITH_ESTIMATE') as estimated,
						count(*) filter (where amount is not null and not shared and not cited) as unsourced_sums
					from counted
					group by grouping sets ((dimension, kind, label, path, summed_in), (dimension))
					order by dimension, lower(label), path, summed_in
					"""
				.replace("{amount cited}", LedgerSql.cited("paid", "'amount'"))
				.replace("{shares cited}", LedgerSql.cited("paid", "'shares'"));

	private final JdbcClient database;

	TotalsReader(JdbcClient database) {
		this.database = database;
	}

	Totals findPublished(Narrowing narrowing) {
		return new Totals(this.database.sql(TOTALS.replace("{where}", narrowing.where()))
			.params(narrowing.values())
			.query((row, number) -> part(row))
			.list());
	}

	private static Totals.Part part(ResultSet row) throws SQLException {
		return new Totals.Part(text(row, "dimension"), row.getBoolean("whole"), row.getBoolean("object"),
				text(row, "label"), row.getString("path"), row.getString("summed_in"), row.getBigDecimal("sum"),
				row.getBigDecimal("unsourced"), row.getBigDecimal("dollars"), row.getLong("payments"),
				row.getLong("unstated"), row.getLong("withheld"), row.getLong("shared"), row.getLong("estimated"),
				row.getLong("unsourced_sums"));
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column), column);
	}

}
