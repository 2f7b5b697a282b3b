package org.opendelegation.paper;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers of a trip with payments that are disclosed in every way there is: by the agency
 * for one and as a gift for another, an official's own, the city's own, in yuan.
 */
@EmptyApplicationTest
class PaperOfSeveralPaymentsTests {

	private static final String SLUG = "papers-of-several";

	private static final String FOREIGN = "(CN¥%s)";

	private static DeskSession clerk;

	@BeforeAll
	static void enter(@Autowired TestDatabase database, @LocalServerPort int port) {
		clerk = new TestStaff(database, port).signIn("several-clerk@example.gov", "oakley", "CLERK");
		JdbcClient owner = database.asOwner();
		owner.sql("""
				update city set state = 'US-CA';
				insert into official (slug, name, sort_name, published_at) values ('own-ann', 'Ann Lee', 'Lee', now());
				insert into organization (slug, name, kind, city_id, published_at)
				select 'city-that-pays', 'City of Oakley', 'MUNICIPALITY', id, now() from city where slug = 'oakley';
				insert into organization (slug, name, kind, city_id, published_at)
				select 'bridge-fund', 'Bridge Fund', 'NONPROFIT_501C3', id, now() from city where slug = 'oakley';
				insert into trip (slug, lead_city_id) select 'papers-of-several', id from city where slug = 'oakley'
				""").update();
		long edition = new TestTrips(database).draft(SLUG, "2024-05-19/2024-05-26");
		owner.sql("update particulars set council_authority = 'Resolution 5.' where edition_id = ?")
			.param(edition)
			.update();
		owner
			.sql("""
					insert into traveler (edition_id, key, position, name, title, city_id, capacity, official_id)
					select {e}, v.key, v.position, v.name, v.title, c.id, v.capacity, o.id
					from (values ('ann', 1, 'Ann Lee', 'Mayor', 'OFFICIAL'), ('bob', 2, 'Bob Roe', 'Clerk', 'OFFICIAL'),
						('cy', 3, 'Cy Poe', null, 'COMPANION')) as v (key, position, name, title, capacity)
					join city c on c.slug = 'oakley' left join official o on o.slug = 'own-' || v.key;
					insert into payment (edition_id, key, position, payer, payer_official_id, payer_organization_id, purpose,
						amount, currency, basis, paid_to, received, rate, rate_day, rate_source)
					select {e}, v.key, v.position, v.payer, o.id, g.id, v.purpose, v.amount, v.currency, 'EXACT', v.paid_to,
						'2024-05-18'::edtf, v.rate, case when v.rate is not null then '2024-05-20'::edtf end,
						case when v.rate is not null then 'Federal Reserve' end
					from (values ('bridge', 1, 'Bridge Fund', 'The flights', 900, 'USD', 'CITY', null::numeric),
						('own', 2, 'Ann Lee', 'A ticket', 350, 'USD', 'VENDOR', null),
						('city', 3, 'City of Oakley', 'A hotel', 200, 'USD', 'VENDOR', null),
						('gift', 4, 'Gift Fund', 'Meals', 61, 'USD', 'PERSON', null),
						('host', 5, 'Host Office', 'Rooms', 9000, 'CNY', 'NOT_STATED', 0.138455),
						('silent', 6, 'Silent Office', 'Tours', 700, 'CNY', 'NOT_STATED', null),
						('cousin', 7, 'A Cousin', 'A visa', 42, 'USD', 'PERSON', null),
						('mixed', 8, 'Mixed Fund', 'Some of it', 1234, 'USD', 'CITY', null))
						as v (key, position, payer, purpose, amount, currency, paid_to, rate)
					left join official o on o.name = v.payer and o.slug = 'own-ann'
					left join organization g on g.name = v.payer and g.slug in ('city-that-pays', 'bridge-fund');
					update payment set solicited = 'NO' where edition_id = {e} and key = 'bridge';
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id)
					join (values ('bridge', 'ann'), ('bridge', 'bob'), ('own', 'ann'), ('city', 'bob'), ('gift', 'ann'),
						('gift', 'bob'), ('host', 'ann'), ('host', 'bob'), ('silent', 'bob'), ('cousin', 'cy'), ('mixed', 'bob'), ('mixed', 'cy')) as v (key, who)
						on (v.key, v.who) = (p.key, t.key) where p.edition_id = {e};
					insert into payment_path (payment_id, traveler_id, path)
					select p.id, t.id, v.path from payment p join traveler t using (edition_id)
					join (values ('bridge', 'ann', 'FORM_801'), ('bridge', 'bob', 'SCHEDULE_E'), ('gift', 'ann', 'SCHEDULE_E'),
						('gift', 'bob', 'INCOME')) as v (key, who, path)
						on (v.key, v.who) = (p.key, t.key) where p.edition_id = {e};
					insert into payment_share (payment_id, traveler_id, amount)
					select p.id, t.id, v.amount from payment p join traveler t using (edition_id)
					join (values ('bridge', 'ann', 400), ('bridge', 'bob', 500), ('host', 'ann', 6001)) as v (key, who, amount)
						on (v.key, v.who) = (p.key, t.key) where p.edition_id = {e};
					insert into payment_item (payment_id, category, amount)
					select p.id, v.category, v.amount from payment p join (values ('host', 'LODGING', 5000),
						('bridge', 'TRANSPORTATION', null), ('mixed', 'MEALS', 234)) as v (key, category, amount) using (key)
					where p.edition_id = {e};
					insert into gift (edition_id, key, position, giver, receiver_id, received, description, amount, currency, basis,
						disposition, rate, rate_day, rate_source)
					select {e}, v.key, v.position, 'Mayor of Far', t.id, '2024-05-22'::edtf, v.what, v.amount, v.currency, v.basis,
						v.became, v.rate, case when v.rate is not null then '2024-05-20'::edtf end,
						case when v.rate is not null then 'Federal Reserve' end
					from (values ('vase', 1, 'ann', 'A vase', 75, 'USD', 'GOOD_FAITH_ESTIMATE', 'KEPT', null::numeric),
						('scroll', 2, 'bob', 'A scroll', null, null, 'NOT_STATED', 'NOT_STATED', null),
						('pen', 3, 'bob', 'A pen', 80, 'CNY', 'EXACT', 'DONATED', null),
						('bowl', 4, 'ann', 'A bowl', 100, 'CNY', 'EXACT', 'KEPT', 0.138455))
						as v (key, position, who, what, amount, currency, basis, became, rate)
					join traveler t on t.key = v.who and t.edition_id = {e}
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
	}

	@Test
	void fillForm801ForPaymentsThatTheAgencyReportsOrThatNobodySaysAnythingOf() {
		Document page = read(PaperName.FORM_801);
		assertThat(page.select(".sheet > h2").eachText()).containsExactly(
				"Payment from Bridge Fund, for officials of Oakley", "Payment from Mixed Fund, for officials of Oakley",
				"Payment from Host Office, for officials of Oakley",
				"Payment from Silent Office, for officials of Oakley", "Payments and people without a worksheet");
		Element bridge = sheet(page, "Payment from Bridge Fund");
		assertThat(values(bridge, "Official")).containsExactly("Ann Lee no source cited");
		assertThat(bridge.text()).doesNotContain("Bob Roe", "$500");
		assertThat(values(bridge, "Agency name").get(0)).startsWith("City of Oakley");
		assertThat(values(bridge, "Part for this official").get(0)).contains("$400.00");
		assertThat(values(sheet(page, "Payment from Host Office"), "Official")).hasSize(2);
	}

	@Test
	void addUpOnForm801OnlyWhatWasForTheOfficialsOfTheSheet() {
		Document page = read(PaperName.FORM_801);
		Element bridge = sheet(page, "Payment from Bridge Fund");
		assertThat(values(bridge, "Total, for these officials").get(0)).contains("$400.00");
		assertThat(values(bridge, "Transportation").get(0)).contains("$400.00");
		assertThat(values(bridge, "Lodging").get(0)).contains("Not stated").doesNotContain("$");
		assertThat(bridge.text()).contains("was for other people too").doesNotContain("$900");
		Element mixed = sheet(page, "Payment from Mixed Fund");
		assertThat(values(mixed, "Total, for these officials").get(0)).contains("Not stated").doesNotContain("$");
		assertThat(values(mixed, "Meals").get(0)).contains("Not stated").doesNotContain("$");
		assertThat(mixed.text()).doesNotContain("$1,234", "$234");
	}

	@Test
	void letThoseSignForm801WhoAreItsHead() {
		Element bridge = sheet(read(PaperName.FORM_801), "Payment from Bridge Fund");
		assertThat(bridge.text()).contains("Name and title of the agency head");
	}

	@Test
	void giveNoticeOfForm807OnlyOfWhoMayBeANonprofit() {
		Document page = read(PaperName.FORM_807);
		assertThat(page.select(".sheet > h2").eachText()).containsExactly("For Bridge Fund", "For Gift Fund",
				"For Host Office", "For Silent Office", "For Mixed Fund", "Payments that no donor made");
		assertThat(page.text()).doesNotContain("For Ann Lee", "For City of Oakley", "For A Cousin");
		Element bridge = sheet(page, "For Bridge Fund");
		assertThat(bridge.text()).contains("501(c)(3)").doesNotContain("Tax status", "has no record of who paid");
		assertThat(sheet(page, "For Gift Fund").text()).contains("has no record of who paid");
	}

	@Test
	void sayForWhichPaymentsThereIsNoForm801AndWhy() {
		Element none = sheet(read(PaperName.FORM_801), "Payments and people without a worksheet");
		assertThat(none.select("tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).startsWith("Not listed: Bridge Fund, $900.00 (for Bob Roe)")
					.contains("Because it is disclosed on Schedule E of Form 700"),
				(row) -> assertThat(row).startsWith("Not listed: Ann Lee, $350.00")
					.contains("Because the traveler paid for it"),
				(row) -> assertThat(row).startsWith("Not listed: City of Oakley, $200.00")
					.contains("Because the city paid for it"),
				(row) -> assertThat(row).startsWith("Not listed: Gift Fund, $61.00")
					.contains("Because it is disclosed on Schedule E of Form 700 (for Ann Lee)",
							"as income on Form 700 (for Bob Roe)"),
				(row) -> assertThat(row).startsWith("Not listed: A Cousin, $42.00")
					.contains("Because it was for no official"));
		assertThat(none.select("tr")).hasSize(5);
	}

	@Test
	void sayOnThePageOfPapersForWhichPaymentsThereIsNoForm801AndWhy() {
		Document list = clerk.open("/desk/trips/" + SLUG + "/draft/papers");
		assertThat(list.select(".papers-none li").eachText()).contains("Ann Lee, $350.00: the traveler paid for it.",
				"Gift Fund, $61.00: it is disclosed on Schedule E of Form 700 (for Ann Lee), it is disclosed as income on Form 700 (for Bob Roe).")
			.hasSize(5);
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
	}

	@Test
	void tellUnderASheetOnlyWhatWasFoundOfThatPaymentEachWithWhomItIsAbout() {
		Document page = read(PaperName.FORM_801);
		List<String> bridge = found(sheet(page, "Payment from Bridge Fund"));
		List<String> host = found(sheet(page, "Payment from Host Office"));
		assertThat(bridge).anyMatch((name) -> name.endsWith("(Bridge Fund)"))
			.anyMatch((name) -> name.endsWith("(Oakley)"))
			.anyMatch((name) -> name.endsWith("(Ann Lee)"))
			.noneMatch((name) -> name.endsWith("(Host Office)"));
		assertThat(host).anyMatch((name) -> name.endsWith("(Host Office)"))
			.noneMatch((name) -> name.endsWith("(Bridge Fund)"))
			.noneMatch((name) -> name.endsWith("(Ann Lee)"));
	}

	@Test
	void tellOfForm807OnlyWhatADonorMayHavePaid() {
		Document page = read(PaperName.FORM_807);
		assertThat(page.select(".sheet > h2").eachText()).hasSize(6)
			.noneMatch((title) -> title.contains("Ann Lee") || title.contains("City of Oakley"))
			.endsWith("Payments that no donor made");
		assertThat(sheet(page, "Payments that no donor made").select("tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).startsWith("Not listed: Ann Lee, $350.00")
					.contains("Because the traveler paid for it"),
				(row) -> assertThat(row).startsWith("Not listed: City of Oakley, $200.00")
					.contains("Because the city paid for it"));
	}

	@Test
	void listOnScheduleEOnlyWhatMayBeAGiftToTheFilerAndSayWhatIsNotListed() {
		Document page = read(PaperName.SCHEDULE_E);
		Element ann = sheet(page, "Lines for Ann Lee");
		assertThat(values(ann, "Who paid")).satisfiesExactly((one) -> assertThat(one).startsWith("Gift Fund"),
				(two) -> assertThat(two).startsWith("Host Office"));
		assertThat(notListed(ann)).satisfiesExactly(
				(row) -> assertThat(row)
					.isEqualTo("Not listed: Bridge Fund, $900.00 Because the agency reports it on Form 801."),
				(row) -> assertThat(row).isEqualTo("Not listed: Ann Lee, $350.00 Because the traveler paid for it."));
		Element bob = sheet(page, "Lines for Bob Roe");
		assertThat(values(bob, "Who paid")).extracting((value) -> value.split(" ")[0])
			.containsExactly("Bridge", "Gift", "Host", "Silent", "Mixed");
		assertThat(notListed(bob)).containsExactly("Not listed: City of Oakley, $200.00 Because the city paid for it.");
	}

	@Test
	void checkForForm803OnlyWhatOthersPaid() {
		Document page = read(PaperName.FORM_803);
		assertThat(page.select(".sheet > h2").eachText()).containsExactly("Payment from Bridge Fund",
				"Payment from Gift Fund", "Payment from Host Office", "Payment from Silent Office",
				"Payment from A Cousin", "Payment from Mixed Fund", "Payments that were not checked");
		assertThat(sheet(page, "Payment from Bridge Fund").text())
			.contains("Nothing: no payment was asked for on record")
			.doesNotContain("By whom");
		assertThat(notListed(sheet(page, "Payments that were not checked"))).containsExactly(
				"Not listed: Ann Lee, $350.00 Because the traveler paid for it.",
				"Not listed: City of Oakley, $200.00 Because the city paid for it.");
	}

	@Test
	void tellDollarsWhereARateIsRecordedAndThatTheyAreMissingWhereNoneIs() {
		Document page = read(PaperName.FORM_801);
		Element host = sheet(page, "Payment from Host Office");
		assertThat(values(host, "Total, for all whom it was for").get(0)).contains("$1,246.10",
				"CN¥9,000.00 at 0.138455 US dollars for one unit, rate of May 20, 2024, from Federal Reserve",
				"Rounded to whole dollars for the form: $1,246");
		assertThat(values(host, "Lodging").get(0)).contains("$692.28", "CN¥5,000.00 at 0.138455", "$692");
		assertThat(values(host, "Part for this official")).satisfiesExactly(
				(ann) -> assertThat(ann).contains("$830.87", "CN¥6,001.00 at 0.138455"),
				(bob) -> assertThat(bob).contains("Not stated in any source").doesNotContain("$"));
		Element silent = sheet(page, "Payment from Silent Office");
		assertThat(values(silent, "Total").get(0)).contains("CN¥700.00", "Forms ask for US dollars");
		Element bob = sheet(read(PaperName.SCHEDULE_E), "Lines for Bob Roe");
		assertThat(values(bob, "Value").get(1)).contains("CN¥80.00", "Forms ask for US dollars");
		Element ann = sheet(read(PaperName.SCHEDULE_E), "Lines for Ann Lee");
		assertThat(values(ann, "Value").get(1)).contains("$13.85", "CN¥100.00 at 0.138455", "$14");
	}

	@Test
	void tellDollarsInTheReportAndTheSummaryToo() {
		Document page = read(PaperName.STAFF_REPORT);
		assertThat(values(page, "Total, for all whom it was for")).anyMatch((value) -> value.contains("$1,246.10")
				&& value.contains("CN¥9,000.00 at 0.138455 US dollars for one unit"));
		assertThat(values(page, "Part for Ann Lee")).anyMatch((value) -> value.contains("$830.87"));
		assertThat(page.text()).contains("Forms ask for US dollars");
		assertThat(read(PaperName.SUMMARY).select(".sheet").text()).contains("$1,246.10 (CN¥9,000.00)");
		String told = read(PaperName.STAFF_REPORT).select(".sheet-text").text();
		assertThat(told).containsOnlyOnce("0.138455")
			.contains("$1,246.10 (CN¥9,000.00)",
					"Sums in CNY are converted at 0.138455 US dollars for one unit, rate of "
							+ "May 20, 2024, from Federal Reserve.");
	}

	@Test
	void endASentenceOnceAndSayAnOutcomeOnce() {
		assertThat(read(PaperName.STAFF_REPORT).select(".sheet-text").text())
			.contains("Council authority: Resolution 5.")
			.doesNotContain("..");
		assertThat(read(PaperName.ORAL_REPORT).text()).contains("Not required")
			.doesNotContain("Not required. Not required");
	}

	@Test
	void nameInTheSummaryOfWhomTheSameRuleFoundDifferently() {
		Element rules = read(PaperName.SUMMARY).select("table[aria-label^=What must be disclosed]").first();
		assertThat(rules.text()).contains("Payments to the city: Form 801 (Bridge Fund");
	}

	@Test
	void sayWhoReceivedWhatFromWhomInSentences() {
		for (PaperName name : List.of(PaperName.STAFF_REPORT)) {
			assertThat(read(name).select(".sheet-text").eachText()).contains(
					"Bridge Fund paid for Ann Lee and Bob Roe. The payment was for the flights. It covered: transportation. The amount was $900.00 (exact). "
							+ "$400.00 of it was for Ann Lee. $500.00 of it was for Bob Roe.",
					"Ann Lee paid this personally. The payment was for a ticket. The amount was $350.00 (exact).",
					"Host Office paid for Ann Lee and Bob Roe. What the payment was for: Rooms. It covered: lodging, $692.28 "
							+ FOREIGN.formatted("5,000.00") + ". The amount was $1,246.10 "
							+ FOREIGN.formatted("9,000.00") + " (exact). $830.87 " + FOREIGN.formatted("6,001.00")
							+ " of it was for Ann Lee. No source says how much of it was for Bob Roe.",
					"Mayor of Far gave Ann Lee an object: A vase. It was received on this date: May 22, 2024. "
							+ "Its value was $75.00 (estimated in good faith). What became of it: kept.",
					"Mayor of Far gave Bob Roe an object: A scroll. It was received on this date: May 22, 2024. "
							+ "No source states its value. No source says what became of it.");
			assertThat(read(name).select(".sheet-text").text())
				.contains("Its value was $13.85 " + FOREIGN.formatted("100.00") + " (exact).");
			assertThat(values(read(name), "Received by")).hasSize(4);
		}
	}

	@Test
	void nameThePaymentInTheHeadingOfEachPart() {
		assertThat(sheet(read(PaperName.SCHEDULE_E), "Lines for Ann Lee").select("h3").eachText()).contains(
				"Schedule E. Source of the payment: Gift Fund, $61.00", "Schedule E. Travel payment: Gift Fund, $61.00",
				"Schedule E. Travel payment: Host Office, CN¥9,000.00");
		assertThat(sheet(read(PaperName.ORAL_REPORT), "Report of Ann Lee").select("h3").eachText())
			.contains("At whose expense: Bridge Fund, $900.00", "At whose expense: Ann Lee, $350.00");
		assertThat(read(PaperName.STAFF_REPORT).select("h3").eachText())
			.contains("Payment 1 of 8: Bridge Fund, $900.00", "Payment 8 of 8: Mixed Fund, $1,234.00");
	}

	@ParameterizedTest
	@CsvSource({ "SUMMARY, 1", "FORM_801, 6", "SCHEDULE_E, 7", "FORM_803, 6" })
	void needFewPages(PaperName name, int atMost) throws IOException {
		byte[] file = clerk.fetch("/desk/trips/" + SLUG + "/draft/papers/" + name.getSlug() + ".pdf").bodyAsBytes();
		try (PDDocument document = Loader.loadPDF(file)) {
			assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(atMost);
		}
	}

	private static List<String> notListed(Element sheet) {
		return sheet.select("table[aria-label=Not listed] tr").eachText();
	}

	private static List<String> found(Element sheet) {
		return sheet.select("table[aria-label=What rules found] th").eachText();
	}

	private Document read(PaperName name) {
		Document page = clerk.open("/desk/trips/" + SLUG + "/draft/papers/" + name.getSlug());
		clerk.expect(200);
		assertThat(page.outerHtml()).doesNotContain("??");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		return page;
	}

	private static Element sheet(Document page, String title) {
		return page.select(".sheet")
			.stream()
			.filter((sheet) -> sheet.select("h2").text().startsWith(title))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> values(Element sheet, String label) {
		return sheet.select("tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(label))
			.map((row) -> row.select("td").text())
			.toList();
	}

}
