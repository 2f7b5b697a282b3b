package org.opendelegation.test;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cites one source for what is recorded of payments and of objects received as gifts.
 */
public final class TestCitations {

	private final JdbcClient owner;

	public TestCitations(TestDatabase database) {
		this.owner = database.asOwner();
	}

	/**
	 * Cites it for some fields of all of them, called as those of a payment, where nobody
	 * is cited yet.
	 */
	public void citeAll(long edition, String... fields) {
		cite(edition, "true", fields);
	}

	/**
	 * Cites it for some fields of one payment.
	 */
	public void citePayment(long edition, String key, String... fields) {
		cite(edition, "(kind, key) = ('payment', '%s')".formatted(key), fields);
	}

	private void cite(long edition, String which, String... fields) {
		this.owner
			.sql("""
					insert into source (slug, kind, title, description, publisher, language, published_at)
					values ('cited-by-test', 'NEWS_REPORT', 'A report', 'A report', 'A paper', 'en', now())
					on conflict do nothing;
					with made as (
						insert into claim (edition_id, record_kind, record_key, field)
						select {e}, kind, key, field from (
						select kind, key, case when kind = 'gift' and name = 'payer' then 'giver'
							when kind = 'gift' and name = 'beneficiaries' then 'receiver' else name end as field
						from (
							select 'payment' as kind, key from payment where edition_id = {e}
							union all select 'gift', key from gift where edition_id = {e}) as entries,
							unnest(string_to_array('{fields}', ',')) as name) as records
					where {which} and not exists (select from claim c
							where (c.edition_id, c.record_kind, c.record_key, c.field) = ({e}, records.kind, records.key, records.field))
						returning id)
					insert into citation (claim_id, source_id, quote)
					select made.id, s.id, 'So it says.' from made, source s where s.slug = 'cited-by-test'
					"""
				.replace("{which}", which)
				.replace("{fields}", String.join(",", List.of(fields)))
				.replace("{e}", String.valueOf(edition)))
			.update();
	}

}
