package org.opendelegation.funding;

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
 * What a payment says of those it names, and beside the other payments of a trip: what
 * does not go together is asked about, and who stands twice on one chain is refused.
 */
@EmptyApplicationTest
class UnlikelyPaymentTests {

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
		this.draft = this.clerk.beginTrip("Chains " + ++count);
		this.clerk.submit(this.draft + "/trip/trip", Map.of("dates", "May 20–26, 2024"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana", "city", "oakley"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Bob"));
		this.testDatabase.asOwner().sql("""
				insert into organization (slug, name, kind) values ('relay', 'Relay Foundation', 'NGO')
				on conflict do nothing;
				insert into organization_alias (organization_id, name, language)
				select id, 'Relais', 'fr' from organization where slug = 'relay'
					and not exists (select 1 from organization_alias a where a.organization_id = organization.id);
				insert into organization (slug, name, kind, city_id)
				select 'city-of-oakley', 'City of Oakley', 'MUNICIPALITY', id from city where slug = 'oakley'
				on conflict do nothing
				""").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "A nonprofit | '' | ana | CITY_PAID | the city paid for Ana, and the payer is A nonprofit",
					"Relay Foundation | organization/relay | ana | CITY_PAID | the city paid for Ana",
					"City of Oakley | organization/city-of-oakley | bob | CITY_PAID | the city paid for Bob",
					"A nonprofit | '' | ana | SELF_PAID | Ana paid, and the payer is A nonprofit",
					"City of Oakley | organization/city-of-oakley | ana | SELF_PAID | Ana paid",
					"Ana | '' | bob | SELF_PAID | Bob paid, and the payer is Ana" })
	void asksWhereTheWayTickedIsNotThatOfThePayer(String payer, String record, String traveler, String way,
			String said) {
		Document page = pay(Map.of("payer", payer, "payerRecord", record, "beneficiaries", traveler, "paths",
				traveler + "/" + way));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-paths");
		assertThat(page.select("#field-paths .field-mistake").text()).contains(said);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.confirm(page);
		assertThat(page.select("#payment .record").text()).contains(payer);
		page = this.clerk.submit(page.expectFirst("#payment .record a[href*='/payment/']").attr("href"), Map.of());
		assertThat(page.select(".mistakes")).as("nobody is asked twice").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "City of Oakley, organization/city-of-oakley, CITY_PAID", "Ana, '', SELF_PAID",
			"A nonprofit, '', FORM_801", "A nonprofit, '', SCHEDULE_E" })
	void takesTheWayOfThePayer(String payer, String record, String way) {
		Document page = pay(
				Map.of("payer", payer, "payerRecord", record, "beneficiaries", "ana", "paths", "ana/" + way));
		assertThat(page.select(".mistakes").text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Relay | '' | RELAY. | ''", "'' | organization/relay | relay  foundation. | ''",
					"'' | organization/relay | Relais | ''", "'' | organization/relay | '' | organization/relay",
					"The Relay | organization/relay | Relay Foundation | ''",
					"Relay Foundation. | '' | '' | organization/relay", "Rélay | '' | relay | ''" })
	void letsNobodyStandTwiceOnAChain(String payer, String record, String other, String otherRecord) {
		for (String link : new String[] { "intermediary", "originalSource" }) {
			Document page = pay(
					Map.of("payer", payer, "payerRecord", record, link, other, link + "Record", otherRecord));
			assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + link);
			assertThat(page.select("[name=sure]")).isEmpty();
		}
		Document page = pay(Map.of("payer", "Another", "intermediary", payer, "intermediaryRecord", record,
				"originalSource", other, "originalSourceRecord", otherRecord));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-originalSource");
	}

	@Test
	void takesAPayersOwnMoneyThatWentThroughSomebody() {
		Document page = pay(Map.of("payer", "A club", "intermediary", "Relay", "ownMoney", "true"));
		assertThat(page.select(".mistakes").text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "payer, intermediary, payer, intermediary", "originalSource, payer, payer, intermediary",
			"originalSource, intermediary, payer, intermediary", "payer, intermediary, originalSource, payer" })
	void asksAboutTwoPaymentsThatFormARing(String from, String to, String otherFrom, String otherTo) {
		Map<String, String> one = new HashMap<>(Map.of("payer", "Someone"));
		one.putAll(Map.of(from, "A club", to, "Relay"));
		assertThat(pay(one).select(".mistakes").text()).isEmpty();
		Map<String, String> other = new HashMap<>(Map.of("payer", "Nobody else"));
		other.putAll(Map.of(otherFrom, "relay.", otherTo, "a club"));
		Document page = pay(other);
		assertThat(page.select(".mistakes a").eachAttr("href")).hasSize(1);
		assertThat(page.select(".mistakes").text()).contains("from relay. to a club", "in a ring");
		page = this.clerk.confirm(page);
		assertThat(page.select("#payment .record")).hasSize(2);
		other.putAll(Map.of(otherFrom, "A club", otherTo, "Relay"));
		assertThat(pay(other).select(".mistakes").text()).as("the same way beside both").contains("in a ring");
	}

	@Test
	void asksWhereAForeignCurrencyHasNoRate() {
		for (String form : new String[] { "payment", "gift" }) {
			Document page = this.clerk.submit(this.draft + "/" + form + "/new",
					Map.of("payer", "A club", "purpose", "Fare", "description", "A vase", "giver", "A host", "amount",
							"900", "currency", "hkd", "basis", "EXACT"));
			assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-rate");
			assertThat(page.select("#field-rate-mistake").text()).contains("HKD", "limits in US dollars");
			page = this.clerk.confirm(page);
			assertThat(page.select("#" + form + " .record")).hasSize(1);
			page = this.clerk.submit(page.expectFirst("#%1$s .record a[href*='/%1$s/']".formatted(form)).attr("href"),
					Map.of("amount", "950"));
			assertThat(page.select(".mistakes").text()).as("of another amount it is no other question").isEmpty();
		}
	}

	@Test
	void asksWhetherAPaymentIsRecordedAlready() {
		Map<String, String> typed = Map.of("payer", "A club", "amount", "900", "currency", "USD", "basis", "EXACT",
				"received", "5/22/2024", "beneficiaries", "ana");
		pay(typed);
		Map<String, String> again = new HashMap<>(typed);
		again.putAll(Map.of("payer", "a club.", "amount", "900.00", "purpose", "Lodging"));
		Document page = pay(again);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-payer");
		assertThat(page.select("#field-payer-mistake").text()).contains("$900.00", "A club", "recorded already");
		page = this.clerk.confirm(page);
		assertThat(page.select("#payment .record")).hasSize(2);
		page = this.clerk.submit(this.draft + "/payment/a-club", Map.of("purpose", "Another purpose"));
		assertThat(page.select(".mistakes").text()).as("nobody is asked twice").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "amount, 901", "received, 5/23/2024", "payer, Another", "beneficiaries, bob" })
	void asksNothingOfAPaymentThatDiffers(String field, String value) {
		Map<String, String> typed = new HashMap<>(Map.of("payer", "A club", "amount", "900", "currency", "USD", "basis",
				"EXACT", "received", "5/22/2024", "beneficiaries", "ana"));
		pay(typed);
		typed.put(field, value);
		assertThat(pay(typed).select(".mistakes").text()).isEmpty();
	}

	@Test
	void asksNothingOfTwoPaymentsWithoutAmounts() {
		pay(Map.of("payer", "A club", "received", "5/22/2024"));
		assertThat(pay(Map.of("payer", "A club", "received", "5/22/2024")).select(".mistakes").text()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "4/9/2022", "4/9/2026" })
	void asksWhereAnApprovalIsYearsFromTheTrip(String day) {
		Document page = pay(Map.of("payer", "A club", "claimed", "GOVERNMENT", "approvedOn", day));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-approvedOn");
		assertThat(page.select("#field-approvedOn-mistake").text()).contains("May 20–26, 2024");
		assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
		page = pay(Map.of("payer", "A club", "claimed", "GOVERNMENT", "approvedOn", "6/9/2023"));
		assertThat(page.select(".mistakes").text()).isEmpty();
	}

	@Test
	void saysOnTheFormWhichWayTheMoneyWent() {
		Document form = this.clerk.open(this.draft + "/payment/new");
		assertThat(form.select("form.form").text()).contains(
				"original source, if it is another, then the payer, then whoever it was paid through, and then those who received it");
	}

	private Document pay(Map<String, String> values) {
		Map<String, String> typed = new HashMap<>(Map.of("purpose", "Fare", "basis", "NOT_STATED"));
		typed.putAll(values);
		return this.clerk.submit(this.draft + "/payment/new", typed);
	}

}
