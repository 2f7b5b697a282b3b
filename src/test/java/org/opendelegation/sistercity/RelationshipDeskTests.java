package org.opendelegation.sistercity;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class RelationshipDeskTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String relationship = "";

	@BeforeEach
	void enterARelationship() {
		this.number = ++count;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.staff.city("antioch");
		this.clerk = signIn("oakley", "CLERK");
		this.relationship = "/desk/sister-cities/oakley-partner-" + this.number;
		this.clerk.submit("/desk/sister-cities/new", relationship(Map.of()));
	}

	@Test
	void entersARelationshipWithItsStagesInOrder() {
		this.clerk.submit(this.relationship + "/stages/new", Map.of("kind", "FRIENDSHIP", "reached", "2024-05"));
		Document page = this.clerk.submit(this.relationship + "/stages/new", Map.of("kind", "CONTEMPLATED"));
		assertThat(page.select(".parts li > a:first-child").eachText()).containsExactly("Friendship city · May 2024",
				"Contemplated");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit(this.clerk.open(this.relationship + "/stages/contemplated"), "form[action$=move]",
				Map.of("up", "true"));
		assertThat(page.select(".parts li > a:first-child").eachText()).containsExactly("Contemplated",
				"Friendship city · May 2024");
		assertThat(this.clerk.open("/desk/sister-cities").select("tr:contains(Partner " + this.number + ")").text())
			.contains("Friendship", "staff only");
		assertThat(new DeskSession(this.port).open("/sister-cities").text()).doesNotContain("Partner " + this.number);
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = this.clerk.submit("/desk/sister-cities/new", Map.of("homeCity", "", "partnerCity", "nowhere"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-homeCity",
				"#field-partnerCity", "#field-summary");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit("/desk/sister-cities/new", Map.of("homeCity", "oakley", "summary", "In short"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-partner");
		page = this.clerk.submit("/desk/sister-cities/new", relationship(Map.of("partnerCity", "oakley")));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-partnerCity");
	}

	@Test
	void recordsWhatIsBetweenTwoCitiesOnce() {
		String city = "twin" + this.number;
		this.staff.city(city);
		this.clerk.submit("/desk/sister-cities/new", relationship(Map.of("partnerCity", city)));
		Document page = this.clerk.submit("/desk/sister-cities/new", relationship(Map.of("partnerCity", city)));
		assertThat(page.select(".field-mistake").text()).contains("recorded already");
		this.clerk.submit(this.relationship + "-2/edit", Map.of("summary", "Said otherwise"));
		this.clerk.expect(200);
		assertThat(this.clerk.path()).isEqualTo("/desk/sister-cities");
	}

	@Test
	void isForStaffOfTheHomeCity() {
		DeskSession other = signIn("antioch", "PUBLISHER");
		assertThat(other.open(this.relationship + "/edit").select("form.form button")).isEmpty();
		other.submit(other.open(this.relationship + "/edit"), "form.form",
				Map.of("summary", "Ours", "homeCity", "antioch"));
		other.expect(403);
		other.submit(other.open(this.relationship + "/stages/new"), "form.form", Map.of("kind", "SISTER"));
		other.expect(403);
		other.post(this.relationship + "/remove", Map.of());
		other.expect(403);
		other.submit(other.open("/desk/sister-cities/new"), "form.form", relationship(Map.of()));
		other.expect(403);
	}

	@Test
	void isOfferedForTheCitiesThatOneKeeps() {
		Document form = this.clerk.open("/desk/sister-cities/new");
		assertThat(form.select("#field-homeCity option[value~=.]").eachAttr("value")).containsExactly("oakley");
		assertThat(form.select("#field-partnerCity option").eachAttr("value")).contains("oakley", "antioch");
		form = this.clerk.submit(form, "form.form", Map.of("homeCity", "oakley"));
		assertThat(form.select("#field-homeCity option[value~=.]").eachAttr("value")).containsExactly("oakley");
	}

	@Test
	void staysWithItsHomeCity() {
		this.clerk.submit(this.relationship + "/edit", Map.of("homeCity", "antioch"));
		assertThat(this.clerk.open(this.relationship + "/edit").select("h1").text()).startsWith("Oakley");
	}

	@Test
	void isPublishedByAPublisherOfTheHomeCityWithWhoSaysSo() {
		this.clerk.submit(this.relationship + "/stages/new",
				Map.of("kind", "CONTEMPLATED", "remark", "Should we enter"));
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Gazette " + this.number));
		DeskSession publisher = signIn("oakley", "PUBLISHER");
		Document page = publisher.open(this.relationship + "/publish");
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main").text()).contains("Cite a source for each part first");
		page = publisher.post(this.relationship + "/publish", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("Cite a source");
		cite(this.relationship + "/sources?field=summary");
		cite(this.relationship + "/stages/contemplated/sources?field=kind");
		page = this.clerk.open(this.relationship + "/publish");
		assertThat(page.select("main form")).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.clerk.post(this.relationship + "/publish", Map.of());
		this.clerk.expect(403);
		DeskSession other = signIn("antioch", "PUBLISHER");
		other.post(this.relationship + "/publish", Map.of());
		other.expect(403);
		String address = "/sister-cities/oakley-partner-" + this.number;
		assertThat(new DeskSession(this.port).open(address).text()).doesNotContain("Spoken of");
		page = publisher.submit(publisher.open(this.relationship + "/publish"), "main form", Map.of());
		assertThat(page.select(".notice").text()).contains("Published");
		assertThat(new DeskSession(this.port).open(address).text()).contains("Partner " + this.number, "Spoken of",
				"Contemplated", "Should we enter", "Gazette " + this.number);
		this.clerk.submit(this.relationship + "/edit", Map.of("summary", "By a clerk"));
		this.clerk.expect(403);
	}

	private void cite(String address) {
		this.clerk.submit(address, Map.of("source", "gazette-" + this.number));
	}

	private Map<String, String> relationship(Map<String, String> values) {
		Map<String, String> all = new HashMap<>(
				Map.of("homeCity", "oakley", "partner", "Partner " + this.number, "summary", "Spoken of."));
		all.putAll(values);
		return all;
	}

	private DeskSession signIn(String city, String role) {
		return this.staff.signIn("%s%s%d@example.gov".formatted(city, role.toLowerCase(), this.number), city, role);
	}

}
