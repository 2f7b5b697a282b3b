package org.opendelegation.funding;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class GiftEditorTests {

	private static final Map<String, String> VASE = Map.of("description", "A vase", "giver", "The host city",
			"receiver", "ana", "received", "5/20/2024", "occasion", "The welcome dinner", "amount", "120", "currency",
			"usd", "basis", "GOOD_FAITH_ESTIMATE", "disposition", "DONATED", "disposed", "June 3, 2024");

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private DeskSession publisher;

	private String draft;

	@BeforeEach
	void begin() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("oakley", "CLERK");
		this.publisher = this.staff.signIn("oakley", "PUBLISHER");
		this.draft = this.clerk.beginTrip("Gifts " + ++count);
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
	}

	@Test
	void entersAndRevisesAGift() {
		Document page = this.clerk.submit(this.draft + "/gift/new", VASE);
		assertThat(page.select("#gift .record").text()).contains("A vase", "The host city", "Ana", "The welcome dinner",
				"$120.00", "estimated in good faith", "donated", "June 3, 2024");
		Document mine = this.clerk.open(this.draft + "/gift/a-vase");
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		assertThat(mine.select("#field-receiver option[selected]").val()).isEqualTo("ana");
		page = this.clerk.submit(this.draft + "/gift/a-vase",
				Map.of("receiver", "", "disposition", "KEPT", "disposed", ""));
		assertThat(page.select("#gift .record").text()).contains("kept").doesNotContain("June 3, 2024");
	}

	@Test
	void isSeenByThePublicOnlyWhereThereIsOneAndOnlyWithWhatIsNotWithheld() {
		assertThat(this.publisher.open(this.draft + "/preview").select("#gifts")).isEmpty();
		this.clerk.submit(this.draft + "/gift/new", VASE);
		Document preview = this.publisher.open(this.draft + "/preview");
		assertThat(preview.select("#gifts")).hasSize(1);
		assertThat(preview.select("#gift--a-vase").text()).contains("The host city", "$120.00");
		for (String field : new String[] { "amount", "receiver" }) {
			this.publisher.submit(this.publisher.open(this.draft + "/gift/a-vase/withheld"),
					"form[action$=/withheld/" + field + "]", Map.of("ground", "Gov. Code § 7928.300"));
		}
		String shown = this.publisher.open(this.draft + "/preview").select("#gift--a-vase").text();
		assertThat(shown).contains("The host city", "Gov. Code § 7928.300").doesNotContain("120.00", "Ana");
	}

	/**
	 * In the same way as a payment: with its day and who says so.
	 */
	@Test
	void convertsAValueInAnotherCurrencyAtARateWithItsDayAndSource() {
		this.clerk
			.confirm(this.clerk.submit(this.draft + "/gift/new", with(Map.of("amount", "700", "currency", "HKD"))));
		assertThat(this.clerk.open(this.draft + "/gift/a-vase").select("form .notice--warning").text())
			.contains("no rate yet");
		assertThat(this.clerk.open(this.draft).select("#gift .record").text()).contains("HK$700.00")
			.doesNotContain("converted");
		Document page = this.clerk.submit(this.draft + "/gift/a-vase", Map.of("rate", "0.12805", "rateDay", "5/20/2024",
				"rateOrigin", "A bank", "rateUrl", "https://bank.example/rates"));
		assertThat(page.select("#gift .record").text()).contains("HK$700.00", "converted: $89.64",
				"US dollars for one unit: 0.12805", "May 20, 2024", "A bank", "https://bank.example/rates");
		Document form = this.clerk.open(this.draft + "/gift/a-vase");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		assertThat(form.select("form .notice--warning")).isEmpty();
		assertThat(form.select("#field-rate").val()).isEqualTo("0.12805");
		assertThat(this.publisher.open(this.draft + "/preview").select("#gift--a-vase").text())
			.contains("In US dollars", "converted: $89.64");
		this.publisher.submit(this.publisher.open(this.draft + "/gift/a-vase/withheld"), "form[action$=/withheld/rate]",
				Map.of("ground", "Gov. Code § 7928.300"));
		assertThat(this.publisher.open(this.draft + "/preview").select("#gift--a-vase").text())
			.contains("HK$700.00", "Gov. Code § 7928.300")
			.doesNotContain("89.64", "0.12805", "A bank");
	}

	private static Map<String, String> with(Map<String, String> values) {
		Map<String, String> gift = new HashMap<>(VASE);
		gift.putAll(values);
		return gift;
	}

	@Test
	void goesIntoTheNextEditionAndIsComparedInWords() {
		this.clerk.submit(this.draft + "/gift/new", with(Map.of("amount", "120", "currency", "EUR", "rate", "1.1",
				"rateDay", "5/20/2024", "rateOrigin", "A bank")));
		this.clerk.submit(this.clerk.open(this.draft.replace("/draft", "/review")), "#submit", Map.of());
		this.publisher.submit(this.publisher.open(this.draft.replace("/draft", "/review")), "#publish",
				Map.of("reason", "First."));
		String trip = this.draft.replace("/draft", "");
		this.clerk.submit(this.clerk.open(trip), "form[action$=/amend]", Map.of());
		Document page = this.clerk.submit(this.draft + "/gift/a-vase", Map.of("amount", "150"));
		assertThat(page.select("#gift .record").text()).contains("Ana", "€150.00", "converted: $165.00", "A bank");
		Document changes = this.clerk.open(trip + "/changes/1..2");
		assertThat(changes.text()).contains("Gifts", "€120.00", "€150.00");
	}

	@ParameterizedTest
	@CsvSource({ "amount, -1, amount", "amount, 1.005, amount", "amount, 2000000000, amount", "currency, XXX, currency",
			"basis, NOT_STATED, basis", "received, 0221-05-20, received", "received, 42023, received",
			"received, 2024-05-22/2024-05-20, received", "disposed, 2024-05-19, disposed", "receiver, bo, receiver",
			"disposition, KEPT, disposition", "description, '', description" })
	void saysBesideTheFieldWhatIsWrong(String field, String value, String wrong) {
		this.clerk.submit(this.clerk.open(this.draft + "/gift/new"), "form.form", VASE);
		Document page = this.clerk.submit(this.draft + "/gift/a-vase", Map.of("donatedTo", "A museum", field, value));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + wrong);
		assertThat(page.select("#field-" + wrong)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "rate, 0, rate", "rate, -1, rate", "rate, '', rate", "rateDay, '', rateDay",
			"rateDay, someday, rateDay", "rateOrigin, '', rateOrigin", "rateUrl, javascript:x, rateUrl",
			"currency, USD, rate" })
	void saysWhatIsWrongWithARate(String field, String value, String wrong) {
		Map<String, String> gift = with(
				Map.of("currency", "HKD", "rate", "0.128", "rateDay", "5/20/2024", "rateOrigin", "A bank"));
		gift.put(field, value);
		Document page = this.clerk.submit(this.draft + "/gift/new", gift);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + wrong);
		assertThat(page.select("#field-" + wrong)).isNotEmpty();
	}

	@Test
	void isForClerksOfTheCity() {
		this.clerk.submit(this.draft + "/gift/new", VASE);
		DeskSession reader = this.staff.signIn("gifts-reader%d@example.gov".formatted(count), "oakley", "READER");
		this.staff.city("elsewhere");
		DeskSession other = this.staff.signIn("gifts-other%d@example.gov".formatted(count), "elsewhere", "CLERK");
		for (DeskSession stranger : new DeskSession[] { reader, other }) {
			stranger.post(this.draft + "/gift/a-vase", Map.of("description", "Mine", "giver", "Me", "basis",
					"NOT_STATED", "disposition", "KEPT", "version", "0"));
			stranger.expect(403);
		}
		this.clerk.postForged(this.draft + "/gift/a-vase", Map.of("description", "Forged"));
		this.clerk.expect(403);
		assertThat(this.clerk.open(this.draft).select("#gift .record").text()).contains("The host city");
	}

}
