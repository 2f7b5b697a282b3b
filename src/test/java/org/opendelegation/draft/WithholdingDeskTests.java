package org.opendelegation.draft;

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
class WithholdingDeskTests {

	private static final String GROUND = "Municipal Code 2.04";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private DeskSession publisher;

	private String draft = "";

	@BeforeEach
	void enterARecordOfEachKind() {
		TestStaff staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = staff.signIn("keeps%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.publisher = staff.signIn("decides%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		this.clerk.submit(this.clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", "Kept " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
		enter("traveler", Map.of("name", "A person", "capacity", "OFFICIAL", "remark", "a canary of a remark"));
		correct("traveler/a-person", Map.of("name", "Quiet Canary"));
		enter("stop", Map.of("city", "oakley", "remark", "a canary of a place"));
		enter("meeting", Map.of("title", "Harbor", "kind", "MEETING", "setting", "ON_TRIP", "topics", "a canary topic",
				"venue", "canary house"));
		enter("payment", Map.of("payer", "A club", "purpose", "canary lunch", "amount", "4820", "currency", "USD",
				"basis", "EXACT"));
		correct("payment/a-club", Map.of("payer", "Canary Club"));
	}

	@ParameterizedTest
	@CsvSource({ "traveler, a-person, name", "traveler, a-person, remark", "stop, oakley, remark",
			"meeting, harbor, topics", "meeting, harbor, venue", "payment, a-club, payer", "payment, a-club, amount" })
	void keepsAValueFromThePublicAndShowsTheGround(String kind, String key, String field) {
		String address = address(kind, key);
		Document page = this.publisher.submit(this.publisher.open(address), "form[action$=/withheld/" + field + "]",
				Map.of("ground", GROUND));
		assertThat(page.select("[aria-labelledby=withhold-" + field + "]").text()).contains(GROUND)
			.containsIgnoringCase(field.equals("amount") ? "4,820" : "canary");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		Document preview = this.publisher.open(this.draft + "/preview");
		assertThat(preview.text()).contains(GROUND);
		assertThat(preview.outerHtml()).doesNotContain("quiet-canary", "canary-club");
		assertThat(this.testDatabase.asOwner()
			.sql("select told_although_withheld(max(id)) from edition")
			.query(String.class)
			.optional()).isEmpty();
	}

	@Test
	void showsNobodyOutsideWhatWasWithheld() {
		withhold("traveler", "a-person", "remark");
		this.clerk.submit(this.clerk.open(this.draft.replace("/draft", "/review")), "#submit", Map.of());
		this.publisher.submit(this.publisher.open(this.draft.replace("/draft", "/review")), "#publish",
				Map.of("reason", "First."));
		Document page = new DeskSession(this.port).open(this.draft.replace("/desk", "").replace("/draft", ""));
		assertThat(page.text()).contains(GROUND).doesNotContain("canary of a remark");
	}

	@Test
	void handsTheValueBackToWhoReleasesIt() {
		Document page = this.publisher.submit(withhold("traveler", "a-person", "remark"),
				"form[action$=/remark/release]", Map.of());
		assertThat(page.select(".notice .words").text()).isEqualTo("a canary of a remark");
		assertThat(page.text()).doesNotContain(GROUND);
	}

	@Test
	void refusesWhatTheAddressWouldTell() {
		enter("traveler", Map.of("name", "Loud Canary", "capacity", "OFFICIAL"));
		Document page = withhold("traveler", "loud-canary", "name");
		assertThat(page.select(".notice--warning").text()).contains("address of this record tells");
		assertThat(page.select("[aria-labelledby=withhold-name] .withheld")).isEmpty();
	}

	@Test
	void leavesNothingBehindOfARecordThatIsRemoved() {
		withhold("traveler", "a-person", "remark");
		this.clerk.submit(this.clerk.open(this.draft + "/traveler/a-person"), "form[action$=remove]", Map.of());
		this.publisher.open(this.draft + "/preview");
		this.publisher.expect(200);
		assertThat(this.publisher.path()).endsWith("/preview");
	}

	@Test
	void isDecidedByPublishersOfTheLeadingCity() {
		String address = address("traveler", "a-person");
		assertThat(this.clerk.open(address).select("main form")).isEmpty();
		this.clerk.post(address + "/remark", Map.of("ground", GROUND));
		this.clerk.expect(403);
		withhold("traveler", "a-person", "remark");
		this.clerk.post(address + "/remark/release", Map.of());
		this.clerk.expect(403);
	}

	@Test
	void asksForTheLaw() {
		Document page = this.publisher.submit(this.publisher.open(address("stop", "oakley")),
				"form[action$=/withheld/remark]", Map.of("ground", " "));
		assertThat(page.select(".notice--warning").text()).contains("which law");
		assertThat(page.select("details[open] textarea")).hasSize(1);
	}

	@Test
	void asksForTheSectionOfTheLaw() {
		Document page = this.publisher.submit(this.publisher.open(address("stop", "oakley")),
				"form[action$=/withheld/remark]", Map.of("ground", "because"));
		assertThat(page.select(".notice--warning").text()).contains("number of its section");
		assertThat(page.select(".withheld")).isEmpty();
	}

	@Test
	void withholdsOfAMeetingThatSomebodyAttended() {
		enter("attendance",
				Map.of("meeting", "harbor", "name", "Vexley Quarn", "side", "OTHERS", "certainty", "CONFIRMED"));
		Document page = withhold("meeting", "harbor", "venue");
		this.publisher.expect(200);
		assertThat(page.select("[aria-labelledby=withhold-venue]").text()).contains(GROUND, "canary house");
	}

	@Test
	void saysWhereTheSameWordsStillStand() {
		enter("statement", Map.of("speaker", "Orzhelia Quux", "manner", "DIRECT", "language", "en", "words",
				"we will send six students"));
		correct("meeting/harbor", Map.of("minutes", "It was said that we will send six students in April."));
		Document page = withhold("statement", "orzhelia-quux", "words");
		assertThat(page.select("[aria-labelledby=withhold-words] .notice--warning a").text())
			.isEqualTo("Harbor: Minutes");
		correct("meeting/harbor", Map.of("minutes", "It was said what is withheld."));
		assertThat(this.publisher.open(address("statement", "orzhelia-quux")).select(".notice--warning")).isEmpty();
	}

	private Document withhold(String kind, String key, String field) {
		return this.publisher.submit(this.publisher.open(address(kind, key)), "form[action$=/withheld/" + field + "]",
				Map.of("ground", GROUND));
	}

	private String address(String kind, String key) {
		return this.draft + "/" + kind + "/" + key + "/withheld";
	}

	private void correct(String record, Map<String, String> values) {
		this.clerk.submit(this.clerk.open(this.draft + "/" + record), "form.form", values);
		assertThat(this.clerk.path()).as(record).isEqualTo(this.draft);
	}

	private void enter(String kind, Map<String, String> values) {
		this.clerk.submit(this.clerk.open(this.draft + "/" + kind + "/new"), "form.form", values);
		assertThat(this.clerk.path()).as(kind).isEqualTo(this.draft);
	}

}
