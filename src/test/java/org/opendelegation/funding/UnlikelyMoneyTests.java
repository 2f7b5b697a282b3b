package org.opendelegation.funding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
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

/**
 * What is refused of payments and gifts since it cannot be, and what is asked about since
 * it is only unlikely.
 */
@EmptyApplicationTest
class UnlikelyMoneyTests {

	private static final Map<String, String> PAYMENT = Map.of("payer", "A foundation", "purpose", "Air fare", "amount",
			"900", "currency", "MXN", "basis", "EXACT", "rateOrigin", "A bank", "rateDay", "5/22/2024", "rate",
			"0.0598", "received", "5/22/2024");

	private static final Map<String, String> GIFT = Map.of("description", "A vase", "giver", "A host", "amount", "900",
			"currency", "MXN", "basis", "EXACT", "rateOrigin", "A bank", "rateDay", "5/22/2024", "rate", "0.0598",
			"received", "5/22/2024");

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
		this.draft = this.clerk.beginTrip("Unlikely " + ++count);
		this.clerk.submit(this.draft + "/trip/trip", Map.of("dates", "May 20–26, 2024"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Bob"));
	}

	@ParameterizedTest
	@CsvSource({ "payer, payerRecord", "intermediary, intermediaryRecord", "originalSource, originalSourceRecord",
			"solicitedBy, solicitedByRecord" })
	void asksWhereTheNameIsNotThatOfTheRecord(String name, String record) {
		String slug = organization("Silicon Valley " + count);
		Map<String, String> typed = new HashMap<>(
				Map.of(name, "City of Oakley", record, "organization/" + slug, "solicited", "YES"));
		Document page = pay(typed);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + record);
		assertThat(page.select("#field-" + record + "-mistake").text()).contains(
				"The name typed is City of Oakley, the record chosen is Silicon Valley " + count,
				"Did you mean this record");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select("form.form").text()).contains("meant as it is typed");
		page = this.clerk.confirm(page);
		assertThat(page.select("#payment .record").text()).contains("City of Oakley");
		page = this.clerk.submit(page.expectFirst("#payment .record a[href*='/payment/']").attr("href"), Map.of());
		assertThat(page.select(".mistakes")).as("nobody is asked twice").isEmpty();
	}

	@Test
	void asksAgainOnceAnotherNameIsTyped() {
		String slug = organization("Silicon Valley " + count);
		Document page = pay(Map.of("payer", "City of Oakley", "payerRecord", "organization/" + slug));
		page.expectFirst("#field-sure [name=sure]").attr("checked", "checked");
		page = this.clerk.submit(page, "form.form", Map.of("payer", "City of Antioch"));
		assertThat(page.select("#field-payerRecord-mistake").text()).contains("The name typed is City of Antioch");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bay Foundation %d", "the bay foundation %d, Inc.", "BF%d", "Foundation %d of the Bay" })
	void takesOtherNamesAndSpellingsOfTheRecord(String name) {
		String slug = organization("Bay Foundation " + count);
		this.testDatabase.asOwner().sql("""
				insert into organization_alias (organization_id, name, language)
				select id, ?, 'en' from organization where slug = ?
				""").params("BF" + count, slug).update();
		Document page = pay(Map.of("payer", name.formatted(count), "payerRecord", "organization/" + slug));
		assertThat(page.select(".mistakes").text()).isEmpty();
	}

	@Test
	void asksWhoGaveAnObject() {
		String slug = organization("Silicon Valley " + count);
		Document page = give(Map.of("giver", "City of Oakley", "giverRecord", "organization/" + slug));
		assertThat(page.select("#field-giverRecord-mistake").text()).contains("the record chosen is Silicon Valley");
		assertThat(this.clerk.confirm(page).select("#gift .record").text()).contains("City of Oakley");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"5000 | MXN | One Mexican peso would be 5,000 US dollars | 900 would be 4,500,000 US dollars",
			"16.7 | MXN | One Mexican peso would be 16.7 US dollars | 900 would be 15,030 US dollars",
			"0.000001 | IDR | One Indonesian rupiah would be 0.000001 US dollars | 900 would be 0.0009 US dollars" })
	void asksWhetherARateIsMeantAndSaysWhatFollows(String rate, String currency, String one, String all) {
		for (Document page : new Document[] { pay(Map.of("rate", rate, "currency", currency)),
				give(Map.of("rate", rate, "currency", currency)) }) {
			assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-rate");
			assertThat(page.select("#field-rate-mistake").text()).contains(one, currency + " " + all);
			assertThat(page.select(".mistakes-list").text()).startsWith("Exchange rate: ");
			assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "KWD, 3.2", "VND, 0.00004", "IDR, 0.00006", "CNY, 0.1385", "LBP, 0.000011" })
	void takesRatesThatThereAre(String currency, String rate) {
		assertThat(pay(Map.of("rate", rate, "currency", currency)).select(".mistakes").text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "payment/new, received", "payment/new, rateDay", "payment/new, approvedOn", "gift/new, received",
			"gift/new, rateDay", "gift/new, disposed" })
	void refusesDaysThatCannotBe(String form, String field) {
		Map<String, String> typed = new HashMap<>(form.startsWith("gift") ? GIFT : PAYMENT);
		typed.put(field, LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
		Document page = this.clerk.submit(this.draft + "/" + form, typed);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
		assertThat(page.select("#field-" + field + "-mistake").text()).contains("still to come");
		assertThat(page.select("[name=sure]")).isEmpty();
		typed.put(field, "1821-05-22");
		page = this.clerk.submit(this.draft + "/" + form, typed);
		assertThat(page.select("#field-" + field + "-mistake").text()).contains("before 1900");
		assertThat(page.select("[name=sure]")).isEmpty();
	}

	@Test
	void takesAYearThatIsNotOverYet() {
		Map<String, String> thisYear = Map.of("received", String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear()));
		this.clerk.submit(this.draft + "/trip/trip", Map.of("dates", LocalDate.now(ZoneOffset.UTC).toString()));
		assertThat(pay(thisYear).select("#field-received-mistake")).isEmpty();
	}

	@Test
	void asksWhereADayIsFarFromTheTrip() {
		for (String form : new String[] { "payment", "gift" }) {
			Map<String, String> typed = new HashMap<>(form.equals("gift") ? GIFT : PAYMENT);
			typed.put("received", "5/22/2014");
			typed.put("rateDay", "5/22/2014");
			Document page = this.clerk.submit(this.draft + "/" + form + "/new", typed);
			assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-received");
			assertThat(page.select("#field-received-mistake").text()).contains("May 22, 2014", "May 20–26, 2024");
			assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
			typed.put("received", "4/2/2025");
			typed.put("rateDay", "4/2/2025");
			assertThat(this.clerk.submit(this.draft + "/" + form + "/new", typed).select(".mistakes")).isEmpty();
		}
	}

	@Test
	void asksWhereTheDayOfARateIsFarFromThatOfThePayment() {
		Document page = pay(Map.of("rateDay", "5/22/2022"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-rateDay");
		assertThat(page.select("#field-rateDay-mistake").text()).contains("May 22, 2022", "May 22, 2024");
		assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
		page = pay(Map.of("rateDay", "5/22/2022", "received", ""));
		assertThat(page.select("#field-rateDay-mistake").text()).as("the days of the trip where no other is known")
			.contains("May 20–26, 2024");
		assertThat(give(Map.of("rateDay", "5/22/2022")).select(".mistakes-list").text())
			.startsWith("Day of the rate: ");
	}

	@ParameterizedTest
	@CsvSource({ "1000000.01, USD, '', 1", "1000000, USD, '', 0", "20000000, MXN, 0.0598, 1", "20000000, MXN, '', 0",
			"1000000001, MXN, '', 1" })
	void asksAboutMoreThanAMillionDollars(String amount, String currency, String rate, int asked) {
		Map<String, String> typed = new HashMap<>(Map.of("amount", amount, "currency", currency, "rate", rate));
		if (rate.isEmpty()) {
			typed.putAll(Map.of("rateDay", "", "rateOrigin", ""));
		}
		assertThat(pay(typed).select("#field-amount-mistake")).hasSize(asked);
		assertThat(give(typed).select("#field-amount-mistake")).hasSize(asked);
	}

	@Test
	void asksWhereSharesDoNotAddUp() {
		Map<String, String> shares = new HashMap<>(Map.of("beneficiaries", "ana", "shares[ana]", "400", "amount", "900",
				"currency", "USD", "rate", "", "rateDay", "", "rateOrigin", ""));
		Document page = pay(shares);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-shares");
		assertThat(page.select("#field-shares .field-mistake").text()).contains("$400.00", "$900.00", "$500.00");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.confirm(page).select("#payment .record").text()).contains("$900.00");
		shares.putAll(Map.of("shares[ana]", "900", "received", "5/23/2024"));
		assertThat(pay(shares).select(".mistakes")).isEmpty();
	}

	@Test
	void asksNothingWhereTheRestMayBeOfWhoseShareNoSourceStates() {
		Map<String, String> typed = new HashMap<>(PAYMENT);
		typed.put("shares[ana]", "400");
		assertThat(this.clerk.submit(formForAll(), "form.form", typed).select(".mistakes")).isEmpty();
		typed.putAll(Map.of("shares[bob]", "400", "received", "5/23/2024"));
		assertThat(this.clerk.submit(formForAll(), "form.form", typed).select("#field-shares .field-mistake").text())
			.contains("MX$800.00", "MX$900.00", "MX$100.00");
	}

	@Test
	void asksWhereThePartsDoNotAddUp() {
		Map<String, String> parts = new HashMap<>(Map.of("itemAmounts[LODGING]", "300", "itemAmounts[MEALS]", "100"));
		Document page = pay(parts);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-items");
		assertThat(page.select("#field-items .field-mistake").text()).contains("MX$400.00", "MX$900.00", "MX$500.00");
		assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
		parts.putAll(Map.of("items", "OTHER", "received", "5/23/2024"));
		assertThat(pay(parts).select(".mistakes")).as("the rest may be the other part").isEmpty();
	}

	@Test
	void listsOrganizationsCitiesAndPeopleByThemselves() {
		organization("Zeta " + count);
		organization("Beta " + count);
		this.testDatabase.asOwner()
			.sql("insert into organization (slug, name, kind) values (?, ?, 'NGO')")
			.params("alpha-" + count, "alpha " + count)
			.update();
		this.testDatabase.asOwner().sql("""
				insert into organization (slug, name, kind) values ('menu-city', 'City of Menus', 'MUNICIPALITY')
				on conflict do nothing;
				insert into official (slug, name, sort_name) values ('menu-person', 'Menu Person', 'Person')
				on conflict do nothing
				""").update();
		Document page = this.clerk.open(this.draft + "/payment/new");
		assertThat(page.select("#field-payerRecord optgroup").eachAttr("label")).containsExactly("Organizations",
				"Cities", "People");
		assertThat(page.select("#field-payerRecord optgroup[label=Organizations] option").eachText())
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
			.containsSubsequence("alpha " + count, "Beta " + count, "Zeta " + count)
			.doesNotContain("City of Menus", "Menu Person");
		assertThat(page.select("#field-payerRecord optgroup[label=Cities] option").eachText())
			.contains("City of Menus");
		page = pay(Map.of("payer", "City of Menus", "payerRecord", "organization/menu-city"));
		page = this.clerk.open(page.expectFirst("#payment .record a[href*='/payment/']").attr("href"));
		assertThat(page.select("#field-payerRecord option[selected]").eachAttr("value"))
			.containsExactly("organization/menu-city");
	}

	private Document formForAll() {
		Document form = this.clerk.open(this.draft + "/payment/new");
		form.select("[name=beneficiaries]").attr("checked", "checked");
		return form;
	}

	private String organization(String name) {
		String slug = name.toLowerCase().replace(' ', '-');
		this.testDatabase.asOwner()
			.sql("insert into organization (slug, name, kind) values (?, ?, 'NGO') on conflict do nothing")
			.params(slug, name)
			.update();
		return slug;
	}

	private Document pay(Map<String, String> values) {
		return enter("payment", PAYMENT, values);
	}

	private Document give(Map<String, String> values) {
		return enter("gift", GIFT, values);
	}

	private Document enter(String kind, Map<String, String> usual, Map<String, String> values) {
		Map<String, String> typed = new HashMap<>(usual);
		typed.putAll(values);
		return this.clerk.submit(this.draft + "/" + kind + "/new", typed);
	}

}
