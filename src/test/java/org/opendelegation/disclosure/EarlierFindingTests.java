package org.opendelegation.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.filing.TestFilings;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What rules found before, as the public and staff read it.
 */
@EmptyApplicationTest
class EarlierFindingTests {

	private static final String NOTHING = "Nothing that rules found of this edition has changed";

	private static final Map<String, String> TO_THE_CITY = Map.of("amount", "5600", "received", "5/20/2024", "paidTo",
			"CITY");

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private TestFilings filings;

	private DeskSession clerk;

	private DeskSession publisher;

	private DeskSession resident;

	@BeforeEach
	void signIn() {
		this.filings = new TestFilings(this.database, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
		this.publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.resident = new DeskSession(this.port);
	}

	@Test
	void tellWhatWasFoundBeforeALimitWasKnown() {
		String trip = tripPaidIn("2043");
		String earlier = this.resident.open(trip).expectFirst("a[href$=/findings]").attr("href");
		assertThat(earlier).isEqualTo(trip + "/editions/1/findings");
		Document none = this.resident.open(earlier);
		assertThat(none.select("main").text()).contains(NOTHING);
		assertThat(new HtmlChecker().check(none.outerHtml())).isEmpty();
		addLimit("2043-01-01");
		Document page = this.resident.open(earlier);
		Elements entries = page.select("section:has(h2:contains(Limit for gifts)) .entry");
		assertThat(entries).hasSize(2);
		assertThat(entries.get(0).text()).contains("Now, since", "within the limit for 2043, $650.00",
				"What is different", "Limit for gifts from one source in a calendar year: $650.00, not used before");
		assertThat(entries.get(1).text()).contains("Cannot tell", "No limit for 2043 is recorded here yet")
			.doesNotContain("$650.00");
		assertThat(page.select("section:has(h2:contains(Limit for gifts)) > .meta").text()).contains("Jane Roe");
		assertThat(page.select("main").text()).doesNotContain(NOTHING, "??");
		assertThat(page.select(".breadcrumb a").eachText()).contains("Journey of " + this.filings.official());
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.resident.open(trip + "/findings").select(".entry")).hasSameSizeAs(page.select(".entry"));
	}

	@Test
	void areToldInEveryLanguage() {
		String trip = tripPaidIn("2044");
		addLimit("2044-01-01");
		Document english = this.resident.open(trip + "/findings");
		for (String language : List.of("/es", "/zh-Hans", "/zh-Hant")) {
			Document page = this.resident.open(language + trip + "/findings");
			assertThat(page.select(".entry")).hasSameSizeAs(english.select(".entry")).isNotEmpty();
			assertThat(page.text()).doesNotContain("??");
			assertThat(page.select("main h1, main .lead, .entry b, .entry-when").eachText())
				.doesNotContainAnyElementsOf(english.select("main h1, main .lead, .entry b, .entry-when").eachText());
			assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		}
	}

	@Test
	void tellNothingOfDrafts() {
		String draft = this.filings.draft(this.clerk, Map.of("amount", "611", "received", "5/20/2024"));
		String trip = draft.replace("/desk", "").replace("/draft", "");
		this.clerk.submit(this.clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		this.clerk.submit(this.clerk.open("/desk" + trip + "/review"), "form[action$=give-back]", Map.of());
		String payment = this.clerk.open(draft).expectFirst("#payment .record a[href*=/draft/payment/]").attr("href");
		this.clerk.submit(this.clerk.open(payment), "form.form", Map.of("amount", "622"));
		this.clerk.expect(200);
		this.clerk.submit(this.clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		assertThat(stored("finding", trip)).contains("611.00").contains("622.00");
		this.publisher.submit(this.publisher.open("/desk" + trip + "/review"), "#publish",
				Map.of("reason", "What we know."));
		assertThat(this.resident.open(trip + "/findings").select("main").text()).contains(NOTHING);
		this.publisher.post("/desk/filings/" + form801(trip) + "/publish", Map.of());
		assertThat(this.resident.open(trip + "/findings").select("main").text()).doesNotContain("611");
		assertThat(stored("earlier_finding", trip)).doesNotContain("611");
	}

	@Test
	void keepOfAFilingThatWasWithdrawnOnlyWhatCameOfIt() {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		String filing = form801(trip);
		this.publisher.post("/desk/filings/" + filing + "/publish", Map.of());
		Document met = this.resident.open(trip + "/findings");
		assertThat(entries(met)).hasSize(2);
		assertThat(entries(met).get(0).text()).contains("Met", "June 10, 2024");
		assertThat(entries(met).get(1).text()).contains("Due on June 19, 2024");
		Document desk = this.publisher.submit(this.publisher.open("/desk/filings/" + filing + "/publish"),
				"form[action$=withdraw]", Map.of());
		this.publisher.submit(desk, "form[action$=withdraw]", Map.of("reason", "Of somebody else"));
		Document page = this.resident.open(trip + "/findings");
		assertThat(entries(page).eachText()).hasSize(3);
		assertThat(entries(page).get(1).text()).contains("Met", "Filed: no longer public");
		assertThat(entries(page).get(2).text()).contains("Due on June 19, 2024");
		assertThat(page.select("main").text()).doesNotContain("June 10, 2024");
		assertThat(page.outerHtml()).doesNotContain(filing);
		assertThat(register("earlier_finding", trip)).isNotEmpty().doesNotContain("2024-06-10", filing);
		assertThat(staff(trip).select("[aria-labelledby=earlier] .entry").eachText()).hasSize(3)
			.anyMatch((entry) -> entry.contains("June 10, 2024"));
	}

	@Test
	void endWithTheEdition() {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		this.publisher.post("/desk/filings/" + form801(trip) + "/publish", Map.of());
		assertThat(register("earlier_finding", trip)).isNotEmpty();
		this.resident.open(trip + "/editions/2/findings");
		this.resident.expect(404);
		this.database.asOwner().sql("""
				update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'error'
				where trip_id = (select id from trip where '/trips/' || slug = ?)
				""").param(trip).update();
		for (String page : List.of("/findings", "/editions/1/findings")) {
			this.resident.open(trip + page);
			this.resident.expect(410);
		}
		assertThat(register("earlier_finding", trip)).isEmpty();
		this.resident.open("/trips/of-nobody/findings");
		this.resident.expect(404);
	}

	@Test
	void areToldStaffOfDraftsToo() {
		String draft = this.filings.draft(this.clerk, TO_THE_CITY);
		String trip = draft.replace("/desk", "").replace("/draft", "");
		assertThat(staff(trip).select("[aria-labelledby=earlier]").text()).contains("nothing else");
		String payment = this.clerk.open(draft).expectFirst("#payment .record a[href*=/draft/payment/]").attr("href");
		this.clerk.submit(this.clerk.open(payment), "form.form", Map.of("amount", "5700"));
		Document page = staff(trip);
		assertThat(page.select("[aria-labelledby=earlier] .entry")).hasSize(2);
		assertThat(page.select("[aria-labelledby=earlier] .entry").first().text())
			.contains("$5,600.00 before, $5,700.00 since then");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.resident.open(trip + "/findings");
		this.resident.expect(404);
	}

	private static Elements entries(Document page) {
		return page.select("section:has(h2:contains(Payments to the city: Form 801)) .entry");
	}

	/**
	 * The page of the day by which the form is filled in.
	 */
	private Document staff(String trip) {
		String day = "a[href*=/findings%s/F801-FORM/]".formatted(trip.replace("/trips", ""));
		return this.clerk
			.open(this.clerk.open("/desk/deadlines?q=" + this.filings.official()).expectFirst(day).attr("href"));
	}

	/**
	 * A trip with a payment in a year for which no limit is recorded.
	 */
	private String tripPaidIn(String year) {
		String trip = this.filings.draft(this.clerk, Map.of("amount", "600"))
			.replace("/desk", "")
			.replace("/draft", "");
		this.database.asOwner().sql("""
				update payment set received = ?::edtf where edition_id = (
					select e.id from edition e join trip t on t.id = e.trip_id where '/trips/' || t.slug = ?)
				""").params(year + "-05-20", trip).update();
		this.clerk.submit(this.clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		this.publisher.submit(this.publisher.open("/desk" + trip + "/review"), "#publish",
				Map.of("reason", "What we know."));
		return trip;
	}

	private String form801(String trip) {
		Map<String, String> form = new HashMap<>(Map.of("form", "FORM_801", "filer", "", "trip",
				trip.substring("/trips/".length()), "periodFrom", "", "periodTo", "", "due", ""));
		form.putAll(Map.of("signedOn", "", "filed", "", "received", "6/10/2024", "postedOn", "", "postedAt", ""));
		return this.filings.entered(this.clerk, form);
	}

	private void addLimit(String from) {
		DeskSession administrator = this.filings.signIn("oakley", "ADMINISTRATOR");
		administrator.submit(administrator.open("/desk/parameters/new"), "form.form",
				Map.of("kind", "GIFT_LIMIT", "jurisdiction", "US-CA", "value", "650", "from", from, "until",
						from.replace("01-01", "12-31"), "citation", "Gov. Code § 89503", "note", "Typed"));
		assertThat(administrator.path()).isEqualTo("/desk/parameters");
	}

	private String stored(String table, String trip) {
		return details(this.database.asOwner(), table, trip);
	}

	private String register(String table, String trip) {
		return details(this.database.asRegister(), table, trip);
	}

	private static String details(JdbcClient reader, String table, String trip) {
		return String.join("\n", reader.sql("""
				select f.detail::text from %s f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				where '/trips/' || t.slug = ?
				""".formatted(table)).param(trip).query(String.class).list());
	}

}
