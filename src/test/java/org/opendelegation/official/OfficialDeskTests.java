package org.opendelegation.official;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
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
class OfficialDeskTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String person = "";

	@BeforeEach
	void enterAPerson() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = signIn("CLERK");
		this.number = count;
		this.person = "/desk/officials/ada-example-" + this.number;
		this.clerk.submit("/desk/officials/new", Map.of("name", "Ada Example " + this.number, "sortName",
				"Example, Ada " + this.number, "nevertheless", "true"));
	}

	@Test
	void entersAPersonWithAnOfficeAndAnotherName() {
		assertThat(this.clerk.path()).startsWith(this.person + "/edit");
		this.clerk.submit(this.person + "/offices/new",
				Map.of("title", "Mayor", "held", "2022 to 2026", "attested", "May 28, 2024"));
		Document page = this.clerk.submit(this.person + "/names/new", Map.of("name", "艾達", "language", "zh-Hant"));
		assertThat(page.select(".parts").text()).contains("Mayor · May 28, 2024", "艾達 · Chinese (Traditional");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(
				this.clerk.open("/desk/officials").select("tbody tr:contains(Ada Example " + this.number + ")").text())
			.contains("Mayor", "staff only");
		assertThat(new DeskSession(this.port).open("/officials").text()).doesNotContain("Ada Example " + this.number);
	}

	@Test
	void leadsToThePaymentsOnThePublicPageWhereThereIsOne() {
		String link = ".narrow a[href$=#paid]";
		assertThat(this.clerk.open(this.person + "/edit").select(link)).isEmpty();
		this.testDatabase.asOwner()
			.sql("update official set published_at = now() where slug = ?")
			.param("ada-example-" + this.number)
			.update();
		assertThat(this.clerk.open(this.person + "/edit").select(link)).singleElement().satisfies((to) -> {
			assertThat(to.attr("href")).isEqualTo(this.person.replace("/desk", "") + "#paid");
			assertThat(to.text()).isEqualTo("Payments and limits on the public page");
		});
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = this.clerk.submit("/desk/officials/new", Map.of("name", ""));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-name",
				"#field-sortName");
		page = this.clerk.submit(this.person + "/offices/new", Map.of("held", "some time", "organization", "nowhere"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-title", "#field-held",
				"#field-attested", "#field-organization");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.clerk.submit(this.person + "/names/new", Map.of("name", "Once", "language", "en"));
		page = this.clerk.submit(this.person + "/names/new", Map.of("name", "Once", "language", "es"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-name");
	}

	@Test
	void namesTheFieldOfAnOfficeThatIsWrong() {
		Document page = this.clerk.submit(this.person + "/offices/new", Map.of("title", "Mayor"));
		assertThat(page.select(".mistakes-list").text()).startsWith("Shown to be held: ");
		page = this.clerk.submit(this.person + "/offices/new", Map.of("attested", "2024", "held", "some time"));
		assertThat(page.select(".mistakes-list").text()).contains("Term: ", "Title: ");
	}

	@Test
	void saysThatAnOfficeStaysWithTheStaffUntilASourceIsCited() {
		Document page = this.clerk.submit(this.person + "/offices/new", Map.of("title", "Mayor", "attested", "2024"));
		assertThat(page.select(".notice").text()).contains("stays with the staff until a source is cited");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		String sources = page.expectFirst(".notice a").attr("href");
		assertThat(sources).isEqualTo(this.person + "/offices/mayor/sources");
		assertThat(page.select(".parts li:contains(Mayor) .state").text()).contains("until a source is cited");
		assertThat(page.select(".parts li:contains(Mayor) a").eachAttr("href")).contains(sources);
		assertThat(this.clerk.open(this.person + "/offices/mayor").select("main").text())
			.contains("stays with the staff until a source is cited");
		page = this.clerk.submit(this.person + "/names/new", Map.of("name", "Ada the Mayor", "language", "en"));
		assertThat(page.select(".notice").text()).as("of which no source is cited by itself").isEqualTo("Entered.");
		assertThat(page.select(".parts li:contains(Ada the Mayor) .state")).isEmpty();
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Offices " + this.number));
		this.clerk.submit(this.clerk.open(sources + "?field=title"), "form.form",
				Map.of("source", "offices-" + this.number, "strength", "STATED", "placeKind", "LINE", "place", "1",
						"quote", "The mayor"));
		page = this.clerk.open(this.person + "/edit");
		assertThat(page.select(".parts li:contains(Mayor · 2024) .state")).isEmpty();
		assertThat(page.select(".parts li:contains(Mayor · 2024) a")).hasSize(1);
	}

	@Test
	void correctsAnOfficeAndShowsTheSecondWriterBothTexts() {
		enterOffice("Mayer");
		Document mine = this.clerk.open(this.person + "/offices/mayer");
		this.clerk.submit(this.person + "/offices/mayer", Map.of("title", "Mayor"));
		Document merge = this.clerk.submit(mine, "form.form", Map.of("title", "Mayoress"));
		assertThat(merge.select(".field-theirs").text()).contains("Mayor");
		Document page = this.clerk.submit(merge, "form.form", Map.of("title", "Lord Mayor"));
		assertThat(page.select(".parts").text()).contains("Lord Mayor");
	}

	@Test
	void entersOnceHoweverOftenAFormIsSent() {
		Document form = this.clerk.open(this.person + "/offices/new");
		Map<String, String> values = Map.of("title", "Mayor", "attested", "2024");
		this.clerk.submit(form, "form.form", values);
		Document page = this.clerk.submit(form, "form.form", values);
		assertThat(page.select(".parts li")).hasSize(1);
	}

	@Test
	void removesWhatIsNotPublicYet() {
		enterOffice("Mayor");
		Document page = this.clerk.submit(this.clerk.open(this.person + "/offices/mayor"), "form[action$=remove]",
				Map.of());
		assertThat(page.select(".parts")).isEmpty();
		enterOffice("Mayor");
		this.clerk.submit(this.clerk.open(this.person + "/edit"), "form[action$=remove]", Map.of());
		assertThat(this.clerk.path()).startsWith("/desk/officials");
		this.clerk.open(this.person + "/edit");
		this.clerk.expect(404);
	}

	@Test
	void keepsAPersonWhomADraftNames() {
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Naming " + this.number, "summary", "In a sentence.", "lead", "oakley"));
		this.clerk.submit(this.clerk.path() + "/traveler/new",
				Map.of("name", "A. Example", "official", "official/ada-example-" + this.number));
		Document page = this.clerk.submit(this.clerk.open(this.person + "/edit"), "form[action$=remove]", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("needs it");
		assertThat(page.select("h1").text()).isEqualTo("Ada Example " + this.number);
	}

	@Test
	void letsOnlyPublishersChangeWhatIsPublicAndAtOnce() {
		enterOffice("Mayor");
		publish();
		Document page = this.clerk.open(this.person + "/offices/mayor");
		assertThat(page.select("form.form button")).isEmpty();
		this.clerk.submit(page, "form.form", Map.of("title", "King"));
		this.clerk.expect(403);
		for (String address : new String[] { "/remove", "/offices/mayor/remove", "/offices/new", "/names/new" }) {
			this.clerk.post(this.person + address,
					Map.of("ticket", "00000000-0000-0000-0000-%012d".formatted(this.number), "title", "King",
							"attested", "2024", "name", "King", "language", "en"));
			this.clerk.expect(403);
		}
		DeskSession publisher = signIn("PUBLISHER");
		publisher.submit(publisher.open(this.person + "/offices/mayor"), "form.form", Map.of("title", "Lady Mayor"));
		publisher.submit(publisher.open(this.person + "/names/new"), "form.form",
				Map.of("name", "艾達", "language", "zh-Hant"));
		page = new DeskSession(this.port).open("/officials/ada-example-" + this.number);
		assertThat(page.text()).contains("Lady Mayor", "艾達").doesNotContain("King");
		page = publisher.post(this.person + "/offices/mayor/remove", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("not removed");
		assertThat(page.select(".parts").text()).contains("Lady Mayor");
	}

	/**
	 * What is saved must neither undo the publication nor slip through it.
	 */
	@Test
	void letsNoClerkCorrectWhatIsBeingPublished() throws Exception {
		Document form = this.clerk.open(this.person + "/edit");
		try (Connection publishing = this.testDatabase.connectAs(TestDatabase.OWNER).getConnection();
				Statement statement = publishing.createStatement()) {
			publishing.setAutoCommit(false);
			statement.executeUpdate("update official set published_at = now()");
			CompletableFuture<Document> saved = CompletableFuture
				.supplyAsync(() -> this.clerk.submit(form, "form.form", Map.of("name", "Renamed meanwhile")));
			awaitSomebodyWaiting();
			publishing.commit();
			saved.get(20, TimeUnit.SECONDS);
		}
		this.clerk.expect(403);
		assertThat(new DeskSession(this.port).open("/officials").text()).contains("Ada Example " + this.number)
			.doesNotContain("Renamed meanwhile");
	}

	private void awaitSomebodyWaiting() {
		Awaitility.await()
			.until(() -> this.testDatabase.asOwner()
				.sql("select exists (select from pg_locks where not granted)")
				.query(Boolean.class)
				.single());
	}

	@Test
	void letsNothingPublicNameWhatIsNot() {
		this.clerk.submit("/desk/organizations/new", Map.of("name", "Hidden body", "nevertheless", "true"));
		enterOffice("Mayor");
		publish();
		DeskSession publisher = signIn("PUBLISHER");
		Document page = publisher.submit(publisher.open(this.person + "/offices/mayor"), "form.form",
				Map.of("organization", "hidden-body"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-organization");
		assertThat(page.select(".field-mistake").text()).contains("staff only so far");
	}

	@Test
	void letsReadersLookAndNotTouch() {
		DeskSession reader = signIn("READER");
		assertThat(reader.open(this.person + "/edit").select("main button")).isEmpty();
		reader.post(this.person + "/remove", Map.of());
		reader.expect(403);
		reader.submit(reader.open(this.person + "/offices/new"), "form.form",
				Map.of("title", "Mayor", "attested", "2024"));
		reader.expect(403);
	}

	@Test
	void knowsNoOtherParts() {
		this.clerk.open(this.person + "/ties/new");
		this.clerk.expect(404);
		this.clerk.open(this.person + "/offices/none");
		this.clerk.expect(404);
	}

	private void enterOffice(String title) {
		this.clerk.submit(this.person + "/offices/new", Map.of("title", title, "attested", "2024-05"));
	}

	private void publish() {
		for (String table : new String[] { "official", "office", "official_alias" }) {
			this.testDatabase.asOwner().sql("update %s set published_at = now()".formatted(table)).update();
		}
	}

	private DeskSession signIn(String role) {
		return this.staff.signIn("%s%d@example.gov".formatted(role.toLowerCase(), ++count), "oakley", role);
	}

}
