package org.opendelegation.source;

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

/**
 * Citations for records that stand by themselves, here of a person with an office.
 */
@EmptyApplicationTest
class DirectoryCitingTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String person = "";

	private String office = "";

	@BeforeEach
	void enterAPersonWithAnOfficeAndASource() {
		this.number = ++count;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = signIn("CLERK");
		this.person = "/desk/officials/cited-person-" + this.number;
		this.office = this.person + "/offices/mayor";
		this.clerk.submit("/desk/officials/new",
				Map.of("name", "Cited Person " + this.number, "sortName", "Person", "nevertheless", "true"));
		this.clerk.submit(this.person + "/offices/new", Map.of("title", "Mayor", "attested", "2024-05"));
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Herald " + this.number));
	}

	@Test
	void citesASourceForAFactOfAnOffice() {
		Document page = this.clerk.open(this.office + "/sources");
		assertThat(page.select("#fact-title").text()).contains("Mayor", "No source yet");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = cite(this.clerk, Map.of("placeKind", "LINE", "place", "4", "quote", "Mayor Person"));
		assertThat(page.select("#fact-title").text()).contains("Herald " + this.number, "in line 4");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.office).select("main a[href$=/sources]")).hasSize(1);
		page = this.clerk.submit(page, "#fact-title .cite form", Map.of());
		assertThat(page.select("#fact-title .cite")).isEmpty();
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = cite(this.clerk, Map.of("source", "none", "strength", "INFERRED"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-source",
				"#field-reasoning");
	}

	@Test
	void readsWhatIsSaidOfARecordWithACountry() {
		Document page = this.clerk.open("/desk/cities/oakley/sources");
		assertThat(page.select("#fact-country").text()).contains("United States");
	}

	@Test
	void becomesPublicWithTheEditionThatNamesThePerson() {
		cite(this.clerk, Map.of("quote", "Mayor of the article"));
		this.clerk.submit("/desk/organizations/new",
				Map.of("name", "Employer", "kind", "MUNICIPALITY", "city", "oakley"));
		this.clerk.submit(this.office, Map.of("organization", "employer"));
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Naming " + this.number, "summary", "In a sentence.", "lead", "oakley"));
		String draft = this.clerk.path();
		this.clerk.submit(draft + "/traveler/new",
				Map.of("name", "C. Person", "official", "official/cited-person-" + this.number));
		assertThat(asPublic("/officials/cited-person-" + this.number)).doesNotContain("Mayor");
		DeskSession publisher = signIn("PUBLISHER");
		String review = draft.substring(0, draft.length() - "draft".length()) + "review";
		this.clerk.submit(this.clerk.open(review), "#submit", Map.of());
		assertThat(publisher.open(review).select("#foundations ~ .parts a").eachText())
			.containsExactlyInAnyOrder("Cited Person " + this.number, "Employer", "Herald " + this.number);
		assertThat(asPublic("/officials/cited-person-" + this.number)).doesNotContain("Mayor");
		publisher.submit(publisher.open(review), "#publish", Map.of("reason", "It is complete"));
		assertThat(asPublic("/officials/cited-person-" + this.number)).contains("Mayor", "Herald " + this.number,
				"Mayor of the article", "Employer");
		assertThat(asPublic("/organizations/employer")).contains("Employer", "Mayor");
	}

	@Test
	void leavesWhatNobodySaysWithStaff() {
		this.clerk.submit("/desk/organizations/new", Map.of("name", "Unsaid body", "nevertheless", "true"));
		this.clerk.submit(this.office, Map.of("organization", "unsaid-body"));
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Unsaid " + this.number, "summary", "In a sentence.", "lead", "oakley"));
		String draft = this.clerk.path();
		this.clerk.submit(draft + "/traveler/new",
				Map.of("name", "C. Person", "official", "official/cited-person-" + this.number));
		String review = draft.substring(0, draft.length() - "draft".length()) + "review";
		this.clerk.submit(this.clerk.open(review), "#submit", Map.of());
		DeskSession publisher = signIn("PUBLISHER");
		publisher.submit(publisher.open(review), "#publish", Map.of("reason", "It is complete"));
		assertThat(asPublic("/officials/cited-person-" + this.number)).contains("Cited Person " + this.number)
			.doesNotContain("Mayor");
		new DeskSession(this.port).open("/organizations/unsaid-body");
		Document page = cite(publisher, Map.of());
		assertThat(page.select(".mistakes").text()).contains("names a record that is staff only");
		publisher.submit(publisher.open(this.office), "form.form", Map.of("organization", ""));
		cite(publisher, Map.of());
		assertThat(asPublic("/officials/cited-person-" + this.number)).contains("Mayor");
	}

	@Test
	void showsAPartThatIsAddedToAPublicRecordOnceASourceIsCited() {
		this.testDatabase.asOwner().sql("update official set published_at = now()").update();
		DeskSession publisher = signIn("PUBLISHER");
		assertThat(publisher.open(this.person + "/edit").select(".parts").text())
			.contains("staff only until a source is cited");
		assertThat(asPublic("/officials/cited-person-" + this.number)).doesNotContain("Mayor");
		cite(publisher, Map.of());
		assertThat(asPublic("/officials/cited-person-" + this.number)).contains("Mayor", "Herald " + this.number);
		assertThat(publisher.open(this.person + "/edit").select(".parts").text()).doesNotContain("staff only");
	}

	@Test
	void keepsTheLastSourceOfWhatIsPublic() {
		this.testDatabase.asOwner().sql("update official set published_at = now()").update();
		DeskSession publisher = signIn("PUBLISHER");
		Document page = cite(publisher, Map.of());
		page = publisher.submit(page, "#fact-title .cite form", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("no other source is cited");
		assertThat(page.select("#fact-title .cite")).hasSize(1);
		String former = publisher.open(this.office + "/sources?field=title")
			.select("#field-account option")
			.get(1)
			.val();
		page = cite(publisher, Map.of("place", "9", "placeKind", "LINE", "account", former));
		assertThat(page.select("#fact-title .cite")).hasSize(2);
		page = publisher.submit(page, "#fact-title .cite form", Map.of());
		assertThat(page.select(".notice--warning")).isEmpty();
		assertThat(page.select("#fact-title .cite")).hasSize(1);
	}

	@Test
	void isPublicAtOnceForWhatIsPublicAndForPublishersOnly() {
		this.testDatabase.asOwner().sql("update official set published_at = now()").update();
		this.testDatabase.asOwner().sql("update office set published_at = now()").update();
		assertThat(this.clerk.open(this.office + "/sources").select("form.form")).isEmpty();
		this.clerk.post(this.office + "/sources",
				Map.of("field", "title", "ticket", "00000000-0000-0000-0000-%012d".formatted(this.number), "source",
						"herald-" + this.number, "placeKind", "WHOLE", "strength", "STATED"));
		this.clerk.expect(403);
		assertThat(asPublic("/officials/cited-person-" + this.number)).doesNotContain("Herald " + this.number);
		cite(signIn("PUBLISHER"), Map.of());
		assertThat(asPublic("/officials/cited-person-" + this.number)).contains("Herald " + this.number);
	}

	@Test
	void forgetsWhatWasCitedForAPartThatIsRemoved() {
		cite(this.clerk, Map.of());
		this.clerk.submit(this.clerk.open(this.office), "form[action$=remove]", Map.of());
		this.clerk.submit(this.person + "/offices/new", Map.of("title", "Mayor", "attested", "2024-05"));
		assertThat(this.clerk.open(this.office + "/sources").select(".cite")).isEmpty();
	}

	private Document cite(DeskSession session, Map<String, String> values) {
		Document form = session.open(this.office + "/sources?field=title&source=herald-" + this.number);
		return session.submit(form, "form.form", values);
	}

	private String asPublic(String address) {
		return new DeskSession(this.port).open(address).text();
	}

	private DeskSession signIn(String role) {
		return this.staff.signIn("citing-%s%d@example.gov".formatted(role.toLowerCase(), this.number), "oakley", role);
	}

}
