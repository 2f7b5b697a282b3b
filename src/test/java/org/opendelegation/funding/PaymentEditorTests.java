package org.opendelegation.funding;

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
class PaymentEditorTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private String draft;

	@BeforeEach
	void begin() {
		String email = "payments%d@example.gov".formatted(++count);
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn(email, "oakley", "CLERK");
		submit("/desk/trips/new", Map.of("title", "Payments " + count, "summary", "In short.", "lead", "oakley"));
		this.draft = this.clerk.path();
	}

	@Test
	void entersAndRevisesAPayment() {
		submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		Document page = submit(this.draft + "/payment/new",
				Map.of("payer", "A foundation", "intermediary", "An agency", "purpose", "Air fare", "beneficiaries",
						"ana", "items", "LODGING", "amount", "1,200.50", "currency", "usd", "basis", "EXACT",
						"received", "5/22/2024"));
		assertThat(page.select("#payment .record").text()).contains("A foundation", "An agency", "Air fare", "Ana",
				"$1,200.50", "exact", "May 22, 2024");
		Document mine = this.clerk.open(this.draft + "/payment/a-foundation");
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		assertThat(mine.select("input[name=items][checked]").eachAttr("value")).containsExactly("LODGING");
		assertThat(mine.select("input[name=beneficiaries][checked]").eachAttr("value")).containsExactly("ana");
		page = submit(this.draft + "/payment/a-foundation",
				Map.of("items", "MEALS", "amount", "", "currency", "", "basis", "NOT_STATED", "intermediary", ""));
		assertThat(page.select("#payment .record").text()).doesNotContain("$1,200.50", "An agency");
		Document merge = this.clerk.submit(mine, "form.form", Map.of("purpose", "Mine"));
		assertThat(merge.select(".field-theirs").text()).contains("MEALS", "Air fare");
	}

	@ParameterizedTest
	@CsvSource({ "-1, USD, EXACT, amount", "ten, USD, EXACT, amount", "1.005, USD, EXACT, amount",
			"1.5, JPY, EXACT, amount", "5, , EXACT, currency", "5, ABC, EXACT, currency", ", USD, NOT_STATED, currency",
			"5, USD, NOT_STATED, basis", ", , EXACT, amount" })
	void saysWhatIsWrongWithAnAmount(String amount, String currency, String basis, String field) {
		Document page = submit(this.draft + "/payment/new",
				Map.of("payer", "A foundation", "purpose", "Air fare", "amount", (amount != null) ? amount : "",
						"currency", (currency != null) ? currency : "", "basis", basis));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
	}

	@Test
	void refusesBeneficiariesAndPartsThatThereAreNot() {
		Document page = submit(this.draft + "/payment/new",
				Map.of("payer", "", "purpose", "Fare", "beneficiaries", "nobody", "items", "GIFTS"));
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-payer", "#field-beneficiaries",
				"#field-items");
	}

	@Test
	void keepsATravelerForWhomSomethingWasPaid() {
		submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		submit(this.draft + "/payment/new",
				Map.of("payer", "A foundation", "purpose", "Air fare", "beneficiaries", "ana", "basis", "NOT_STATED"));
		Document page = this.clerk.submit(this.clerk.open(this.draft + "/traveler/ana"), "form[action$=remove]",
				Map.of());
		assertThat(page.select(".notice--warning").text()).contains("needs it");
		assertThat(page.select("#traveler .record")).hasSize(1);
	}

	private Document submit(String address, Map<String, String> values) {
		return this.clerk.submit(this.clerk.open(address), "form.form", values);
	}

}
