package org.opendelegation.ledger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Five thousand payments are listed, added up and saved with as few statements as one.
 */
@EmptyApplicationTest
@Import(StatementCounter.class)
@DirtiesContext
class LedgerGrowthTests {

	/** Names, rows, facets, totals and the number of filings. */
	private static final int STATEMENTS = 5;

	@Autowired
	private RestTestClient client;

	@Autowired
	private StatementCounter statements;

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		database.asOwner()
			.sql("""
					insert into city (slug, name, country_code, region, published_at) values
						('elmwood', 'Elmwood', 'US', 'California', now());
					insert into official (slug, name, sort_name, published_at)
					select 'official-' || n, '官员 ' || n, 'o' || n, now() from generate_series(1, 200) n;
					insert into organization (slug, name, kind, published_at)
					select 'body-' || n, 'Body ' || n, 'NGO', now() from generate_series(1, 100) n;
					insert into trip (slug, lead_city_id) select 'trip-' || n, c.id from generate_series(1, 100) n, city c;
					insert into edition (trip_id, number) select id, 1 from trip;
					insert into particulars (edition_id, title, summary, dates)
					select e.id, 'Trip', 'A journey.', (2015 + e.id % 10)::text || '-05' from edition e;
					insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
					select e.id, 't' || n, n, o.name, o.id, c.id, 'OFFICIAL' from edition e, generate_series(1, 10) n,
						official o, city c where o.slug = 'official-' || (1 + (e.id * 7 + n) % 200);
					insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, amount, currency, basis)
					select e.id, 'p' || n, n, g.name, g.id, 'Fares', case when n % 5 > 0 then 100 + n end,
						case when n % 5 > 0 then 'USD' end, case when n % 5 > 0 then 'EXACT' else 'NOT_STATED' end
					from edition e, generate_series(1, 50) n, organization g where g.slug = 'body-' || (1 + (e.id + n) % 100);
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id)
					where t.position = 1 + p.position % 10 or (p.position % 3 = 0 and t.position = 1);
					insert into payment_share (payment_id, traveler_id, amount)
					select payment_id, min(traveler_id), 1 from payment_beneficiary group by payment_id;
					insert into gift (edition_id, key, position, giver, receiver_id, description, basis)
					select t.edition_id, t.key, t.position, 'A host', t.id, 'A vase', 'NOT_STATED' from traveler t;
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail,
						rule_book)
					select e.id, n, 'GIFTLIM', 1, 'traveler', 't' || (1 + n % 10), 'CANNOT_TELL', jsonb_build_object('inputs', (
						select jsonb_agg(jsonb_build_object('name', 'amount',
							'record', jsonb_build_object('kind', 'payment', 'key', 'p' || (1 + (n + i) % 50))))
						from generate_series(1, 10) i)), 'test'
					from edition e, generate_series(1, 60) n;
					update edition set state = 'PUBLISHED', reason = 'Published by the test',
						published_at = timestamptz '2026-11-23 12:00Z'
					""")
			.update();
		database.asOwner().sql("analyze").update();
	}

	@Test
	void listsAndAddsUp() {
		this.statements.reset();
		var page = Pages.read(this.client, "/disclosures?city=elmwood&outcome=cannot-tell", 200);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(STATEMENTS);
		assertThat(page.select(".lead").text()).startsWith("5,000 payments and gifts");
		assertThat(page.select(".entry")).hasSize(25);
		assertThat(page.select(".ledger-all").text()).contains("$500,000.00", "1,000 payments without an amount");
		assertThat(page.select("details.more")).hasSize(2);
	}

	@Test
	void savesAllOfThemWithOneStatement() {
		this.statements.reset();
		assertThat(Pages.text(this.client, "/disclosures.csv", 200).lines()).hasSize(6001);
		assertThat(this.statements.statements()).hasSize(1);
	}

	@Test
	void showsTheFirstOfAPersonAndOfAnOrganization() {
		assertThat(Pages.read(this.client, "/officials/official-7", 200).select("section[aria-labelledby=paid] .entry"))
			.hasSizeLessThanOrEqualTo(25);
		assertThat(Pages.read(this.client, "/organizations/body-7", 200).select(".ledger-table")).isNotEmpty();
	}

}
