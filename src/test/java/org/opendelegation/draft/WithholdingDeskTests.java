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
	void givesARecordAnotherAddressWhereItsOwnTellsTheValue() {
		enter("traveler", Map.of("name", "Loud Canary", "capacity", "OFFICIAL", "remark", "sings"));
		withhold("traveler", "loud-canary", "remark");
		Document page = withhold("traveler", "loud-canary", "name");
		assertThat(this.publisher.path()).isEqualTo(address("traveler", "traveler"));
		assertThat(page.select("[aria-labelledby=withhold-name]").text()).contains(GROUND, "Loud Canary");
		assertThat(page.select("[aria-labelledby=withhold-remark]").text()).contains(GROUND, "sings");
		assertThat(page.select(".notice").text()).contains("another address");
		assertThat(this.publisher.open(this.draft + "/preview").outerHtml()).contains("traveler--traveler")
			.doesNotContain("loud-canary");
		this.publisher.open(address("traveler", "loud-canary"));
		this.publisher.expect(404);
	}

	@Test
	void givesARecordAnotherAddressWhereItsOwnTellsWhatItWasCalledBefore() {
		withhold("traveler", "a-person", "name");
		assertThat(this.publisher.path()).isEqualTo(address("traveler", "traveler"));
		assertThat(this.publisher.open(this.draft + "/preview").outerHtml()).doesNotContain("a-person");
	}

	@Test
	void givesNoRecordTheAddressOfOneBefore() {
		enter("traveler", Map.of("name", "Shy Canary", "capacity", "OFFICIAL"));
		enter("traveler", Map.of("name", "Traveler", "capacity", "OFFICIAL"));
		withhold("traveler", "shy-canary", "name");
		assertThat(this.publisher.path()).isEqualTo(address("traveler", "traveler-2"));
	}

	@Test
	void givesAnAttendeeAnotherAddressToo() {
		enter("attendance",
				Map.of("meeting", "harbor", "name", "Hidden Quarn", "side", "OTHERS", "certainty", "CONFIRMED"));
		Document page = withhold("attendance", "harbor.hidden-quarn", "name");
		assertThat(this.publisher.path()).isEqualTo(address("attendance", "harbor.attendance"));
		assertThat(page.select("[aria-labelledby=withhold-name]").text()).contains(GROUND, "Hidden Quarn");
	}

	@Test
	void bringsWhatIsSaidOfARecordAlong() {
		enter("payment", Map.of("payer", "Told Canary", "purpose", "lunch", "basis", "EXACT", "amount", "10",
				"currency", "USD"));
		this.testDatabase.asOwner().sql("""
				insert into claim (edition_id, record_kind, record_key, field)
				select id, 'payment', 'told-canary', 'purpose' from edition order by id desc limit 1
				""").update();
		withhold("payment", "told-canary", "payer");
		assertThat(this.testDatabase.asOwner()
			.sql("select record_key from claim where record_kind = 'payment' order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("payment");
	}

	@ParameterizedTest
	@CsvSource({ "meeting, harbor, meeting was made", "trip, trip, trip was made" })
	void refusesWhatAPermanentAddressWouldTell(String kind, String key, String why) {
		Document page = withhold(kind, key, "title");
		assertThat(page.select(".notice--warning").text()).contains(why);
		assertThat(page.select("[aria-labelledby=withhold-title] .withheld")).isEmpty();
	}

	@Test
	void takesTwoNamesThatAreWithheldForTwoPeople() {
		this.testDatabase.asOwner().sql("update city set region = 'California' where slug = 'oakley'").update();
		enter("traveler", Map.of("name", "Guest Person", "capacity", "OFFICIAL", "city", "oakley"));
		enter("payment", Map.of("payer", "Host Person", "purpose", "lunch", "beneficiaries", "guest-person", "basis",
				"EXACT", "amount", "4820", "currency", "USD", "received", "2024-05-20"));
		withhold("traveler", "guest-person", "name");
		withhold("payment", "host-person", "payer");
		assertThat(this.clerk.open(this.draft).select("#disclosure").text()).contains("Limit for gifts")
			.doesNotContain("says that the official paid");
	}

	@Test
	void keepsAValueForStaffWithoutALaw() {
		Document page = this.publisher.submit(this.publisher.open(address("traveler", "a-person")),
				"#staff-only-remark", Map.of());
		assertThat(page.select("[aria-labelledby=withhold-remark]").text()).contains("cites no law",
				"a canary of a remark");
		assertThat(this.publisher.open(this.draft + "/preview").text()).contains("for its staff and cites no law")
			.doesNotContain("canary of a remark");
	}

	/**
	 * What was found before the value was withheld tells it, and is kept for staff.
	 */
	@Test
	void showsNobodyOutsideWhatWasFoundBefore() {
		this.testDatabase.asOwner().sql("update city set region = 'California' where slug = 'oakley'").update();
		enter("traveler", Map.of("name", "Paid Person", "capacity", "OFFICIAL", "city", "oakley"));
		enter("payment", Map.of("payer", "Foundcanary", "purpose", "lunch", "beneficiaries", "paid-person", "basis",
				"EXACT", "amount", "4820", "currency", "USD", "received", "2024-05-20"));
		String review = this.draft.replace("/draft", "/review");
		this.clerk.submit(this.clerk.open(review), "#submit", Map.of());
		this.clerk.submit(this.clerk.open(review), "#give-back", Map.of());
		withhold("payment", "foundcanary", "payer");
		this.clerk.submit(this.clerk.open(review), "#submit", Map.of());
		this.publisher.submit(this.publisher.open(review), "#publish", Map.of("reason", "First."));
		String told = "select count(*) from finding where detail::text ilike '%foundcanary%'";
		assertThat(this.testDatabase.asOwner().sql(told).query(Long.class).single()).isPositive();
		assertThat(this.testDatabase.asRegister().sql(told).query(Long.class).single()).isZero();
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

	@Test
	void saysWhereTheSameNameStillStands() {
		enter("traveler", Map.of("name", "Ana Ox", "capacity", "OFFICIAL"));
		enter("statement", Map.of("speaker", "Ana Ox", "manner", "DIRECT", "language", "en", "words", "We agreed."));
		assertThat(withhold("traveler", "ana-ox", "name").select("[aria-labelledby=withhold-name] .notice--warning a")
			.eachText()).containsExactly("Ana Ox: Speaker");
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
