package org.opendelegation.sistercity;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.database.Side;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What laws say of a relationship, from its first stage at the desk to the public page,
 * and how it follows what changes.
 */
@EmptyApplicationTest
class RelationshipFindingsTests {

	private static final String TITLE = "Texas: agreements with listed countries";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private RelationshipUpkeep upkeep;

	@Autowired
	private PlatformTransactionManager transactions;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private JdbcClient owner;

	private DeskSession publisher;

	private String home = "";

	private String partner = "";

	private String address = "";

	/**
	 * A city of Texas and one of China, which became sister cities in 1985.
	 */
	@BeforeEach
	void enterARelationship() {
		count++;
		this.home = "texan" + count;
		this.partner = "guest" + count;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.owner = this.testDatabase.asOwner();
		this.publisher = signIn("PUBLISHER");
		this.staff.city(this.partner);
		this.owner.sql("update city set state = 'US-TX' where slug = ?").param(this.home).update();
		this.owner.sql("update city set country_code = 'CN' where slug = ?").param(this.partner).update();
		submit("/desk/sister-cities/new",
				Map.of("homeCity", this.home, "partnerCity", this.partner, "summary", "In short."));
		this.address = "/sister-cities/" + this.home + "-" + this.partner;
		submit("/desk" + this.address + "/stages/new", Map.of("kind", "SISTER", "reached", "1985"));
		submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Herald " + count));
	}

	@Test
	void showsTheDeskWhatFollowsAndThePublicNothingBeforeItIsPublished() {
		Document page = this.publisher.open("/desk" + this.address + "/edit");
		assertThat(finding(page)).contains("Due on October 1, 2025", "China (CN)", "withdraws from it by");
		assertThat(page.select(".still-missing").text()).contains("recognizes the agreement");
		assertThat(page.select("details a[href^='#stage-']").attr("href"))
			.isEqualTo("#" + page.select(".parts li").attr("id"));
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(stored()).isEmpty();
		assertThat(shown().text()).doesNotContain(TITLE);
		publish();
		Document shown = shown();
		assertThat(finding(shown)).contains("Due on October 1, 2025", "appears to fall under", "ask counsel",
				"one summary says June 20, 2025", "Unverified");
		assertThat(new HtmlChecker().check(shown.outerHtml())).isEmpty();
		assertThat(stored()).containsExactly("SC-BAN-TX DUE", "SC-RES NOT_REQUIRED", "SC-REVIEW NOT_REQUIRED");
	}

	@Test
	void followsAStageAndKeepsWhatWasFoundBefore() {
		publish();
		submit("/desk" + this.address + "/stages/sister", Map.of("reached", "2026-01-10"));
		assertThat(finding(shown())).contains("Not met", "made or renewed since");
		assertThat(this.owner.sql("""
				select outcome from finding where relationship_id = (select id from relationship where slug = ?)
					and rule = 'SC-BAN-TX' and superseded_at is not null
				""").param(slug()).query(String.class).list()).containsExactly("DUE");
		int before = this.owner.sql("select count(*) from finding").query(Integer.class).single();
		submit("/desk" + this.address + "/edit", Map.of("summary", "Said otherwise."));
		assertThat(this.owner.sql("select count(*) from finding").query(Integer.class).single()).isEqualTo(before);
	}

	/**
	 * An agreement that ends is renewed or let end: a day for staff and for the public,
	 * until one of both is recorded.
	 */
	@Test
	void tellsWhenAnAgreementEnds() {
		submit("/desk" + this.address + "/stages/sister", Map.of("reached", "2020-05-01", "endsOn", "2030-04-30"));
		publish();
		assertThat(shown().select(".stage").text()).contains("Ends on", "April 30, 2030");
		cite("/stages/sister", "endsOn");
		assertThat(shown().select(".stage div:has(> dt:contains(Ends on)) details.mark")).isNotEmpty();
		assertThat(stored()).contains("SC-END DUE");
		assertThat(shown().select(".finding:contains(The agreement ends)").text()).contains("April 30, 2030");
		assertThat(new HtmlChecker().check(shown().outerHtml())).isEmpty();
		assertThat(this.publisher.open("/desk/deadlines?kind=relationship").select(".record").text())
			.contains("The agreement ends", "Due by April 30, 2030");
		assertThat(new DeskSession(this.port).fetch("/calendar/deadlines.ics").body().replace("\r\n ", ""))
			.contains("DTSTART;VALUE=DATE:20300430");
		Document form = this.publisher.open("/desk" + this.address + "/stages/sister");
		assertThat(form.select("input[name=endsOn]").val()).isEqualTo("April 30, 2030");
		submit("/desk" + this.address + "/stages/sister", Map.of("endsOn", "sometime soon"));
		assertThat(this.publisher.open("/desk" + this.address + "/stages/sister").select("input[name=endsOn]").val())
			.isEqualTo("April 30, 2030");
		submit("/desk" + this.address + "/stages/sister", Map.of("endsOn", "2019-04-30"));
		assertThat(this.publisher.open("/desk" + this.address + "/stages/sister").select("input[name=endsOn]").val())
			.isEqualTo("April 30, 2030");
		submit("/desk" + this.address + "/stages/new", Map.of("kind", "RENEWED", "reached", "2029"));
		cite("/stages/renewed", "kind");
		assertThat(stored()).noneMatch((found) -> found.startsWith("SC-END"));
	}

	@Test
	void followsAStageOnceASourceMakesItPublic() {
		publish();
		submit("/desk" + this.address + "/stages/new", Map.of("kind", "ENDED", "reached", "2025-09-20"));
		assertThat(finding(shown())).contains("Due on");
		assertThat(finding(this.publisher.open("/desk" + this.address + "/edit"))).contains("has ended");
		cite("/stages/ended", "kind");
		assertThat(finding(shown())).contains("Not required", "has ended");
	}

	@Test
	void followsTheOrderOfStages() {
		submit("/desk" + this.address + "/stages/new", Map.of("kind", "ENDED", "reached", "2025-09-20"));
		cite("/stages/ended", "kind");
		publish();
		assertThat(finding(shown())).contains("has ended");
		this.publisher.submit(this.publisher.open("/desk" + this.address + "/stages/ended"), "form[action$=move]",
				Map.of("up", "true"));
		assertThat(finding(shown())).contains("Due on");
	}

	@Test
	void followsWhatIsPutBackFromTheBin() {
		submit("/desk" + this.address + "/stages/new", Map.of("kind", "ENDED", "reached", "2025-09-20"));
		cite("/stages/ended", "kind");
		this.publisher.post("/desk" + this.address + "/stages/ended/remove", Map.of());
		publish();
		assertThat(finding(shown())).contains("Due on");
		this.publisher.submit(this.publisher.open("/desk/bin?kind=stages"), ".record form", Map.of());
		assertThat(finding(shown())).contains("has ended");
	}

	@Test
	void followsTheCities() {
		publish();
		correctCity(this.partner, Map.of("country", "HK"));
		assertThat(finding(shown())).contains("Cannot tell", "Hong Kong", "(HK)", "is listed apart", "China (CN)",
				"ask counsel");
		correctCity(this.partner, Map.of("country", "TW"));
		assertThat(finding(shown())).contains("Not required", "(TW)", "does not name");
		correctCity(this.home, Map.of("state", "US-CA", "region", "California"));
		assertThat(shown().select(".finding-body").text()).contains("is recorded here for California (US-CA)");
	}

	@Test
	void followsWhatLawsAndPoliciesSet() {
		publish();
		DeskSession administrator = this.staff.signIn("law%d@example.gov".formatted(count), "oakley", "ADMINISTRATOR");
		assertThat(administrator.open("/desk/parameters").select("tr:contains(US-TX)").text()).contains("China (CN)",
				"Russia (RU)", "Unverified", "October 1, 2025");
		Document page = add(administrator, "REVIEW_MONTHS", "12");
		assertThat(administrator.path()).isEqualTo("/desk/parameters");
		assertThat(shown().select(".finding").text()).contains("Due on December 31, 1986");
		page = add(administrator, "COUNCIL_BEFORE", "SISTER");
		assertThat(shown().select(".finding").text()).contains("has no resolution of the council", "Cannot tell");
		for (Map.Entry<String, String> wrong : List.of(Map.entry("PARTNERS_FORBIDDEN", "China"),
				Map.entry("PARTNERS_FORBIDDEN", "ZZ"), Map.entry("PARTNERS_FORBIDDEN", "CN,,RU"),
				Map.entry("PARTNERS_END_BY", "2025-02-30"), Map.entry("COUNCIL_BEFORE", "ENDED"))) {
			page = add(administrator, wrong.getKey(), wrong.getValue());
			assertThat(page.select(".mistakes a").eachAttr("href")).as(wrong.toString())
				.containsExactly("#field-value");
		}
	}

	@Test
	void findsAtTheStartWhatOtherRulesHadFound() {
		publish();
		this.owner.sql("alter table finding disable trigger finding_stays").update();
		this.owner.sql("update finding set rule_book = 'older' where relationship_id is not null").update();
		this.owner.sql("alter table finding enable trigger finding_stays").update();
		Side.DESK.run(() -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.upkeep.recomputeOutdated()));
		assertThat(stored()).hasSize(3);
		assertThat(this.owner.sql("""
				select count(*) from finding where relationship_id = (select id from relationship where slug = ?)
					and rule_book = 'older' and superseded_at is null
				""").param(slug()).query(Integer.class).single()).isZero();
	}

	@Test
	void namesTheStageReachedLastAndNotAReview() {
		submit("/desk" + this.address + "/stages/new", Map.of("kind", "REVIEWED", "reached", "2026"));
		cite("/stages/reviewed", "kind");
		publish();
		assertThat(shown().select("[aria-current=step] .stage-name").text()).startsWith("Sister city");
	}

	private Document add(DeskSession administrator, String kind, String value) {
		return administrator.submit(administrator.open("/desk/parameters/new"), "form.form",
				Map.of("kind", kind, "jurisdiction", "US-TX/" + this.home, "value", value, "from", "1980-01-01",
						"citation", "Policy of the city"));
	}

	private void correctCity(String city, Map<String, String> values) {
		DeskSession keeper = this.staff.signIn("%s%d@example.gov".formatted(city, values.hashCode()), city,
				"PUBLISHER");
		keeper.submit(keeper.open("/desk/cities/" + city + "/edit"), "form.form", values);
		assertThat(keeper.path()).isEqualTo("/desk/cities");
	}

	private void publish() {
		cite("", "summary");
		cite("/stages/sister", "kind");
		this.publisher.submit(this.publisher.open("/desk" + this.address + "/publish"), "main form", Map.of());
	}

	private void cite(String place, String field) {
		submit("/desk" + this.address + place + "/sources?field=" + field, Map.of("source", "herald-" + count));
	}

	private List<String> stored() {
		return this.testDatabase.asRegister().sql("""
				select rule || ' ' || outcome from finding
				where relationship_id = (select id from relationship where slug = ?) and superseded_at is null
				order by position
				""").param(slug()).query(String.class).list();
	}

	private String slug() {
		return this.address.substring("/sister-cities/".length());
	}

	private Document shown() {
		return new DeskSession(this.port).open(this.address);
	}

	private static String finding(Document page) {
		return page.expectFirst(".finding:has(.finding-title:contains(" + TITLE + "))").text();
	}

	private DeskSession signIn(String role) {
		return this.staff.signIn("%s%d@example.gov".formatted(this.home, count), this.home, role);
	}

	private Document submit(String at, Map<String, String> values) {
		return this.publisher.submit(this.publisher.open(at), "form.form", values);
	}

}
