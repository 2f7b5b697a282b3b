package org.opendelegation.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.rule.RuleBook;
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
 * Who paid for whom, over three trips and drafts, with sums that are known by hand.
 */
@EmptyApplicationTest
@DirtiesContext
class LedgerPagesTests {

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
						('bridge', 'Bridge Foundation', 'NGO', now()), ('agency', '重庆旅行社', 'NGO', now()),
						('purse', 'The Purse', 'NGO', now())
					""")
			.update();
		TestTrips trips = new TestTrips(database);
		enter(database, trips, "first", "2024-05", "PUBLISHED", """
				{a} 'bridge', '500.25', 'USD', 'EXACT', 'SCHEDULE_E' {ann}
				{b} 'bridge', '100', 'USD', 'GOOD_FAITH_ESTIMATE', 'SCHEDULE_E' {ann,bob}
				{c} 'agency', null, null, 'NOT_STATED', 'NOT_DETERMINED' {bob}
				""");
		enter(database, trips, "second", "2025-03", "PUBLISHED", """
				{a} 'bridge', '7', 'EUR', 'EXACT', 'SCHEDULE_E' {ann}
				{b} 'agency', '0', 'USD', 'EXACT', 'SELF_PAID' {ann}
				{c} 'bridge', '800', 'USD', 'EXACT', 'SCHEDULE_E' {bob}
				""");
		enter(database, trips, "third", null, "SUPERSEDED", """
				{a} 'bridge', '7777', 'USD', 'EXACT', 'SCHEDULE_E' {ann}
				""");
		enter(database, trips, "third", null, "PUBLISHED", """
				{a} 'agency', '3', 'USD', 'EXACT', 'SCHEDULE_E' {}
				""");
		enter(database, trips, "hidden", "2025-03", "DRAFT", """
				{a} 'bridge', '9999', 'USD', 'EXACT', 'SCHEDULE_E' {ann}
				""");
		enter(database, trips, "gone", "2025-03", "WITHDRAWN", """
				{a} 'bridge', '8888', 'USD', 'EXACT', 'SCHEDULE_E' {ann}
				""");
	}

	private static void enter(TestDatabase database, TestTrips trips, String slug, String dates, String state,
			String payments) {
		JdbcClient owner = database.asOwner();
		owner.sql(
				"insert into trip (slug, lead_city_id) select ?, id from city where slug = 'elmwood' on conflict do nothing")
			.param(slug)
			.update();
		long edition = trips.draft(slug, dates);
		owner
			.sql("""
					insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
					select {e}, split_part(o.slug, '-', 1), row_number() over (order by o.slug), o.name, o.id, c.id, 'OFFICIAL'
					from official o join city c on c.slug = case o.slug when 'ann-lee' then 'elmwood' else 'fairview' end
					where o.slug <> 'cy-poe'
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
		int position = 0;
		for (String line : payments.lines().toList()) {
			String key = line.substring(1, 2);
			String[] parts = line.substring(4).split("[{}]");
			String[] values = parts[0].split(", ");
			owner
				.sql("""
						insert into payment (edition_id, key, position, payer, payer_organization_id, intermediary,
							intermediary_organization_id, original_source, original_source_official_id, purpose, amount, currency,
							basis)
						select {e}, '{k}', {p}, g.name, g.id, 'The Purse', (select id from organization where slug = 'purse'),
							'Cy Poe', (select id from official where slug = 'cy-poe'), '=1+1 "quoted", fares', {amount}::numeric,
							{currency}, {basis}
						from organization g where g.slug = {payer}
						"""
					.replace("{e}", String.valueOf(edition))
					.replace("{k}", key)
					.replace("{p}", String.valueOf(++position))
					.replace("{payer}", values[0])
					.replace("{amount}", values[1])
					.replace("{currency}", values[2])
					.replace("{basis}", values[3]))
				.update();
			if (parts.length > 1) {
				owner.sql("""
						insert into payment_beneficiary (payment_id, traveler_id) select p.id, t.id
						from payment p join traveler t using (edition_id)
						where p.edition_id = ? and p.key = ? and t.key = any (string_to_array(?, ','))
						""").params(edition, key, parts[1]).update();
			}
			owner.sql("""
					insert into payment_path (payment_id, traveler_id, path)
					select b.payment_id, b.traveler_id, path
					from payment p join payment_beneficiary b on b.payment_id = p.id, (values ({path})) as given (path)
					where p.edition_id = ? and p.key = ? and path <> 'NOT_DETERMINED'
					""".replace("{path}", values[4].strip())).params(edition, key).update();
		}
		if (slug.equals("second")) {
			withhold(owner, edition);
		}
		if (slug.equals("first")) {
			cite(owner, edition);
		}
		if (!slug.equals("third")) {
			new TestCitations(database).citeAll(edition, "payer", "beneficiaries", "amount");
		}
		trips.close(edition, state);
	}

	/**
	 * Two accounts of who paid the last payment; for whom it was is inferred.
	 */
	private static void cite(JdbcClient owner, long edition) {
		owner
			.sql("""
					insert into source (slug, kind, title, description, publisher, language, published_at)
					values ('a-report', 'NEWS_REPORT', 'A report', 'A report', 'A paper', 'en', now());
					insert into claim (edition_id, record_kind, record_key, field, standing, says, reason) values
						({e}, 'payment', 'c', 'payer', 'OTHER', 'The other paid.', null),
						({e}, 'payment', 'c', 'payer', 'PREFERRED', 'The agency paid.', 'It says so.'),
						({e}, 'payment', 'c', 'beneficiaries', 'ONLY', null, null);
					insert into citation (claim_id, source_id, place_kind, strength, reasoning)
					select c.id, s.id, 'WHOLE', case when field = 'payer' and standing <> 'OTHER' then 'STATED' else 'INFERRED' end,
						'Nobody else was there.' from claim c, source s where c.edition_id = {e}
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
	}

	/**
	 * A payment of which neither the payer nor the amount is told.
	 */
	private static void withhold(JdbcClient owner, long edition) {
		owner.sql("""
				insert into payment (edition_id, key, position, payer, purpose, basis)
				values ({e}, 'held', 9, '(withheld)', 'Meals', 'NOT_STATED');
				insert into payment_beneficiary (payment_id, traveler_id)
				select p.id, t.id from payment p join traveler t using (edition_id)
				where p.edition_id = {e} and p.key = 'held' and t.key = 'ann';
				insert into withholding (edition_id, record_kind, record_key, field, ground)
				values ({e}, 'payment', 'held', 'payer', 'Gov. Code 7927.700'),
					({e}, 'payment', 'held', 'amount', 'Gov. Code 7927.700')
				""".replace("{e}", String.valueOf(edition))).update();
	}

	@Test
	void listsPaymentsOfCurrentEditionsOnlyTheLatestFirst() {
		Document page = page("/disclosures");
		assertThat(page.select(".lead").text()).startsWith("8 payments and gifts");
		assertThat(page.select(".entry").eachText()).hasSize(8);
		assertThat(page.select(".entry").first().text()).contains("March 2025", "Bridge Foundation", "Ann Lee",
				"€7.00");
		assertThat(page.text()).doesNotContain("9,999", "8,888", "7,777");
	}

	@Test
	void addsUpEachCurrencyForItselfAndSaysWhatHasNoAmount() {
		assertThat(row("By year", "2025").text()).isEqualTo("2025 €7.00 $800.00 1 payment whose amount is withheld 4");
		assertThat(row("By year", "2024").text())
			.isEqualTo("2024 $600.25 1 amount in it is an estimate 1 payment without an amount 3");
		assertThat(page("/disclosures").select(".ledger-all").text()).contains("€7.00", "$1,403.25",
				"1 payment without an amount", "1 payment whose amount is withheld");
	}

	@Test
	void dividesNothing() {
		assertThat(row("By official", "Ann Lee").text()).isEqualTo("Ann Lee €7.00 $500.25 "
				+ "1 payment for several, not counted: share not stated 1 payment whose amount is withheld 5");
		assertThat(row("By city of those it was for", "Fairview").text()).isEqualTo(
				"Fairview $800.00 1 payment without an amount 1 payment for several, not counted: share not stated 3");
		assertThat(row("By payer", "Bridge Foundation").text())
			.isEqualTo("Bridge Foundation €7.00 $1,400.25 1 amount in it is an estimate 4");
	}

	@Test
	void saysHowManyBelongToNoLine() {
		assertThat(page("/disclosures").select("#totals ~ *, .ledger-charts").text()).contains(
				"1 payment or gift is not in this table, because its year is not certain.",
				"1 payment or gift is not in this table, because it is withheld who paid or gave it.",
				"1 payment or gift is not in this table, because it names no official whom it was for.");
	}

	@Test
	void drawsBarsThatReadersOfTheTableCanDoWithout() {
		Elements bars = table("By year").select("svg");
		assertThat(bars).isNotEmpty().allMatch((bar) -> bar.attr("aria-hidden").equals("true"));
		assertThat(bars.select("rect").eachAttr("width")).containsExactly("100.0", "100.0", "75.0");
		assertThat(table("By year").select("caption, th[scope=col], th[scope=row]")).hasSize(6);
	}

	@Test
	void showsThatAValueIsWithheldWithTheGround() {
		Element held = page("/disclosures?amount=withheld").select(".entry").first();
		assertThat(held.select(".entry-title .withheld")).hasSize(1);
		assertThat(held.select("dd .withheld-ground").text()).isEqualTo("Gov. Code 7927.700");
		assertThat(held.text()).doesNotContain("(withheld)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "city=elmwood:5", "city=fairview:3", "official=bob-roe:3", "official=cy-poe:7",
			"organization=bridge:4", "organization=purse:7", "year=2024:3", "year=2025:4", "amount=stated:6",
			"amount=not-stated:1", "amount=withheld:1", "q=MEALS:1", "q=trip third:1", "outcome=due:0",
			"city=elmwood&year=2024:2" })
	void narrows(String expectation) {
		String query = expectation.split(":")[0];
		int count = Integer.parseInt(expectation.split(":")[1]);
		assertThat(page("/disclosures?" + query).select(".entry")).hasSize(count);
		assertThat(csv("/disclosures.csv?" + query)).hasSize(count);
	}

	@Test
	void countsWhatEachChoiceWouldGive() {
		Document page = page("/disclosures?year=2024");
		assertThat(page.select("#filter-amount option").eachText()).containsExactly("Any", "not stated (1)",
				"on record (2)");
		assertThat(page.select("#filter-year option").eachText()).containsExactly("Any", "2025 (4)", "2024 (3)");
		assertThat(page.select("#filter-city option").eachText()).containsExactly("Any", "Elmwood (2)", "Fairview (2)");
	}

	@Test
	void keepsWhatIsChosenWhereNothingFits() {
		Document none = page("/disclosures?official=bob-roe&year=2024&amount=withheld&form=object");
		assertThat(none.select(".entry")).isEmpty();
		assertThat(none.select("select option[selected]").eachText()).containsExactlyInAnyOrder("Bob Roe (0)",
				"2024 (0)", "withheld (0)", "an object received as a gift (0)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "city=nowhere", "official=nobody", "organization=none", "year=soon", "year=3",
			"amount=much", "form=gold", "outcome=guilty", "page=0" })
	void refusesWhatMeansNothing(String query) {
		assertThat(page("/disclosures?" + query, 400).text()).isNotBlank();
		if (!query.startsWith("page")) {
			page("/disclosures.csv?" + query, 400);
			page("/es/disclosures.json?" + query, 400);
		}
	}

	@Test
	void leadsToFilingsWhereThereAreAny(@Autowired TestDatabase database) {
		Map.of("", "No filing is recorded here yet.", "/es", "Aquí todavía no consta ninguna declaración presentada.",
				"/zh-Hans", "这里还没有申报记录。", "/zh-Hant", "這裡還沒有申報紀錄。")
			.forEach((language, sentence) -> {
				Element filings = page(language + "/disclosures").expectFirst(".page-main .glance > li");
				assertThat(filings.select("a")).isEmpty();
				assertThat(filings.text()).isEqualTo(sentence);
			});
		database.asOwner()
			.sql("""
					insert into filing (slug, city_id, form, published_at) select 'one', min(id), 'FORM_801', now() from city
					""")
			.update();
		assertThat(page("/zh-Hans/disclosures").select(".page-main .glance a").eachAttr("href"))
			.contains("/zh-Hans/disclosures/filings");
	}

	@Test
	void hasNoPageBehindTheLastAndLeadsToTheFirst() {
		Element main = page("/disclosures?page=2&city=elmwood", 404).expectFirst("main");
		assertThat(main.text()).contains("This list has fewer pages: there is no page 2.", "Read its first page");
		assertThat(main.select("a").eachAttr("href")).contains("?city=elmwood");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures?payer=bridge", "/disclosures.csv?payer=bridge", "/es/trips?payer=x" })
	void refusesWhatItCannotBeNarrowedBy(String path) {
		assertThat(page(path, 400).expectFirst(".error-summary").text()).contains("payer", "city", "year");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures?utm_source=mail&fbclid=x", "/disclosures.csv?city=elmwood&page=1",
			"/disclosures?city=&q=", "/officials/ann-lee?payer=x", "/search?q=lee&gclid=1" })
	void letsPassWhatOthersAddToAnAddress(String path) {
		text(path);
	}

	@Test
	void savesATableThatNoSpreadsheetRuns() {
		String text = text("/disclosures.csv");
		assertThat(text).startsWith("\uFEFFtrip,tripUrl,paymentUrl,tripDates,received,form,payer,").contains("\r\n");
		List<CSVRecord> rows = csv("/disclosures.csv");
		assertThat(rows).hasSize(8);
		CSVRecord first = rows.get(0);
		assertThat(first.get("purpose")).isEqualTo("'=1+1 \"quoted\", fares");
		assertThat(first.get("amount")).isEqualTo("7.00");
		assertThat(first.get("currency")).isEqualTo("EUR");
		assertThat(first.get("received")).isEqualTo("not stated");
		assertThat(rows).extracting((row) -> row.get("amount"))
			.contains("not stated", "0.00", "withheld: Gov. Code 7927.700");
		assertThat(rows).extracting((row) -> row.get("payer")).contains("重庆旅行社", "withheld: Gov. Code 7927.700");
	}

	@Test
	void tellsHowSureItIsWhoPaidForWhom() {
		Element entry = page("/disclosures?year=2024&amount=not-stated").expectFirst(".entry");
		assertThat(entry.select(".entry-title .sureness").eachText()).containsExactly("2 accounts", "inferred");
		assertThat(page("/disclosures?year=2025").select(".sureness")).isEmpty();
		assertThat(page("/officials/bob-roe").select(".ledger-received tbody tr").eachText())
			.filteredOn((row) -> row.startsWith("重庆旅行社"))
			.singleElement()
			.asString()
			.contains("for whom is inferred for 1 of them", "sources give several accounts of 1 of them")
			.doesNotContain("who paid is inferred");
		CSVRecord row = csv("/disclosures.csv?year=2024&amount=not-stated").get(0);
		assertThat(List.of(row.get("payerStrength"), row.get("payerAccounts"), row.get("beneficiariesStrength"),
				row.get("beneficiariesAccounts")))
			.containsExactly("STATED", "2", "INFERRED", "1");
		assertThat(row.get("editionUrl")).endsWith("/trips/first/editions/1");
		CSVRecord held = csv("/disclosures.csv?amount=withheld").get(0);
		assertThat(held.get("payerStrength")).startsWith("withheld");
		assertThat(csv("/disclosures.csv?q=trip third").get(0).get("payerStrength")).isEqualTo("NO_SOURCE_CITED");
		JsonNode payment = this.json.readTree(text("/disclosures.json?year=2024&amount=not-stated"))
			.path("payments")
			.get(0);
		assertThat(payment.path("payerAccounts").asInt()).isEqualTo(2);
		assertThat(payment.path("beneficiariesStrength").asString()).isEqualTo("INFERRED");
	}

	@Test
	void showsTheLinksOfTheChainAndWhichAreNotDisclosed() {
		Document list = page("/disclosures");
		assertThat(list.select(".entry:has(.withheld) dl > div:contains(Paid through) dd").text())
			.isEqualTo("Not disclosed");
		assertThat(list.select(".entry:has(.withheld) dl > div:contains(Original source of the money) dd").text())
			.isEqualTo("Not disclosed");
		assertThat(list.select(".entry").first().text()).contains("Paid through The Purse",
				"Original source of the money Cy Poe");
		assertThat(list.text()).containsOnlyOnce("“Not disclosed” means that no source on record says it.");
		assertThat(page("/officials/ann-lee").text()).containsOnlyOnce("“Not disclosed” means");
	}

	@Test
	void leadsFromACityToThePaymentsForItsTravelers(@Autowired TestDatabase database) {
		database.asOwner().sql("""
				insert into organization (slug, name, kind, city_id, published_at)
				select 'city-of-elmwood', 'City of Elmwood', 'MUNICIPALITY', id, now() from city where slug = 'elmwood'
				""").update();
		Element paid = page("/cities/elmwood").expectFirst("section[aria-labelledby=paid]");
		assertThat(paid.select("a").eachAttr("href")).contains("/disclosures?city=elmwood",
				"/disclosures/due?city=elmwood");
		assertThat(paid.text()).contains("5 payments and gifts for those who traveled for it");
		assertThat(page("/organizations/city-of-elmwood").select("section[aria-labelledby=paid-for-city] a")
			.eachAttr("href"))
			.contains("/cities/elmwood", "/disclosures?city=elmwood", "/disclosures/due?city=elmwood");
		assertThat(page("/organizations/purse").select("section[aria-labelledby=paid-for-city]")).isEmpty();
	}

	@Test
	void tellsWhatTheCodesOfFindingsMean() {
		Element fields = page("/disclosures").expectFirst("section[aria-labelledby=downloads] details");
		for (String rule : RuleBook.ids()) {
			assertThat(fields.select("div:has(code:matchesOwn(^" + rule + "$)) dd").text()).isNotBlank();
		}
		assertThat(fields.text()).contains("CANNOT_TELL cannot tell", "GIFTLIM ");
	}

	@Test
	void showsPaymentsFirstAndOneTableWhereNoAmountIsStated() {
		Document none = page("/disclosures?amount=not-stated");
		assertThat(none.select(".page-main h2").eachAttr("id")).startsWith("payments", "totals");
		assertThat(none.select(".ledger-table")).hasSize(1);
		assertThat(none.select(".ledger-table tr").eachText()).contains("By payer", "重庆旅行社 1");
		assertThat(page("/disclosures").select(".page-main h2").eachAttr("id")).startsWith("totals", "payments");
		assertThat(page("/disclosures").text()).doesNotContain("so the totals name others too");
		assertThat(page("/disclosures?city=elmwood").text()).containsOnlyOnce("so the totals name others too");
	}

	@Test
	void savesDataWithSumsThatNobodyRounds() {
		JsonNode data = this.json.readTree(text("/disclosures.json?year=2024"));
		assertThat(data.path("url").asString()).endsWith("/disclosures?year=2024");
		assertThat(data.path("asOf").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
		List<String> amounts = new ArrayList<>();
		data.path("payments").forEach((payment) -> amounts.add(payment.path("amount").toString()));
		assertThat(amounts).containsExactly("\"500.25\"", "\"100.00\"", "null");
		assertThat(data.path("payments").get(1).path("beneficiaries")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures.csv", "/disclosures.json", "/disclosures" })
	void mayBeKeptForAMinute(String path) {
		this.client.get().uri(path).exchange().expectHeader().valueEquals("Cache-Control", "public, max-age=60");
	}

	@Test
	void tellsPartsOfAnOrganizationApart() {
		Document payer = page("/organizations/bridge");
		assertThat(payer.select("section[aria-labelledby=paid] caption").eachText()).containsExactly("By year",
				"By official", "By city of those it was for");
		Document through = page("/organizations/purse");
		assertThat(through.select("section[aria-labelledby=paid] h3").eachText())
			.containsExactly("Payments by others that went through it");
		assertThat(through.select("section[aria-labelledby=paid] .entry")).hasSize(7);
		assertThat(through.text()).contains("No payment that it made itself is recorded, and no gift.");
	}

	@Test
	void putsWhatAnOfficialReceivedBesideTheLimitOfTheYear() {
		String noDollars = "cannot be compared: an amount in dollars for this person alone is not stated";
		assertThat(page("/officials/ann-lee").select(".ledger-received tbody tr").eachText()).satisfiesExactly(
				(later) -> assertThat(later).startsWith("Bridge Foundation 2025 €7.00 $630.00").endsWith(noDollars),
				(earlier) -> assertThat(earlier).startsWith("Bridge Foundation 2024 $500.25 1 payment for several")
					.contains("$590.00")
					.endsWith(noDollars),
				(agency) -> assertThat(agency).startsWith("重庆旅行社 2025 $0.00 $630.00").endsWith("recorded as no gift"));
		Document bob = page("/officials/bob-roe");
		assertThat(bob.select(".ledger-received tbody tr").eachText()).satisfiesExactly(
				(over) -> assertThat(over).startsWith("Bridge Foundation 2025 $800.00 $630.00")
					.endsWith("verified by a person) more than the limit"),
				(shared) -> assertThat(shared).startsWith("Bridge Foundation 2024 1 payment for several")
					.endsWith(noDollars),
				(agency) -> assertThat(agency).startsWith("重庆旅行社 2024 1 payment without an amount")
					.endsWith(noDollars));
		assertThat(bob.text()).contains("The limit does not apply where an exemption holds; see the findings.");
	}

	@Test
	void showsWhatAPersonPaid() {
		Document page = page("/officials/cy-poe");
		assertThat(page.select("section[aria-labelledby=paid] h3").eachText())
			.containsExactly("Paid or given by this person, through them or with their money");
		assertThat(page.select("section[aria-labelledby=paid] .entry")).hasSize(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures", "/es/disclosures?year=2024", "/zh-Hans/disclosures",
			"/zh-Hant/officials/ann-lee", "/organizations/bridge", "/organizations/purse", "/officials/cy-poe" })
	void isValidHtmlWithAllItsWords(String path) {
		String page = text(path);
		assertThat(new HtmlChecker().check(page)).isEmpty();
		assertThat(page).doesNotContain("??");
	}

	private Element row(String caption, String label) {
		return table(caption).select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(label))
			.findFirst()
			.orElseThrow();
	}

	private Element table(String caption) {
		return page("/disclosures").select("table")
			.stream()
			.filter((table) -> table.select("caption").text().equals(caption))
			.findFirst()
			.orElseThrow();
	}

	private List<CSVRecord> csv(String path) {
		try (var parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text(path).substring(1)))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String text(String path) {
		byte[] body = this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
		assertThat(body).isNotNull();
		return new String(body, StandardCharsets.UTF_8);
	}

	private Document page(String path) {
		return page(path, 200);
	}

	private Document page(String path, int status) {
		return Pages.read(this.client, path, status);
	}

}
