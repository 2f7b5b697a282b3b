package org.opendelegation.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
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
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That money nobody is cited for says so, that a finding stands with those it is about,
 * and what else is told of a payment in lists, totals and files. Ann Lee went for
 * Elmwood, Bob Roe for Fairview.
 */
@EmptyApplicationTest
class LedgerTruthTests {

	private static final String UNSOURCED = "no source cited";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JsonMapper json;

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		JdbcClient owner = database.asOwner();
		TestTrips trips = new TestTrips(database);
		trips.enter("voyage");
		long edition = trips.draft("voyage", "2024-05");
		owner
			.sql("""
					insert into city (slug, name, country_code, region, published_at) values
						('elmwood', 'Elmwood', 'US', 'California', now()),
						('fairview', 'Fairview', 'US', 'California', now());
					update trip set lead_city_id = (select id from city where slug = 'elmwood');
					insert into official (slug, name, sort_name, published_at) values
						('ann-lee', 'Ann Lee', 'Lee', now()), ('bob-roe', 'Bob Roe', 'Roe', now());
					insert into organization (slug, name, kind, published_at) values
						('bridge', 'Bridge Foundation', 'NGO', now()), ('purse', 'The Purse', 'NGO', now());
					insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
					select {e}, split_part(o.slug, '-', 1), row_number() over (order by o.slug), o.name, o.id, c.id, 'OFFICIAL'
					from official o join city c on c.slug = case o.slug when 'ann-lee' then 'elmwood' else 'fairview' end;
					insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, form, amount, currency,
						basis, rate, rate_day, rate_source)
					select {e}, key, position, g.name, g.id, purpose, 'MONEY', amount, currency, 'EXACT', rate, day::edtf, bank
					from organization g, (values
						('bare', 1, 'Air fare and hotel', 2600, 'USD', null, null, null),
						('cited', 2, 'Meals', 100, 'USD', null, null, null),
						('island', 3, 'Train', 48000, 'TWD', 0.0326, '2024-05-20', 'A bank'))
						as made (key, position, purpose, amount, currency, rate, day, bank)
					where g.slug = 'bridge';
					update payment set intermediary = 'The Purse', claimed = 'NONPROFIT_501C3', legal_ground = 'Gov. Code 89506',
						evidence = 'A letter', evidence_url = 'https://example.org/letter', approved_by = 'The council',
						approved_on = '2024-04-30', intermediary_organization_id = (select id from organization where slug = 'purse')
					where edition_id = {e} and key = 'bare';
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id)
					join (values ('bare', 'ann'), ('cited', 'ann'), ('cited', 'bob'), ('island', 'bob')) as given (key, who)
						on (p.key, t.key) = (given.key, given.who);
					insert into payment_share (payment_id, traveler_id, amount)
					select p.id, t.id, case t.key when 'ann' then 60 else 40 end from payment p join traveler t using (edition_id)
					where p.key = 'cited';
					insert into withholding (edition_id, record_kind, record_key, field, ground)
					values ({e}, 'payment', 'island', 'legalGround', 'Gov. Code 7927.700');
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, detail, rule_book,
						city_id)
					select {e}, position, rule, 1, kind, key, outcome, jsonb_build_object('subject', jsonb_build_object('name', name,
						'record', jsonb_build_object('kind', kind, 'key', key)), 'city', case when city is not null then
						jsonb_build_object('name', initcap(city), 'record', jsonb_build_object('kind', 'city', 'key', city)) end,
						'inputs', jsonb_build_array(jsonb_build_object('name', 'amount', 'record',
							jsonb_build_object('kind', 'payment', 'key', payment)))), 'test',
						(select id from city where slug = city)
					from (values (1, 'F700-E', 'traveler', 'ann', 'Ann Lee', 'MET_LATE', 'elmwood', 'cited'),
						(2, 'PATH', 'traveler', 'ann', 'Ann Lee', 'CANNOT_TELL', 'elmwood', 'cited'),
						(3, 'PATH', 'traveler', 'bob', 'Bob Roe', 'CANNOT_TELL', 'fairview', 'cited'),
						(4, 'AB1234', 'city', 'elmwood', 'Elmwood', 'NOT_MET', 'elmwood', 'cited'),
						(5, 'F801-FORM', 'payment', 'cited', 'Bridge Foundation', 'NOT_REQUIRED', 'fairview', 'cited'),
						(6, 'EXC-501C3', 'payment', 'cited', 'Bridge Foundation', 'ASK_COUNSEL', null, 'cited'),
						(7, 'GIFTLIM', 'traveler', 'ann', 'Ann Lee', 'CANNOT_TELL', 'elmwood', 'bare'))
						as found (position, rule, kind, key, name, outcome, city, payment)
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
		new TestCitations(database).citePayment(edition, "cited", "payer", "beneficiaries", "form", "amount", "basis",
				"purpose", "shares");
		new TestCitations(database).citePayment(edition, "island", "payer", "beneficiaries", "amount", "basis");
		trips.close(edition, "PUBLISHED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures", "/officials/ann-lee", "/organizations/bridge" })
	void marksWhatNobodyIsCitedFor(String path) {
		Element bare = entry(path, "$2,600.00");
		assertThat(bare.expectFirst(".entry-title").text()).contains("Bridge Foundation " + UNSOURCED,
				"Ann Lee " + UNSOURCED);
		assertThat(value(bare, "Amount")).isEqualTo("$2,600.00 (exact) " + UNSOURCED);
		assertThat(value(bare, "In what form")).isEqualTo("money " + UNSOURCED);
		assertThat(value(bare, "Paid through")).isEqualTo("The Purse " + UNSOURCED);
		assertThat(bare.expectFirst(".to-sources").text()).startsWith("On the page of the trip");
		Element cited = entry(path, "$100.00");
		assertThat(cited.text()).doesNotContain(UNSOURCED);
		assertThat(cited.expectFirst(".to-sources").text()).startsWith("Who says so");
	}

	@Test
	void tellsHowMuchOfASumNobodyIsCitedFor() {
		Document list = page("/disclosures");
		assertThat(list.text()).doesNotContain("Amounts stated", "the amounts that a source states");
		assertThat(list.select(".ledger-all").text()).contains("$2,700.00, of it $2,600.00 with no source cited",
				"NT$48,000.00, in US dollars at the rates on record $1,564.80");
		assertThat(page("/organizations/bridge").select(".ledger-all").text())
			.contains("of it $2,600.00 with no source cited");
		assertThat(row(list, "By official", "Ann Lee")).contains("$2,660.00, of it $2,600.00 with no source cited");
		assertThat(row(list, "By official", "Bob Roe")).startsWith("Bob Roe NT$48,000.00").doesNotContain("cited");
		assertThat(page("/officials/ann-lee").select(".ledger-received tbody tr").text())
			.startsWith("Bridge Foundation 2024 $2,660.00, of it $2,600.00 with no source cited")
			.contains("no source is cited for who paid or for whom for 1 of them");
	}

	@Test
	void showsAFindingToThoseItIsAbout() {
		assertThat(findings("/officials/ann-lee"))
			.contains("Met, late: ", "Not met: ", "Cannot tell: ", "ask counsel: ")
			.doesNotContain("Not required");
		assertThat(findings("/officials/bob-roe")).contains("Not required: ", "Cannot tell: ", "ask counsel: ")
			.doesNotContain("Met, late", "Not met", "Ann Lee");
		assertThat(findings("/disclosures?official=bob-roe")).contains("Not required: ")
			.doesNotContain("Met, late", "Not met");
		assertThat(findings("/disclosures?city=fairview")).contains("Not required: ")
			.doesNotContain("Met, late", "Not met");
		assertThat(findings("/disclosures")).contains("Met, late: ", "Not met: ", "Not required: ");
	}

	@ParameterizedTest
	@CsvSource({ "official=ann-lee&outcome=met-late, 1", "official=bob-roe&outcome=met-late, 0",
			"official=ann-lee&outcome=not-met, 1", "official=bob-roe&outcome=not-met, 0",
			"official=ann-lee&outcome=not-required, 0", "official=bob-roe&outcome=not-required, 1",
			"official=bob-roe&outcome=cannot-tell, 1", "city=fairview&outcome=met-late, 0",
			"city=elmwood&outcome=met-late, 1", "city=elmwood&outcome=not-required, 0", "outcome=met-late, 1",
			"organization=bridge&outcome=met-late, 1" })
	void findsAFindingWithThoseItIsAbout(String query, int count) {
		assertThat(page("/disclosures?" + query).select(".entry")).hasSize(count);
		assertThat(csv("/disclosures.csv?" + query)).hasSize(count);
	}

	@Test
	void countsFindingsWithThoseTheyAreAbout() {
		assertThat(page("/disclosures?outcome=met-late").select("#filter-official option").eachText())
			.containsExactly("Any", "Ann Lee (1)");
		assertThat(page("/disclosures?outcome=not-required").select("#filter-city option").eachText())
			.containsExactly("Any", "Fairview (1)");
		assertThat(page("/disclosures?official=bob-roe").select("#filter-outcome option").eachText())
			.containsExactly("Any", "ask counsel (1)", "cannot tell (1)", "not required (1)");
	}

	@Test
	void namesWhomAFindingIsAbout() {
		Element found = entry("/disclosures", "$100.00").expectFirst("dl > div:contains(What the rules found) dd");
		assertThat(found.select("li").eachText()).containsExactly(
				"Met, late: Statement of economic interests: gifts of travel (concerns Ann Lee)",
				"Cannot tell: One way of disclosure for each payment (concerns Ann Lee, Bob Roe)",
				"Not met: Report to the council (concerns Elmwood)",
				"Not required: Payments to the city: Form 801 (concerns Bridge Foundation (Fairview))",
				"Possible: ask counsel: Exemption by payer (concerns Bridge Foundation)");
		assertThat(csv("/disclosures.csv?outcome=met-late").get(0).get("findings"))
			.startsWith("MET_LATE: F700-E (Ann Lee); CANNOT_TELL: PATH (Ann Lee, Bob Roe); NOT_MET: AB1234 (Elmwood)");
		JsonNode findings = payments("?outcome=met-late").get(0).path("findings");
		assertThat(findings.get(1).path("rules").toString()).isEqualTo("[\"PATH\"]");
		assertThat(findings.get(1).path("concerns").toString()).isEqualTo("[\"Ann Lee\",\"Bob Roe\"]");
	}

	@Test
	void tellsWhatAPaymentWasFor() {
		assertThat(value(entry("/disclosures", "$2,600.00"), "For what")).isEqualTo("Air fare and hotel " + UNSOURCED);
		assertThat(value(entry("/officials/ann-lee", "$100.00"), "For what")).isEqualTo("Meals");
	}

	@Test
	void tellsOnAPayersPageWhatTheListTells() {
		Element bare = entry("/organizations/bridge", "$2,600.00");
		assertThat(value(bare, "Paid through")).startsWith("The Purse");
		assertThat(value(bare, "Original source of the money")).isEqualTo("Not disclosed");
		assertThat(value(bare, "How it is disclosed")).isEqualTo("Not stated in any source");
		assertThat(value(bare, "Exemption claimed")).startsWith("paid by a 501(c)(3) nonprofit, section 89506(a)(2)");
		assertThat(entry("/disclosures", "$100.00").text()).doesNotContain("Exemption claimed");
	}

	@Test
	void savesTheExemptionThatIsClaimed() {
		CSVRecord bare = csv("/disclosures.csv?q=fare").get(0);
		assertThat(bare.toMap()).containsEntry("claimed", "NONPROFIT_501C3")
			.containsEntry("legalGround", "Gov. Code 89506")
			.containsEntry("evidence", "A letter; https://example.org/letter")
			.containsEntry("approvedBy", "The council")
			.containsEntry("approvedOn", "2024-04-30");
		assertThat(csv("/disclosures.csv?q=meals").get(0).toMap()).containsEntry("claimed", "not stated")
			.containsEntry("legalGround", "not applicable")
			.containsEntry("approvedBy", "not applicable");
		assertThat(csv("/disclosures.csv?q=train").get(0).get("legalGround")).isEqualTo("withheld: Gov. Code 7927.700");
		JsonNode payment = payments("?q=fare").get(0);
		assertThat(payment.path("claimed").asString()).isEqualTo("NONPROFIT_501C3");
		assertThat(payment.path("approvedBy").asString()).isEqualTo("The council");
		assertThat(payments("?q=train").get(0).path("legalGround").isNull()).isTrue();
	}

	@Test
	void saysBesideTheLimitWhatTheRuleFound() {
		Element standing = page("/officials/ann-lee").select(".ledger-received tbody td").last();
		assertThat(standing.text()).startsWith("more than the limit")
			.contains("Found for the trip: cannot tell (Trip voyage)");
		assertThat(standing.select("a").attr("href")).isEqualTo("/trips/voyage#disclosure");
		assertThat(page("/officials/bob-roe").select(".ledger-received").text()).doesNotContain("Found for the trip");
	}

	@Test
	void drawsEachCurrencyForItself() {
		Document list = page("/disclosures");
		assertThat(list.text()).contains("Bars of different currencies have no common scale.");
		assertThat(page("/disclosures?q=meals").text()).doesNotContain("common scale");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures", "/es/disclosures", "/zh-Hans/organizations/bridge",
			"/zh-Hant/officials/ann-lee", "/zh-Hant/disclosures?year=2024" })
	void isValidHtmlWithAllItsWords(String path) {
		String page = Pages.text(this.client, path, 200);
		assertThat(new HtmlChecker().check(page)).isEmpty();
		assertThat(page).doesNotContain("??");
	}

	private String findings(String path) {
		return page(path).select(".entry dl > div:contains(What the rules found) dd").text();
	}

	private static String value(Element entry, String label) {
		return entry.select("dl > div")
			.stream()
			.filter((line) -> line.select("dt").text().equals(label))
			.map((line) -> line.select("dd").text())
			.findFirst()
			.orElse("");
	}

	private Element entry(String path, String words) {
		return page(path).select(".entry")
			.stream()
			.filter((entry) -> entry.text().contains(words))
			.findFirst()
			.orElseThrow(() -> new AssertionError(words + " on " + path));
	}

	private static String row(Document page, String caption, String label) {
		return page.select("table")
			.stream()
			.filter((table) -> table.select("caption").text().equals(caption))
			.flatMap((table) -> table.select("tbody tr").stream())
			.filter((row) -> row.select("th").text().equals(label))
			.map(Element::text)
			.findFirst()
			.orElse("");
	}

	private List<CSVRecord> csv(String path) {
		try (var parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(Pages.text(this.client, path, 200).substring(1)))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JsonNode payments(String query) {
		return this.json.readTree(Pages.text(this.client, "/disclosures.json" + query, 200)).path("payments");
	}

	private Document page(String path) {
		return Pages.read(this.client, path, 200);
	}

}
