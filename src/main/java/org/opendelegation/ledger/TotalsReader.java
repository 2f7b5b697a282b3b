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
	 * A payment for several counts for its trip and its payer. It counts for one of them,
	 * or for the city of some of them, with no amount, since nobody states the shares.
	 */
	private static final String TOTALS = "with " + LedgerSql.PAID + ", " + LedgerSql.TOLD
			+ """
					, chosen as (
						select paid.*, jsonb_exists(paid.held, 'amount') as amount_held from paid where {where}
					), benefit as (
						select chosen.id, chosen.amount, chosen.currency, chosen.basis, chosen.amount_held, r.capacity, r.city_id,
							coalesce(o.name, r.name) as name, o.slug, count(*) over (partition by chosen.id) as among
						from chosen join payment_beneficiary b on b.payment_id = chosen.id join traveler r on r.id = b.traveler_id
						left join official o on o.id = r.official_id
					), line as (
						select 'all' as dimension, '' as label, null as path, id, amount, currency, basis, amount_held,
							false as shared from chosen
						union all
						select 'year', first_year::text, null, id, amount, currency, basis, amount_held, false
						from chosen where first_year = last_year
						union all
						select 'payer', payer_label,
							coalesce('/officials/' || payer_person, '/organizations/' || payer_body), id, amount, currency, basis,
							amount_held, false
						from chosen where not jsonb_exists(held, 'payer')
						union all
						select 'official', name, '/officials/' || slug, id, amount, currency, basis, amount_held, among > 1
						from benefit where capacity = 'OFFICIAL' and name <> '(withheld)'
						union all
						select 'city', c.name, '/cities/' || c.slug, benefit.id, amount, currency, basis, amount_held,
							count(*) < among
						from benefit join city c on c.id = benefit.city_id
						group by c.name, c.slug, benefit.id, amount, currency, basis, amount_held, among
					), counted as (
						select line.*, case when not shared then currency end as summed_in from line
					)
					select dimension, grouping(label) = 1 as whole, coalesce(label, '') as label, path, summed_in,
						sum(amount) filter (where not shared) as sum,
						count(distinct id) as payments,
						count(*) filter (where amount is null and not amount_held) as unstated,
						count(*) filter (where amount_held) as withheld,
						count(*) filter (where amount is not null and shared) as shared,
						count(*) filter (where amount is not null and not shared and basis = 'GOOD_FAITH_ESTIMATE') as estimated
					from counted
					group by grouping sets ((dimension, label, path, summed_in), (dimension))
					order by dimension, lower(label), path, summed_in
					""";

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
		return new Totals.Part(text(row, "dimension"), row.getBoolean("whole"), text(row, "label"),
				row.getString("path"), row.getString("summed_in"), row.getBigDecimal("sum"), row.getLong("payments"),
				row.getLong("unstated"), row.getLong("withheld"), row.getLong("shared"), row.getLong("estimated"));
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column), column);
	}

}
