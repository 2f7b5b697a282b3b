package org.opendelegation.source;

import java.util.HashMap;
import java.util.List;
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
 * What is marked beside the form of a record of the directory is cited as it is saved.
 */
@EmptyApplicationTest
class DirectoryBesideTests {

	private static int accounts;

	private int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private String source = "";

	private String trust = "";

	@BeforeEach
	void enterASourceWithAText() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = signIn("CLERK");
		this.count = accounts;
		this.source = "register-" + this.count;
		this.trust = "/desk/organizations/trust-" + this.count;
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Register " + this.count));
		this.clerk.submit("/desk/sources/" + this.source + "/text",
				Map.of("text", "The trust plants trees.\nIt has a seat."));
		this.clerk.open("/desk/organizations/new?read=" + this.source);
	}

	@Test
	void citesAsARecordIsEnteredAndCorrected() {
		Document page = enterTrust("Plants trees");
		assertThat(page.select(".notice").text()).isEqualTo("Entered.");
		page = this.clerk.open(this.trust + "/sources");
		assertThat(page.select("#fact-description .cite").text()).contains("Register", "plants trees",
				"in paragraph 1");
		page = this.clerk.submit(this.trust + "/edit", cited("description", "trees", Map.of("description", "Trees")));
		assertThat(page.select(".notice").text()).isEqualTo("Saved.");
		page = this.clerk.open(this.trust + "/edit");
		assertThat(page.select("#field-description").text()).isEqualTo("Trees");
		assertThat(page.select("#reading-text mark").text()).isEqualTo("plants trees");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.trust + "/sources").select("#fact-description .cite")).hasSize(2);
	}

	@Test
	void savesNothingWhereWhatIsToBeCitedIsWrong() {
		Document page = enterTrust("");
		assertThat(page.select(".pending-one .field-mistake").text()).contains("This field is empty");
		assertThat(page.select("#field-name").val()).isEqualTo("Trust " + this.count);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.clerk.open(this.trust + "/edit");
		this.clerk.expect(404);
		this.clerk.submit(page, "form.form", Map.of("description", "Plants trees", "nevertheless", "true"));
		assertThat(this.clerk.open(this.trust + "/sources").select("#fact-description .cite")).hasSize(1);
		page = this.clerk.submit(this.trust + "/edit",
				cited("description", "trees", Map.of("description", "", "name", "Renamed")));
		assertThat(page.select(".pending-one .field-mistake").text()).contains("This field is empty");
		assertThat(this.clerk.open(this.trust + "/edit").select("#field-name").val()).isEqualTo("Trust " + this.count);
	}

	@Test
	void keepsWhatWasMarkedWhereTheRecordIsWrong() {
		Document page = this.clerk.submit("/desk/organizations/new",
				cited("description", "plants trees", Map.of("name", "", "kind", "NONPROFIT")));
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-name");
		assertThat(page.select("#pending blockquote").text()).isEqualTo("plants trees");
	}

	@Test
	void citesForAPart() {
		enterTrust("Plants trees");
		Map<String, String> tie = Map.of("kind", "WORKS_WITH", "description", "It has a seat");
		Document page = this.clerk.submit(this.trust + "/ties/new", cited("held", "It has a seat", tie));
		assertThat(page.select(".pending-one .field-mistake")).hasSize(1);
		assertThat(this.clerk.open(this.trust + "/edit").select("#ties ~ .parts a, .parts a")).isEmpty();
		this.clerk.submit(page, "form.form", Map.of("cited[0].field", "description"));
		String address = this.clerk.open(this.trust + "/edit").select(".parts a").attr("href");
		assertThat(this.clerk.open(address + "/sources").select("#fact-description .cite").text())
			.contains("It has a seat");
		this.clerk.submit(address, cited("kind", "a seat", Map.of()));
		assertThat(this.clerk.open(address + "/sources").select("#fact-kind .cite")).hasSize(1);
	}

	@Test
	void isPublicAtOnceForWhatIsPublicAndForPublishersOnly() {
		enterTrust("Plants trees");
		this.testDatabase.asOwner().sql("update organization set published_at = now()").update();
		Map<String, String> values = cited("kind", "The trust",
				Map.of("name", "T", "kind", "NONPROFIT", "version", "0"));
		this.clerk.post(this.trust + "/edit", values);
		this.clerk.expect(403);
		DeskSession publisher = signIn("PUBLISHER");
		publisher.open(this.trust + "/edit?read=" + this.source);
		publisher.submit(publisher.open(this.trust + "/edit"), "form.form", cited("kind", "The trust", Map.of()));
		assertThat(new DeskSession(this.port).open(this.trust.substring("/desk".length())).text()).contains("The trust",
				"Register");
	}

	@Test
	void offersFieldsThatNewRecordsHave() {
		List<String> offered = this.clerk.open("/desk/organizations/new")
			.select("#reading-fact option")
			.eachAttr("value");
		enterTrust("Plants trees");
		assertThat(this.clerk.open(this.trust + "/edit").select("#reading-fact option").eachAttr("value"))
			.containsAll(offered);
		for (String part : List.of("ties", "registrations")) {
			assertThat(this.clerk.open(this.trust + "/" + part + "/new").select("#reading-fact option")).isNotEmpty();
		}
		assertThat(this.clerk.open("/desk/cities/new").select("#reading-fact option").eachAttr("value"))
			.isSubsetOf("names", "region", "state", "country");
		assertThat(this.clerk.open("/desk/sister-cities/new").select("#reading-fact option").eachAttr("value"))
			.isSubsetOf("homeCity", "partnerCity", "summary");
		assertThat(this.clerk.open(this.trust + "/names/new").select("#reading")).isEmpty();
	}

	private Document enterTrust(String description) {
		return this.clerk.submit("/desk/organizations/new", cited("description", "plants trees", Map.of("name",
				"Trust " + this.count, "kind", "NONPROFIT", "description", description, "nevertheless", "true")));
	}

	private Map<String, String> cited(String field, String quote, Map<String, String> values) {
		Map<String, String> all = new HashMap<>(values);
		all.putAll(Map.of("cited[0].field", field, "cited[0].source", this.source, "cited[0].placeKind", "PARAGRAPH",
				"cited[0].place", "1", "cited[0].quote", quote, "cited[0].strength", "STATED", "cited[0].kept",
				"true"));
		return all;
	}

	private DeskSession signIn(String role) {
		return this.staff.signIn("beside%d@example.gov".formatted(++accounts), "oakley", role);
	}

}
