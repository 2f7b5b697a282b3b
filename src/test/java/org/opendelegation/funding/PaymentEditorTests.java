package org.opendelegation.funding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class PaymentEditorTests {

	private static final Map<String, String> PAYMENT = Map.of("payer", "A foundation", "purpose", "Air fare", "amount",
			"1,200.50", "currency", "usd", "basis", "EXACT");

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private String draft;

	@BeforeEach
	void begin() {
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn("oakley", "CLERK");
		this.draft = this.clerk.beginTrip("Payments " + ++count);
	}

	@Test
	void entersAndRevisesAPayment() {
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		Document page = this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", "A foundation", "intermediary", "An agency", "purpose", "Air fare", "beneficiaries",
						"ana", "items", "LODGING", "amount", "$1,200.50", "currency", "usd", "basis", "EXACT",
						"received", "5/22/2024"));
		assertThat(page.select("#payment .record").text()).contains("A foundation", "An agency", "Air fare", "Ana",
				"$1,200.50", "exact", "May 22, 2024");
		Document mine = this.clerk.open(this.draft + "/payment/a-foundation");
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		assertThat(mine.select("input[name=items][checked]").eachAttr("value")).containsExactly("LODGING");
		assertThat(mine.select("input[name=beneficiaries][checked]").eachAttr("value")).containsExactly("ana");
		page = this.clerk.submit(this.draft + "/payment/a-foundation",
				Map.of("items", "MEALS", "amount", "", "currency", "", "basis", "NOT_STATED", "intermediary", ""));
		assertThat(page.select("#payment .record").text()).doesNotContain("$1,200.50", "An agency");
		Document merge = this.clerk.submit(mine, "form.form", Map.of("purpose", "Mine"));
		assertThat(merge.select(".field-theirs").text()).contains("MEALS", "Air fare");
	}

	@Test
	void tellsThatAPartWasATicketAndWhatTheCityHasToReport() {
		this.testDatabase.asOwner().sql("update city set region = 'California' where slug = 'oakley'").update();
		this.clerk.submit(this.draft + "/traveler/new",
				Map.of("name", "Ana", "capacity", "OFFICIAL", "city", "oakley"));
		Document page = this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", "A theater", "purpose", "An evening", "beneficiaries", "ana", "items", "TICKETS",
						"itemAmounts[CEREMONIAL_ROLE]", "80", "amount", "200", "currency", "USD", "basis", "EXACT",
						"received", "5/22/2024", "paidTo", "CITY"));
		assertThat(page.select("#payment .record").text()).contains("tickets or passes", "ceremonial role: $80.00",
				"not broken down: $120.00");
		assertThat(page.select(".finding:has(.finding-title:contains(Form 802))").text()).contains(
				"Due on July 6, 2024", "The tickets from A theater came through the city",
				"What it was for: tickets or passes; ceremonial role");
		Document mine = this.clerk.open(this.draft + "/payment/a-theater");
		assertThat(mine.select("input[name=items][checked]").eachAttr("value")).containsExactly("TICKETS",
				"CEREMONIAL_ROLE");
	}

	@Test
	void tellsWhatAClaimedExemptionLacks() {
		this.testDatabase.asOwner().sql("update city set region = 'California' where slug = 'oakley'").update();
		this.clerk.submit(this.draft + "/traveler/new",
				Map.of("name", "Ana", "capacity", "OFFICIAL", "city", "oakley"));
		Document page = this.clerk.submit(this.draft + "/payment/new", Map.of("payer", "A club", "purpose", "Air fare",
				"beneficiaries", "ana", "basis", "NOT_STATED", "claimed", "NONPROFIT_501C3"));
		assertThat(exemption(page)).contains("No evidence is named for it",
				"evidence for the exemption that is claimed", "who approved the claimed exemption",
				"Exemption claimed: paid by a 501(c)(3) nonprofit, section 89506(a)(2)");
		page = this.clerk.submit(this.draft + "/payment/a-club",
				Map.of("evidence", "A letter", "approvedBy", "City Clerk"));
		assertThat(exemption(page)).contains("Evidence is named for it", "Evidence named: A letter", "unverified")
			.doesNotContain("evidence for the exemption that is claimed", "who approved the claimed exemption");
	}

	private static String exemption(Document page) {
		return page.expectFirst(".finding:has(.finding-title:contains(Exemption by payer))").text();
	}

	@ParameterizedTest
	@CsvSource({ "-1, USD, EXACT, amount", "ten, USD, EXACT, amount", "1.005, USD, EXACT, amount",
			"1.5, JPY, EXACT, amount", "5, , EXACT, currency", "5, ABC, EXACT, currency", ", USD, NOT_STATED, currency",
			"5, USD, NOT_STATED, basis", ", , EXACT, amount" })
	void saysWhatIsWrongWithAnAmount(String amount, String currency, String basis, String field) {
		Document page = this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", "A foundation", "purpose", "Air fare", "amount", (amount != null) ? amount : "",
						"currency", (currency != null) ? currency : "", "basis", basis));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
	}

	@Test
	void refusesBeneficiariesAndPartsThatThereAreNot() {
		Document page = this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", "", "purpose", "Fare", "beneficiaries", "nobody", "items", "GIFTS"));
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-payer", "#field-beneficiaries",
				"#field-items");
	}

	@Test
	void keepsATravelerForWhomSomethingWasPaid() {
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", "A foundation", "purpose", "Air fare", "beneficiaries", "ana", "basis", "NOT_STATED"));
		Document page = this.clerk.submit(this.clerk.open(this.draft + "/traveler/ana"), "form[action$=remove]",
				Map.of());
		assertThat(page.select(".notice--warning").text()).contains("needs it");
		assertThat(page.select("#traveler .record")).hasSize(1);
	}

	@Test
	void recordsHowMuchWasForWhomAndForWhatAndHowItIsDisclosed() {
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Bo"));
		Map<String, String> typed = new HashMap<>(PAYMENT);
		typed.putAll(Map.of("beneficiaries", "ana", "shares[ana]", "1,000.50", "itemAmounts[MEALS]", "200", "paths",
				"ana/FORM_801", "form", "IN_KIND", "currency", "CNY", "rate", "0.1385", "rateDay", "5/20/2024",
				"rateOrigin", "A bank"));
		typed.putAll(Map.of("solicited", "YES", "solicitedBy", "Ana", "claimed", "GOVERNMENT", "legalGround",
				"Section 89506", "evidence", "A letter", "evidenceUrl", "https://city.example/letter", "approvedBy",
				"The council", "approvedOn", "4/9/2024"));
		typed.putAll(Map.of("noIntermediary", "true", "ownMoney", "true"));
		Document page = this.clerk.confirm(this.clerk.submit(this.draft + "/payment/new", typed));
		assertThat(page.select(".mistakes").text()).isEmpty();
		assertThat(page.select("#payment .record").text())
			.contains("nobody", "the payer’s own money", "in kind", "Ana: CN¥1,000.50", "meals: CN¥200.00",
					"not broken down: CN¥1,000.50", "converted: $166.27", "US dollars for one unit: 0.1385", "A bank",
					"Ana: Form 801", "The council", "paid by a government", "https://city.example/letter")
			.doesNotContain("as a source says");
		Document mine = this.clerk.open(this.draft + "/payment/a-foundation");
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		assertThat(mine.select("#share-ana").val()).isEqualTo("1000.50");
		assertThat(mine.select("input[name=paths][checked]").eachAttr("value")).containsExactly("ana/FORM_801");
		page = this.clerk.confirm(this.clerk.submit(this.draft + "/payment/a-foundation",
				Map.of("rateOrigin", "Another bank", "shares[ana]", "900")));
		assertThat(page.select("#payment .record").text()).contains("Another bank", "Ana: CN¥900.00", "Ana: Form 801");
		Document merge = this.clerk.submit(mine, "form.form", Map.of("purpose", "Mine"));
		assertThat(merge.select("#field-shares .field-theirs").text()).contains("ana: 900");
		page = this.clerk.confirm(this.clerk.submit(this.draft + "/payment/a-foundation", Map.of("beneficiaries", "bo",
				"shares[ana]", "", "paths", "bo/SCHEDULE_E", "rate", "", "rateDay", "", "rateOrigin", "")));
		assertThat(page.select("#payment .record").text()).contains("Bo: Form 700 Schedule E")
			.doesNotContain("converted", "Ana: ");
		assertThat(this.clerk.open(this.draft + "/payment/a-foundation").select("form .notice--warning").text())
			.contains("no rate yet");
	}

	@ParameterizedTest
	@CsvSource({ "amount, 2000000000, amount", "amount, 0.001, amount", "itemAmounts[MEALS], 1300, items",
			"itemAmounts[MEALS], -1, items", "itemAmounts[MEALS], 1.005, items", "itemAmounts[CAVIAR], 1, items",
			"shares[ana], 1300, shares", "shares[ana], ten, shares", "shares[bo], 1, shares",
			"shares[nobody], 1, shares", "paths, bo/FORM_801, paths", "paths, ana/NOWHERE, paths",
			"beneficiaries, nobody, beneficiaries", "intermediary, a  FOUNDATION, intermediary",
			"originalSource, A foundation., originalSource", "rate, 0, rate", "rate, -1, rate", "rate, 0.1385, rateDay",
			"rateOrigin, A bank, rate", "rateUrl, javascript:x, rateUrl", "solicitedBy, Ana, solicited",
			"evidenceUrl, letter, evidenceUrl", "received, 0221-05-20, received", "received, 42023-05-20, received",
			"received, 2024-05-26/2024-05-19, received", "approvedOn, 2024-02-30, approvedOn", "claimed, ANY, claimed",
			"form, GOLD, form" })
	void saysBesideTheFieldWhatIsWrong(String field, String value, String wrong) {
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Bo"));
		Map<String, String> typed = new HashMap<>(PAYMENT);
		typed.put("beneficiaries", "ana");
		typed.put(field, value);
		Document page = this.clerk.submit(this.draft + "/payment/new", typed);
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-" + wrong);
		assertThat(page.select("#field-" + wrong)).isNotEmpty();
		assertThat(page.select("[name=purpose]").text()).isEqualTo("Air fare");
		assertThat(this.clerk.open(this.draft).select("#payment .record")).isEmpty();
	}

	@Test
	void refusesWhoStandsTwiceOnTheChain() {
		Map<String, String> typed = new HashMap<>(PAYMENT);
		typed.putAll(Map.of("intermediary", "An agency", "originalSource", "an agency"));
		Document page = this.clerk.submit(this.draft + "/payment/new", typed);
		assertThat(page.select(".mistakes").text()).contains("stands in between already", "leave this empty");
		typed.putAll(Map.of("originalSource", "A fund", "noIntermediary", "true", "ownMoney", "true"));
		page = this.clerk.submit(this.draft + "/payment/new", typed);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-noIntermediary",
				"#field-ownMoney");
	}

	@Test
	void asksWhetherAnAbsurdAmountIsRight() {
		Map<String, String> typed = new HashMap<>(PAYMENT);
		typed.put("amount", "1000000000.01");
		Document page = this.clerk.submit(this.draft + "/payment/new", typed);
		assertThat(page.select(".mistakes").text()).contains("1,000,000,000");
		page = this.clerk.confirm(page);
		assertThat(page.select("#payment .record").text()).contains("$1,000,000,000.01");
	}

	@Test
	void showsAnUnknownLinkAsNotDisclosed() {
		this.clerk.submit(this.draft + "/payment/new", PAYMENT);
		String email = "payments-publisher%d@example.gov".formatted(count);
		DeskSession publisher = new TestStaff(this.testDatabase, this.port).signIn(email, "oakley", "PUBLISHER");
		assertThat(publisher.open(this.draft + "/preview").select(".chain .not-stated").eachText())
			.containsExactly("Not disclosed", "Not disclosed");
	}

	@Test
	void tellsThePublicWhichWayTheMoneyWent() {
		this.clerk.submit(this.draft + "/payment/new", Map.of("payer", "A club", "intermediary", "A town",
				"originalSource", "A fund", "purpose", "Fare", "basis", "NOT_STATED"));
		this.clerk.submit(this.draft + "/payment/new", PAYMENT);
		Document page = new TestStaff(this.testDatabase, this.port)
			.signIn("payments-way%d@example.gov".formatted(count), "oakley", "PUBLISHER")
			.open(this.draft + "/preview");
		assertThat(page.select("#payment--a-club .chain + p").text()).isEqualTo(
				"As recorded, the money went from A fund to A club, who paid, from there to A town, and from there to those who received it.");
		assertThat(page.select("#payment--a-foundation .chain + p")).isEmpty();
	}

	@Test
	void asksNothingOfTheMoneyThatATravelerPaidPersonally() {
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", "Ana", "purpose", "A night in a hotel", "beneficiaries", "ana", "basis", "NOT_STATED"));
		this.clerk.submit(this.draft + "/payment/new", PAYMENT);
		Document page = new TestStaff(this.testDatabase, this.port)
			.signIn("payments-own%d@example.gov".formatted(count), "oakley", "PUBLISHER")
			.open(this.draft + "/preview");
		assertThat(page.select("#payment--ana .chain li")).hasSize(1);
		assertThat(page.select("#payment--ana").text()).doesNotContain("Not disclosed", "Exemption claimed");
		assertThat(page.select(".unknowns a[href=#payment--ana]").text()).doesNotContain("in the first place",
				"Through whom", "exemption");
		assertThat(page.select(".unknowns a[href=#payment--ana]").eachText()).contains("How much was paid?",
				"When was it received? · Ana · A night in a hotel");
		assertThat(page.select(".unknowns a").eachText()).contains("Through whom was it paid?");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "payer", "intermediary", "originalSource", "solicitedBy" })
	void takesTheNameFromTheRecordThatWasChosen(String field) {
		String slug = "chosen-" + field.toLowerCase(Locale.ROOT) + count;
		this.testDatabase.asOwner()
			.sql("insert into organization (slug, name, kind) values (?, ?, 'COMPANY')")
			.params(slug, "Company " + slug)
			.update();
		Map<String, String> typed = new HashMap<>(Map.of("payer", "A foundation", "purpose", "Air fare", "basis",
				"NOT_STATED", "solicited", field.equals("solicitedBy") ? "YES" : "NOT_STATED"));
		typed.put(field, "");
		typed.put(field + "Record", "organization/" + slug);
		Document page = this.clerk.submit(this.draft + "/payment/new", typed);
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(page.select("#payment .record").text()).contains("Company " + slug);
	}

	@Test
	void needsAPayer() {
		Document page = this.clerk.submit(this.draft + "/payment/new",
				Map.of("payer", " ", "purpose", "Air fare", "basis", "NOT_STATED"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-payer");
	}

}
