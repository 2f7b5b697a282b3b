package org.opendelegation.draft;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts of people, organizations and cities that a trip names are cited together with
 * those of the trip, by those who may cite for each of them.
 */
@EmptyApplicationTest
class UncitedDirectoryTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private RestTestClient client;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private DeskSession publisher;

	private String uncited = "";

	private String person = "";

	private String office = "";

	private String source = "";

	@BeforeEach
	void enterATripOfAPersonWithAnOffice() {
		TestStaff staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = staff.signIn("held-clerk-%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.publisher = staff.signIn("held-publisher-%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		this.person = "held-person-" + count;
		this.office = "office/" + this.person + ".mayor";
		this.source = "held-source-" + count;
		submit("/desk/officials/new",
				Map.of("name", "Held Person " + count, "sortName", "Person", "nevertheless", "true"));
		submit("/desk/officials/" + this.person + "/offices/new", Map.of("title", "Mayor", "attested", "2024-05"));
		submit("/desk/officials/new",
				Map.of("name", "Other Person " + count, "sortName", "Other", "nevertheless", "true"));
		submit("/desk/officials/other-person-" + count + "/offices/new",
				Map.of("title", "Clerk", "attested", "2024-05"));
		submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Held source " + count));
		submit("/desk/trips/new", Map.of("title", "Held " + count, "summary", "In a sentence.", "lead", "oakley"));
		String draft = this.clerk.path();
		this.uncited = draft.replaceFirst("draft$", "uncited");
		submit(draft + "/traveler/new", Map.of("name", "H. Person", "official", "official/" + this.person));
	}

	@Test
	void listsThoseThatTheTripNamesInAGroupOfTheirOwn() {
		Document page = this.clerk.open(this.uncited);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select("[data-kind=directory] input[name=fact]").eachAttr("value"))
			.contains(this.office + "/title", this.office + "/attested")
			.noneMatch((fact) -> fact.contains("other-person"));
		assertThat(page.select("[data-kind=directory] h3").eachText()).contains("Held Person " + count + ": Mayor");
		assertThat(page.select("[data-kind=directory] .uncited-one").eachAttr("href"))
			.contains("/desk/officials/" + this.person + "/offices/mayor/sources");
	}

	@Test
	void citesForThemAndForTheTripAtOnce() {
		Document page = cite(this.clerk, this.office + "/title," + this.office + "/attested,traveler/h-person/name");
		assertThat(page.select("#said p").text()).contains("3 facts of 2 records");
		assertThat(this.clerk.open("/desk/officials/" + this.person + "/offices/mayor/sources")
			.select("#fact-title .cite, #fact-attested .cite")).hasSize(2);
		page = cite(this.clerk, this.office + "/title");
		assertThat(page.select("#said").text()).contains("left alone: Title (Held Person " + count + ": Mayor)");
	}

	@Test
	void leavesWhatIsPublicToPublishersAndCitesNothingAtAllForOthers() {
		publish();
		assertThat(this.clerk.open(this.uncited).select("[data-kind=directory] input[value^=office/]")).isEmpty();
		this.clerk.post(this.uncited, values("traveler/h-person/name," + this.office + "/title"));
		this.clerk.expect(403);
		assertThat(claims()).as("also not for the trip").isZero();
		assertThat(this.publisher.open(this.uncited).select("input[value^=%s/]".formatted(this.office))).hasSize(2);
	}

	@Test
	void isPublicAtOnceWhereTheRecordIs() {
		publish();
		assertThat(Pages.text(this.client, "/officials/" + this.person, 200)).doesNotContain("Mayor");
		cite(this.publisher, this.office + "/title,traveler/h-person/name");
		assertThat(Pages.text(this.client, "/officials/" + this.person, 200)).contains("Mayor", "Held source " + count);
	}

	@Test
	void leavesOutAPartThatNamesWhatIsNotPublicYet() {
		submit("/desk/organizations/new", Map.of("name", "Hidden body " + count, "nevertheless", "true"));
		submit("/desk/officials/%s/offices/mayor".formatted(this.person),
				Map.of("organization", "hidden-body-" + count));
		assertThat(this.clerk.open(this.uncited).select("input[value^=%s/]".formatted(this.office))).hasSize(3);
		publish();
		assertThat(this.publisher.open(this.uncited).select("input[value^=%s/]".formatted(this.office))).isEmpty();
		Document page = cite(this.publisher, this.office + "/title,traveler/h-person/name");
		assertThat(page.select("#said").text()).contains("One fact of one record",
				"One ticked fact is not there any longer");
		assertThat(Pages.text(this.client, "/officials/" + this.person, 200)).doesNotContain("Mayor");
	}

	private void publish() {
		this.testDatabase.asOwner()
			.sql("update official set published_at = now() where slug = ?")
			.param(this.person)
			.update();
	}

	private Document cite(DeskSession session, String facts) {
		return session.post(this.uncited, session.open(this.uncited), values(facts));
	}

	private Map<String, String> values(String facts) {
		return Map.of("source", this.source, "placeKind", "WHOLE", "strength", "STATED", "fact", facts);
	}

	private int claims() {
		return this.testDatabase.asOwner()
			.sql("select count(*) from claim where edition_id = (select max(id) from edition)")
			.query(Integer.class)
			.single();
	}

	private void submit(String address, Map<String, String> values) {
		this.clerk.submit(this.clerk.open(address), "form.form", values);
		this.clerk.expect(200);
	}

}
