package org.opendelegation.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filings on public pages, and what they change in what rules found of a trip.
 */
@EmptyApplicationTest
class FilingPagesTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestFilings filings;

	private DeskSession clerk;

	private DeskSession publisher;

	private DeskSession resident;

	@BeforeEach
	void signIn() {
		this.filings = new TestFilings(this.testDatabase, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
		this.publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.resident = new DeskSession(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es", "/zh-Hans", "/zh-Hant" })
	void showsAllFieldsAndWhatIsNotStated(String language) {
		String slug = published(Map.of("officer", "", "received", "4/2/2025", "postedOn", "4/7/2025"));
		Document page = this.resident.open(language + "/disclosures/filings/" + slug);
		this.resident.expect(200);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select("#access ~ p, section[aria-labelledby=access]").text()).contains("§ 81008");
		assertThat(page.select("dl.facts .not-stated").size()).isEqualTo(3);
		assertThat(page.text()).doesNotContain("secret note");
		assertThat(page.select("a[href='https://example.gov/700']")).hasSize(1);
		Document list = this.resident.open(language + "/disclosures/filings");
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		assertThat(list.select("a[href$='" + slug + "']")).hasSize(1);
		if (language.isEmpty()) {
			assertThat(page.text()).contains("Late", "such a statement need not be posted", "Signed by Ana Signer",
					"Signed on March 20, 2025");
			assertThat(list.select(".entry:contains(" + this.filings.official() + ")").text())
				.contains("Late", "April 2, 2025", "April 7, 2025", "such a statement need not be posted")
				.doesNotContain("later than two business days");
		}
	}

	@Test
	void asksForNoPostingOfAStatement() {
		String slug = published(Map.of("postedOn", "", "postedAt", ""));
		assertThat(this.resident.open("/disclosures/filings/" + slug).select("section[aria-labelledby=access]").text())
			.contains("need not be posted on the web", "from March 26, 2025 on")
			.doesNotContain("No posting is recorded");
	}

	@Test
	void narrowsTheList() {
		String slug = published(Map.of());
		for (String query : List.of("?city=oakley&form=FORM_700_E&year=2024&q=" + this.filings.official(),
				"?official=" + this.filings.official())) {
			assertThat(this.resident.open("/disclosures/filings" + query).select(".entry a").eachAttr("href")).as(query)
				.contains("/disclosures/filings/" + slug);
		}
		assertThat(
				this.resident.open("/disclosures/filings?form=FORM_803&q=" + this.filings.official()).select(".entry"))
			.isEmpty();
		for (String wrong : List.of("?form=X", "?city=nowhere", "?official=nobody", "?year=1", "?page=0")) {
			this.resident.open("/disclosures/filings" + wrong);
			this.resident.expect(400);
		}
		this.resident.open("/disclosures/filings/nothing");
		this.resident.expect(404);
		assertThat(this.resident.fetch("/sitemap.xml").body()).contains("/disclosures/filings/" + slug);
		assertThat(this.resident.open("/officials/" + this.filings.official()).select("#filings")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "'', Filing", "/es, Declaración presentada", "/zh-Hans, 申报", "/zh-Hant, 申報" })
	void isFoundBySearch(String language, String kind) {
		String slug = published(Map.of("periodFrom", "1/1/2019", "periodTo", "12/31/2019"));
		Document page = this.resident
			.open(language + "/search?q=" + this.filings.official() + " 700 2019 oakley&kind=filing");
		this.resident.expect(200);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select(".entry-when").eachText()).containsOnly(kind);
		assertThat(page.select(".entry-title a").eachAttr("href"))
			.containsExactly(language + "/disclosures/filings/" + slug);
		assertThat(page.select(".entry-title").text())
			.isEqualTo("Form 700, Schedule E · Official " + this.filings.official() + " · 2019");
	}

	@Test
	void savesTheListAsATableNarrowedAsThePageIs() {
		String first = published(Map.of("officer", "=1+1", "received", "4/2/2025", "postedOn", "4/7/2025"));
		String second = published(Map.of("amends", first));
		String hidden = this.filings.entered(this.clerk, Map.of("amends", second));
		String query = "?official=" + this.filings.official() + "&form=FORM_700_E&year=2024";
		Connection.Response file = this.resident.fetch("/disclosures/filings.csv" + query);
		assertThat(file.contentType()).startsWith("text/csv");
		assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=60");
		String text = new String(file.bodyAsBytes(), StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFFurl,form,formName,formEdition,filer,city,").contains("\r\n");
		assertThat(text.lines()).hasSize(3);
		assertThat(text.lines().filter((line) -> line.contains("/disclosures/filings/" + first + ",FORM_700_E")))
			.singleElement()
			.satisfies((line) -> assertThat(line).contains(",'=1+1,", ",2025-04-02,2025-04-07,", ",LATE,NOT_NEEDED,",
					"not applicable,true,"));
		assertThat(text.lines().filter((line) -> line.contains("/disclosures/filings/" + second + ",FORM_700_E")))
			.singleElement()
			.satisfies((line) -> assertThat(line).contains("/disclosures/filings/" + first + ",false,"));
		assertThat(text).doesNotContain("secret note", "/" + hidden + ",");
		assertThat(this.resident.open("/disclosures/filings" + query).select("a[href*='filings.csv']").attr("href"))
			.contains("official=" + this.filings.official());
		assertThat(new String(
				this.resident.fetch("/disclosures/filings.csv" + query.replace("2024", "2020")).bodyAsBytes(),
				StandardCharsets.UTF_8)
			.lines()).hasSize(1);
		for (String wrong : List.of("?form=X", "?city=nowhere", "?official=nobody", "?year=1")) {
			this.resident.open("/disclosures/filings.csv" + wrong);
			this.resident.expect(400);
		}
	}

	@Test
	void showsTheChainOfAmendmentsAndThatThereWasNothing() {
		String first = published(Map.of("nothingToDeclare", "true"));
		String second = published(Map.of("amends", first));
		String third = published(Map.of("amends", second));
		String hidden = this.filings.entered(this.clerk, Map.of("amends", third));
		Document page = this.resident.open("/disclosures/filings/" + first);
		assertThat(page.text()).contains("there was nothing to declare for this period");
		assertThat(page.select("section[aria-labelledby=after] .entry-title a").eachAttr("href"))
			.containsExactly("/disclosures/filings/" + second, "/disclosures/filings/" + third);
		page = this.resident.open("/disclosures/filings/" + third);
		assertThat(page.select("section[aria-labelledby=before] .entry-title a").eachAttr("href"))
			.containsExactly("/disclosures/filings/" + first, "/disclosures/filings/" + second);
		assertThat(page.html()).doesNotContain("\"/disclosures/filings/" + hidden + "\"");
		assertThat(page.select("section[aria-labelledby=before]").text()).contains("amended later");
	}

	@Test
	void findsAnewWhatFollowsFromATripWhenAFilingIsPublishedCorrectedAndWithdrawn() {
		String trip = trip("600");
		String slug = trip.substring("/trips/".length());
		assertThat(statement(this.resident.open(trip))).contains("Due on April 1, 2025");
		Map<String, String> about = Map.of("trip", slug, "periodFrom", "", "periodTo", "", "due", "");
		String filing = this.filings.entered(this.clerk, about);
		assertThat(statement(this.resident.open(trip))).contains("Due on April 1, 2025");
		this.filings.tickThePayment(this.clerk, filing);
		this.publisher.post("/desk/filings/" + filing + "/publish", Map.of());
		Document page = this.resident.open(trip);
		assertThat(statement(page)).contains("Met", "Form 700, Schedule E reached the city on March 24, 2025");
		assertThat(page.select("#filings ~ ol a, section[aria-labelledby=filings] a").eachAttr("href"))
			.contains("/disclosures/filings/" + filing);
		assertThat(page.select(".finding a[href$='" + filing + "']")).isNotEmpty();
		page = this.resident.open("/disclosures/filings/" + filing);
		assertThat(page.select("dd a").eachAttr("href")).contains(trip, trip + "/papers")
			.anyMatch((link) -> link.startsWith(trip + "#payment"));
		assertThat(page.text()).contains("April 1, 2025 found by a rule", "On time");
		this.publisher.submit(this.publisher.open("/desk/filings/" + filing + "/edit"), "form.form",
				Map.of("received", "4/2/2025", "postedOn", "4/2/2025", "correction", "Typed wrongly"));
		assertThat(statement(this.resident.open(trip))).contains("Met, late", "and so late");
		assertLateWhereverItIsShown(slug, filing);
		this.publisher.submit(this.publisher.open("/desk/filings/" + filing + "/publish"), "form[action$=withdraw]",
				Map.of("reason", "Another trip"));
		page = this.resident.open(trip);
		assertThat(statement(page)).contains("Due on April 1, 2025");
		assertThat(page.select("section[aria-labelledby=filings]")).isEmpty();
		assertThat(owner().sql("""
				select outcome from finding f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				where t.slug = ? and rule = 'F700-E' and e.state = 'PUBLISHED' order by f.id
				""").param(slug).query(String.class).list()).endsWith("DUE", "MET", "MET_LATE", "DUE");
	}

	private void assertLateWhereverItIsShown(String slug, String filing) {
		assertThat(this.resident.open("/es/trips/" + slug).text()).contains("Se cumple, con retraso");
		Document list = this.resident.open("/disclosures?outcome=met-late");
		assertThat(list.select("a[href$=/trips/" + slug + "#disclosure]").eachText()).contains("Met, late");
		assertThat(list.text()).contains("with a finding “met, late”");
		assertThat(this.resident.fetch("/disclosures.csv?outcome=met-late").body()).contains("MET_LATE: ", "F700-E");
		assertThat(this.resident.open("/disclosures/filings/" + filing).text())
			.contains("April 1, 2025 found by a rule", "Late");
	}

	@Test
	void findsWhetherAForm803WasSentOn() {
		String trip = trip("600");
		String filing = published(Map.of("form", "FORM_803", "trip", trip.substring("/trips/".length()), "periodFrom",
				"", "periodTo", "", "due", ""));
		assertThat(forwarding(this.resident.open(trip))).contains("Due on April 23, 2025", "received on March 24, 2025",
				"Days in which the city sends on a Form 803: 30");
		this.publisher.submit(this.publisher.open("/desk/filings/" + filing + "/edit"), "form.form",
				Map.of("sentOn", "4/24/2025", "correction", "Typed wrongly"));
		assertThat(forwarding(this.resident.open(trip))).contains("Met, late", "and so late");
		this.publisher.submit(this.publisher.open("/desk/filings/" + filing + "/edit"), "form.form",
				Map.of("received", "", "sentOn", "", "correction", "Typed wrongly"));
		assertThat(forwarding(this.resident.open(trip))).contains("On which day it was received is not recorded",
				"Missing: when the city received the filing");
	}

	private static String forwarding(Document page) {
		return page.expectFirst(".finding:has(.finding-title:contains(803 that the city sends on))").text();
	}

	@Test
	void namesNoTripThatIsNotPublic() {
		this.clerk.submit(this.clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", "Secret journey", "summary", "In a sentence.", "lead", "oakley"));
		String slug = this.clerk.path().split("/")[3];
		String filing = published(Map.of("trip", slug));
		assertThat(this.resident.open("/disclosures/filings/" + filing).html()).doesNotContain("Secret journey")
			.doesNotContain(slug + "\"");
		assertThat(this.testDatabase.asRegister()
			.sql("select count(*) from filing_payment p join filing f on f.id = p.filing_id where f.slug = ?")
			.param(filing)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void letsTheDeskStandOnFilingsThatAreNotPublicForDrafts() {
		String draft = draft("600");
		this.filings.entered(this.clerk,
				Map.of("trip", draft.split("/")[3], "periodFrom", "", "periodTo", "", "due", ""));
		assertThat(statement(this.clerk.open(draft))).contains("Met");
	}

	private String published(Map<String, String> values) {
		String slug = this.filings.entered(this.clerk, values);
		this.publisher.post("/desk/filings/" + slug + "/publish", Map.of());
		this.publisher.expect(200);
		return slug;
	}

	private static String statement(Document page) {
		return page.expectFirst(".finding:has(.finding-title:contains(gifts of travel))").text();
	}

	private String trip(String amount) {
		return this.filings.trip(this.clerk, this.publisher, paid(amount));
	}

	private String draft(String amount) {
		return this.filings.draft(this.clerk, paid(amount));
	}

	private static Map<String, String> paid(String amount) {
		return Map.of("amount", amount, "received", "5/20/2024");
	}

	private JdbcClient owner() {
		return this.testDatabase.asOwner();
	}

}
