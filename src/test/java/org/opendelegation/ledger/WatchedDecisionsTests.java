package org.opendelegation.ledger;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.rule.Authority;
import org.opendelegation.rule.Confidence;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.Subject;
import org.opendelegation.rule.Value;
import org.opendelegation.source.RecordRef;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The watch over decisions, of a payment for two: Ann's twelve months are over.
 */
@EmptyApplicationTest
class WatchedDecisionsTests {

	@Autowired
	private RestTestClient client;

	@BeforeAll
	static void enter(@Autowired TestDatabase database, @Autowired JsonMapper json) {
		JdbcClient owner = database.asOwner();
		TestTrips trips = new TestTrips(database);
		trips.enter("voyage");
		long edition = trips.draft("voyage", "2024-05");
		owner.sql("""
				insert into official (slug, name, sort_name, published_at) values
					('ann', 'Ann Lee', 'Lee', now()), ('bob', 'Bob Roe', 'Roe', now());
				insert into traveler (edition_id, key, position, name, official_id, capacity)
				select {e}, o.slug, row_number() over (order by o.slug), o.name, o.id, 'OFFICIAL' from official o;
				insert into payment (edition_id, key, position, payer, purpose, amount, currency, basis)
				values ({e}, 'air', 1, 'Bridge', 'Fares', 3214.50, 'USD', 'EXACT'),
					({e}, 'meal', 2, 'Bridge', 'Meals', 70, 'USD', 'EXACT');
				insert into payment_beneficiary (payment_id, traveler_id)
				select p.id, t.id from payment p join traveler t using (edition_id) where p.edition_id = {e};
				insert into payment_share (payment_id, traveler_id, amount)
				select p.id, t.id, case t.key when 'ann' then 1928.70 else 1285.80 end
				from payment p join traveler t using (edition_id) where p.edition_id = {e} and p.key = 'air'
				""".replace("{e}", String.valueOf(edition))).update();
		watch(owner, edition, 1, "ann", LocalDate.parse("2025-05-20"), json);
		watch(owner, edition, 2, "bob", LocalDate.parse("2099-05-20"), json);
		trips.close(edition, "PUBLISHED");
	}

	private static void watch(JdbcClient owner, long edition, int position, String who, LocalDate until,
			JsonMapper json) {
		Value sum = new Value(Value.Type.MONEY, "USD 590");
		Finding finding = new Finding("RECUSE", 4, "US-CA", new Authority("Gov. Code § 87103", "https://example.org/"),
				new Subject(new RecordRef("traveler", who), who), null, Outcome.ASK_COUNSEL, until,
				new Phrase("finding.RECUSE.watch",
						List.of(new Value(Value.Type.NAME, "Bridge"), sum, new Value(Value.Type.DAY, until.toString()),
								sum, sum)),
				List.of(), List.of(amount("air", "USD 3214.50"), amount("meal", "USD 70")), List.of(),
				Confidence.UNVERIFIED);
		owner
			.sql("""
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, detail,
						rule_book)
					values (?, ?, 'RECUSE', 4, 'traveler', ?, 'ASK_COUNSEL', ?, ?::jsonb, 'test')
					""")
			.params(edition, position, who, until, json.writeValueAsString(finding))
			.update();
	}

	private static Input amount(String payment, String sum) {
		return new Input("amount", new Value(Value.Type.MONEY, sum), new RecordRef("payment", payment));
	}

	@Test
	void showsTheShareThatIsStated() {
		assertThat(watch("ann").select("dd").first().text())
			.isEqualTo("$3,214.50 (this person’s share: $1,928.70) $70.00");
		assertThat(watch("bob").select("dd").first().text()).startsWith("$3,214.50 (this person’s share: $1,285.80)");
	}

	@Test
	void saysWhereTheDayIsOver() {
		assertThat(watch("ann").text()).contains("The months end on May 20, 2025, which is over");
		assertThat(watch("ann").select(".finding-outcome").text()).isEqualTo("The twelve months are over");
		assertThat(watch("bob").text()).contains("The months end on May 20, 2099").doesNotContain("over");
		assertThat(watch("bob").select(".finding-outcome").text()).isEqualTo("Possible disqualification: ask counsel");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/officials/ann", "/es/officials/ann", "/zh-Hans/officials/bob", "/zh-Hant/officials/ann" })
	void isValidHtmlWithAllItsWords(String path) {
		String page = Pages.text(this.client, path, 200);
		assertThat(new HtmlChecker().check(page)).isEmpty();
		assertThat(page).doesNotContain("??");
	}

	private Element watch(String official) {
		Element watch = Pages.read(this.client, "/officials/" + official, 200).selectFirst(".finding");
		assertThat(watch).isNotNull();
		return watch;
	}

}
