package org.opendelegation.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestCitations;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a payment was for whom as far as sources say, in what form it came, and objects
 * that people were given. Payments and gifts have the same keys here on purpose.
 */
@EmptyApplicationTest
@DirtiesContext
class SharesAndObjectsTests {

	private static final String GROUND = "Gov. Code 7927.700";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JsonMapper json;

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		JdbcClient owner = database.asOwner();
		owner
			.sql("""
					insert into city (slug, name, country_code, region, published_at) values
						('elmwood', 'Elmwood', 'US', 'California', now()), ('fairview', 'Fairview', 'US', 'California', now());
					insert into official (slug, name, sort_name, published_at) values
						('ann-lee', 'Ann Lee', 'Lee', now()), ('bob-roe', 'Bob Roe', 'Roe', now()), ('cy-poe', 'Cy Poe', 'Poe', now());
					insert into organization (slug, name, kind, published_at) values
						('bridge', 'Bridge Foundation', 'NGO', now()), ('agency', '重庆旅行社', 'NGO', now())
					""")
			.update();
		TestTrips trips = new TestTrips(database);
		enter(database, trips, "voyage", "PUBLISHED", 1);
		enter(database, trips, "hidden", "DRAFT", 1000);
		enter(database, trips, "gone", "WITHDRAWN", 10000);
	}

	private static void enter(TestDatabase database, TestTrips trips, String slug, String state, int times) {
		JdbcClient owner = database.asOwner();
		owner.sql("insert into trip (slug, lead_city_id) select ?, id from city where slug = 'elmwood'")
			.param(slug)
			.update();
		long edition = trips.draft(slug, "2024-05");
		owner
			.sql("""
					insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
					select {e}, replace(left(o.slug, 3), '-', ''), row_number() over (order by o.slug), o.name, o.id, c.id, 'OFFICIAL'
					from official o join city c on c.slug = case o.slug when 'ann-lee' then 'elmwood' else 'fairview' end;
					insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, form, amount, currency, basis)
					select {e}, key, position, g.name, g.id, 'Fares', form, amount * {times},
						case when amount is not null then 'USD' end, case when amount is not null then 'EXACT' else 'NOT_STATED' end
					from organization g, (values ('a', 1, 'MONEY', 300), ('b', 2, 'IN_KIND', 90), ('c', 3, 'HOST_HOSPITALITY', 60),
						('d', 4, 'NOT_STATED', 500), ('e', 5, 'NOT_STATED', null)) as made (key, position, form, amount)
					where g.slug = 'bridge';
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id)
					join (values ('a', 'ann'), ('a', 'bob'), ('b', 'ann'), ('b', 'bob'), ('b', 'cy'), ('c', 'bob'), ('c', 'cy'),
						('d', 'ann'), ('d', 'bob'), ('e', 'cy')) as given (key, who) on (p.key, t.key) = (given.key, given.who)
					where p.edition_id = {e};
					insert into payment_share (payment_id, traveler_id, amount)
					select p.id, t.id, given.amount * {times} from payment p join traveler t using (edition_id)
					join (values ('a', 'ann', 100), ('a', 'bob', 200), ('b', 'ann', 30)) as given (key, who, amount)
						on (p.key, t.key) = (given.key, given.who)
					where p.edition_id = {e};
					insert into payment_item (payment_id, category, amount)
					select p.id, category, part * {times} from payment p
					join (values ('a', 'LODGING', 250), ('a', 'TICKETS', 50), ('b', 'CEREMONIAL_ROLE', null)) as given (key, category, part)
						using (key)
					where p.edition_id = {e};
					insert into gift (edition_id, key, position, giver, giver_organization_id, receiver_id, description, amount,
						currency, basis, disposition, disposed, donated_to)
					select {e}, given.key, given.position, g.name, g.id, t.id, what, amount * {times},
						case when amount is not null then 'USD' end, given.basis, given.disposition, given.disposed::edtf, given.owner
					from (values ('a', 1, 'bridge', 'ann', 'A vase', 80, 'EXACT', 'DONATED', '2024-06', 'The museum'),
							('b', 2, 'bridge', 'ann', 'A scroll', null, 'NOT_STATED', 'KEPT', null, null),
							('c', 3, 'agency', 'bob', '=A pen', 20, 'GOOD_FAITH_ESTIMATE', 'NOT_STATED', null, null),
							('f', 5, 'agency', 'cy', 'A bowl', 10, 'EXACT', 'RETURNED', null, null))
						as given (key, position, giver, who, what, amount, basis, disposition, disposed, owner)
					join organization g on g.slug = given.giver join traveler t on t.key = given.who and t.edition_id = {e};
					insert into gift (edition_id, key, position, giver, description, basis)
					values ({e}, 'd', 4, '(withheld)', '(withheld)', 'NOT_STATED');
					insert into withholding (edition_id, record_kind, record_key, field, ground) values
						({e}, 'payment', 'd', 'shares', '{ground}'), ({e}, 'payment', 'e', 'form', '{ground}'),
						({e}, 'gift', 'd', 'giver', '{ground}'), ({e}, 'gift', 'd', 'description', '{ground}'),
						({e}, 'gift', 'd', 'amount', '{ground}');
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book)
					values ({e}, 1, 'GIFT-30', 1, 'traveler', 'ann', 'MET',
						'{"inputs": [{"name": "gift", "record": {"kind": "gift", "key": "a"}}]}', 'test')
					"""
				.replace("{e}", String.valueOf(edition))
				.replace("{times}", String.valueOf(times))
				.replace("{ground}", GROUND))
			.update();
		new TestCitations(database).citeAll(edition, "payer", "beneficiaries", "amount", "shares");
		trips.close(edition, state);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					By official | Ann Lee | $130.00 1 payment whose amount is withheld 2 objects received as gifts: $80.00; 1 value is not stated 3
					By official | Bob Roe | $200.00 2 payments for several, not counted: shares not stated 1 payment whose amount is withheld 1 object received as a gift: $20.00; 1 value in it is an estimate 4
					By official | Cy Poe | 1 payment without an amount 2 payments for several, not counted: shares not stated 1 object received as a gift: $10.00 3
					By city of those it was for | Elmwood | $130.00 1 payment whose amount is withheld 2 objects received as gifts: $80.00; 1 value is not stated 3
					By city of those it was for | Fairview | $260.00 1 payment without an amount 1 payment for several, not counted: share not stated 1 payment whose amount is withheld 2 objects received as gifts: $30.00; 1 value in it is an estimate 5
					By payer | Bridge Foundation | $950.00 1 payment without an amount 2 objects received as gifts: $80.00; 1 value is not stated 5
					By payer | 重庆旅行社 | 2 objects received as gifts: $30.00; 1 value in it is an estimate 0
					""")
	void addsUpSharesThatAreStatedAndKeepsObjectsApart(String caption, String label, String expected) {
		assertThat(row(caption, label)).isEqualTo(label + " " + expected);
	}

	@Test
	void addsUpAllOfThem() {
		Element page = Pages.read(this.client, "/disclosures", 200);
		assertThat(page.select(".ledger-all").text())
			.isEqualTo("In all: $950.00 1 payment without an amount 5 objects received as gifts: $110.00; "
					+ "1 value in it is an estimate; 1 value is not stated; 1 value is withheld");
		assertThat(page.select(".lead").text()).startsWith("10 payments and gifts");
		assertThat(page.text()).contains("equal shares are not assumed", "is added to no payment");
	}

	@ParameterizedTest
	@ValueSource(strings = { "form=money:1", "form=in-kind:1", "form=host-hospitality:1", "form=object:5",
			"form=not-stated:1", "form=withheld:1", "amount=not-stated:2", "amount=withheld:1", "q=scroll:1",
			"official=ann-lee:5", "city=fairview:7", "organization=bridge:7", "organization=agency:2", "outcome=met:1",
			"year=2024&form=object&city=elmwood:2" })
	void narrows(String expectation) {
		String query = expectation.split(":")[0];
		int count = Integer.parseInt(expectation.split(":")[1]);
		assertThat(Pages.read(this.client, "/disclosures?" + query, 200).select(".entry")).hasSize(count);
		assertThat(csv("/disclosures.csv?" + query)).hasSize(count);
	}

	@Test
	void countsForms() {
		assertThat(Pages.read(this.client, "/disclosures", 200).select("#filter-form option").eachText())
			.containsExactlyInAnyOrder("Any", "money (1)", "in kind (1)", "hospitality of the host, in place (1)",
					"an object received as a gift (5)", "not stated (1)", "withheld (1)");
	}

	@Test
	void marksAnObjectAndTellsWhatBecameOfIt() {
		assertThat(entry("A vase").text()).contains("Bridge Foundation →for Ann Lee Object", "Value $80.00 (exact)",
				"What became of it donated", "When June 2024", "Donated to The museum", "Gifts that are given back");
		assertThat(entry("A vase").select(".to-sources").attr("href")).isEqualTo("/trips/voyage#gift--a");
		assertThat(entry("A scroll").text()).contains("Value Not stated in any source").doesNotContain("$");
		assertThat(entry("A pen").text()).contains("What became of it Not stated in any source");
		assertThat(entry("A bowl").text()).doesNotContain("How it is disclosed", "In what form");
	}

	@Test
	void tellsTheFormAndTheSharesOfAPayment() {
		assertThat(entry("$300.00").text()).contains("In what form money",
				"How much of it for whom Ann Lee: $100.00 Bob Roe: $200.00");
		assertThat(entry("$60.00").text()).contains("How much of it for whom Not stated in any source");
		assertThat(entry("$500.00").text()).contains("In what form Not stated in any source",
				"How much of it for whom Withheld " + GROUND);
	}

	@Test
	void saysWhatIsWithheldOfAnObject() {
		Element held = Pages.read(this.client, "/disclosures?form=object&amount=withheld", 200).selectFirst(".entry");
		assertThat(held).isNotNull();
		assertThat(held.select(".withheld")).hasSize(3);
		assertThat(held.text()).doesNotContain("(withheld)").contains("Object");
	}

	@Test
	void savesATable() {
		List<CSVRecord> rows = csv("/disclosures.csv");
		assertThat(rows).hasSize(10);
		assertThat(rows.get(0).toMap()).containsEntry("form", "MONEY")
			.containsEntry("amount", "300.00")
			.containsEntry("shares", "Ann Lee: 100.00; Bob Roe: 200.00")
			.containsEntry("items", "LODGING: 250.00; TICKETS: 50.00")
			.containsEntry("description", "not applicable")
			.containsEntry("disposition", "not applicable");
		assertThat(rows).extracting((row) -> row.get("shares"))
			.containsExactly("Ann Lee: 100.00; Bob Roe: 200.00", "Ann Lee: 30.00", "not stated", "withheld: " + GROUND,
					"not applicable", "not applicable", "not applicable", "not applicable", "not applicable",
					"not applicable");
		assertThat(rows).extracting((row) -> row.get("items"))
			.startsWith("LODGING: 250.00; TICKETS: 50.00", "CEREMONIAL_ROLE", "not stated")
			.endsWith("not applicable");
		assertThat(rows.get(4).get("form")).isEqualTo("withheld: " + GROUND);
		assertThat(rows.get(5).toMap()).containsEntry("form", "OBJECT")
			.containsEntry("paymentUrl", rows.get(5).get("tripUrl") + "#gift--a")
			.containsEntry("payer", "Bridge Foundation")
			.containsEntry("purpose", "not applicable")
			.containsEntry("description", "A vase")
			.containsEntry("amount", "80.00")
			.containsEntry("paths", "not applicable")
			.containsEntry("disposition", "DONATED")
			.containsEntry("disposed", "2024-06")
			.containsEntry("donatedTo", "The museum");
		assertThat(rows.get(6).toMap()).containsEntry("amount", "not stated")
			.containsEntry("currency", "not stated")
			.containsEntry("disposed", "not applicable");
		assertThat(rows.get(7).toMap()).containsEntry("description", "'=A pen")
			.containsEntry("disposition", "not stated");
		assertThat(rows.get(8).toMap()).containsEntry("payer", "withheld: " + GROUND)
			.containsEntry("description", "withheld: " + GROUND)
			.containsEntry("amount", "withheld: " + GROUND)
			.containsEntry("beneficiaries", "not stated");
		assertThat(rows.get(9).get("disposed")).isEqualTo("not stated");
	}

	@Test
	void savesDataThatLeavesOutWhatDoesNotApply() {
		JsonNode payments = this.json.readTree(Pages.text(this.client, "/disclosures.json", 200)).path("payments");
		assertThat(payments.get(0).path("shares").toString())
			.isEqualTo("[{\"name\":\"Ann Lee\",\"amount\":\"100.00\"},{\"name\":\"Bob Roe\",\"amount\":\"200.00\"}]");
		assertThat(payments.get(3).path("shares").isNull()).isTrue();
		assertThat(payments.get(3).path("withheld").path("shares").asString()).isEqualTo(GROUND);
		assertThat(payments.get(0).path("items").toString()).isEqualTo(
				"[{\"category\":\"LODGING\",\"amount\":\"250.00\"},{\"category\":\"TICKETS\",\"amount\":\"50.00\"}]");
		assertThat(payments.get(1).path("items").get(0).path("amount").isNull()).isTrue();
		assertThat(payments.get(2).path("items").isNull()).isTrue();
		assertThat(payments.get(0).has("disposition")).isFalse();
		JsonNode scroll = payments.get(6);
		assertThat(scroll.path("form").asString()).isEqualTo("OBJECT");
		assertThat(scroll.path("amount").isNull()).isTrue();
		assertThat(scroll.has("purpose")).isFalse();
		assertThat(scroll.path("disposition").asString()).isEqualTo("KEPT");
	}

	@Test
	void putsObjectsBesideTheLimitOfTheYear() {
		assertThat(received("ann-lee")).singleElement()
			.satisfies((row) -> assertThat(row)
				.startsWith("Bridge Foundation 2024 $130.00 1 payment whose amount is withheld "
						+ "2 objects received as gifts: $80.00; 1 value is not stated $590.00")
				.endsWith("cannot be compared: an amount in dollars for this person alone is not stated"));
		assertThat(received("bob-roe")).last()
			.satisfies((row) -> assertThat(row).startsWith("重庆旅行社 2024 1 object received as a gift: $20.00; 1 value")
				.endsWith("not more than the limit"));
		assertThat(received("cy-poe")).last()
			.satisfies((row) -> assertThat(row).startsWith("重庆旅行社 2024 1 object received as a gift: $10.00 $590.00")
				.endsWith("whether an object that was given away counts is a matter of findings"));
	}

	@Test
	void listsObjectsOnThePagesOfReceiverAndGiver() {
		assertThat(Pages.read(this.client, "/officials/ann-lee", 200)
			.select("section[aria-labelledby=paid] .entry:has(.ledger-object)")).hasSize(2);
		assertThat(Pages.read(this.client, "/organizations/agency", 200)
			.select("section[aria-labelledby=paid] caption")
			.eachText()).containsExactly("No amount is stated. How many payments and gifts there are:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures", "/es/disclosures", "/zh-Hans/disclosures?form=object",
			"/zh-Hant/disclosures", "/es/officials/ann-lee", "/organizations/agency" })
	void isValidHtmlWithAllItsWords(String path) {
		String page = Pages.text(this.client, path, 200);
		assertThat(new HtmlChecker().check(page)).isEmpty();
		assertThat(page).doesNotContain("??");
	}

	private List<String> received(String official) {
		return Pages.read(this.client, "/officials/" + official, 200).select(".ledger-received tbody tr").eachText();
	}

	private Element entry(String words) {
		return Pages.read(this.client, "/disclosures", 200)
			.select(".entry")
			.stream()
			.filter((entry) -> entry.text().contains(words))
			.findFirst()
			.orElseThrow();
	}

	private String row(String caption, String label) {
		return Pages.read(this.client, "/disclosures", 200)
			.select("table")
			.stream()
			.filter((table) -> table.select("caption").text().equals(caption))
			.flatMap((table) -> table.select("tbody tr").stream())
			.filter((row) -> row.select("th").text().equals(label))
			.map(Element::text)
			.findFirst()
			.orElseThrow();
	}

	private List<CSVRecord> csv(String path) {
		String text = Pages.text(this.client, path, 200).substring(1);
		try (var parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
