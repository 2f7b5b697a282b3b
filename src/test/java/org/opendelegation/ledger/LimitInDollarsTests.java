package org.opendelegation.ledger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestCitations;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What officials received in other currencies beside the limit of 2024, $590: three
 * people, a payment and an object each.
 */
@EmptyApplicationTest
class LimitInDollarsTests {

	@Autowired
	private RestTestClient client;

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		TestTrips trips = new TestTrips(database);
		trips.enter("voyage");
		long edition = trips.draft("voyage", "2024-05");
		database.asOwner()
			.sql("""
					insert into city (slug, name, country_code, region, published_at)
					values ('elmwood', 'Elmwood', 'US', 'California', now());
					insert into official (slug, name, sort_name, published_at) values
						('ann', 'Ann', 'Ann', now()), ('bob', 'Bob', 'Bob', now()), ('cy', 'Cy', 'Cy', now()),
						('dee', 'Dee', 'Dee', now()), ('eve', 'Eve', 'Eve', now()), ('fay', 'Fay', 'Fay', now());
					insert into organization (slug, name, kind, published_at) values ('bridge', 'Bridge Foundation', 'NGO', now());
					insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
					select {e}, o.slug, o.id, o.name, o.id, c.id, 'OFFICIAL' from official o, city c;
					insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, amount, currency, basis,
						rate, rate_day, rate_source)
					select {e}, t.key, t.position, g.name, g.id, 'Fares', 400, 'EUR', 'EXACT', 1.1, '2024-05-20', 'A bank'
					from traveler t, organization g;
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t on t.key = p.key;
					update payment p set payer = o.name, payer_organization_id = null, payer_official_id = o.id
					from official o where o.slug = 'dee' and p.key = o.slug;
					update payment set payer = name, payer_organization_id = null from traveler t where t.key = 'eve' and payment.key = t.key;
					insert into gift (edition_id, key, position, giver, giver_organization_id, receiver_id, description, amount,
						currency, basis, rate, rate_day, rate_source)
					select {e}, t.key, t.position, g.name, g.id, t.id, 'A vase', worth, 'HKD', 'EXACT', dollars,
						case when dollars is not null then '2024-05-20' end, case when dollars is not null then 'A bank' end
					from organization g, traveler t
					join (values ('ann', 1171.88, 0.128), ('bob', 1171.8, 0.128), ('cy', 10, null)) as given (who, worth, dollars)
						on given.who = t.key;
					insert into organization (slug, name, kind, city_id, published_at)
					select 'town', 'Town of Elmwood', 'MUNICIPALITY', id, now() from city;
					insert into gift (edition_id, key, position, giver, giver_organization_id, receiver_id, description, amount,
						currency, basis)
					select {e}, 'pin', 9, g.name, g.id, t.id, 'A pin', 2000, 'USD', 'EXACT' from organization g, traveler t
					where g.slug = 'town' and t.key = 'fay';
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
		new TestCitations(database).citeAll(edition, "payer", "beneficiaries", "amount");
		trips.close(edition, "PUBLISHED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ann | more than the limit", "bob | not more than the limit",
			"cy | cannot be compared: an amount in dollars for this person alone is not stated" })
	void holdsThemAtTheirRates(String official, String standing) {
		assertThat(Pages.read(this.client, "/officials/" + official, 200).select(".ledger-received tbody tr"))
			.singleElement()
			.satisfies((row) -> assertThat(row.text()).startsWith("Bridge Foundation 2024 €400.00")
				.endsWith(" " + standing));
	}

	@Test
	void countsNothingThatTheOwnCityGave() {
		assertThat(Pages.read(this.client, "/officials/fay", 200).select(".ledger-received tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).startsWith("Town of Elmwood 2024").endsWith("recorded as no gift"));
	}

	/**
	 * What somebody paid for herself, by her record or by her name, is no gift.
	 */
	@ParameterizedTest
	@CsvSource({ "dee, Dee", "eve, Eve" })
	void countsNothingThatSomebodyPaidForHerself(String official, String name) {
		assertThat(Pages.read(this.client, "/officials/" + official, 200).select(".ledger-received tbody tr"))
			.singleElement()
			.satisfies(
					(row) -> assertThat(row.text()).startsWith(name + " 2024 €400.00").endsWith("recorded as no gift"));
	}

}
