package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deadlines that follow from drafts, which staff see and nobody else: of an object that
 * an official was given, thirty days later.
 */
@EmptyApplicationTest
@Import(StatementCounter.class)
class DraftDeadlineTests {

	private static final String MARK = "as the edition in preparation stands";

	private static int count;

	@Autowired
	private TestDatabase database;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	private LocalDate today;

	private String city;

	private String person;

	private String trip;

	private TestStaff staff;

	private DeskSession clerk;

	private DeskSession visitor;

	@BeforeEach
	void beginATrip() {
		count++;
		this.today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
		this.city = "wharf-" + count;
		this.person = "Canary Lopez " + count;
		this.staff = new TestStaff(this.database, this.port);
		this.visitor = new DeskSession(this.port);
		this.clerk = signIn("clerk", this.city, "CLERK");
		this.database.asOwner().sql("update city set state = 'US-CA' where slug = ?").param(this.city).update();
		this.clerk.submit(this.clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", "Canary journey " + count, "summary", "In a sentence.", "lead", this.city));
		this.trip = this.clerk.path().replace("/draft", "");
		enter("traveler", Map.of("name", this.person, "city", this.city, "capacity", "OFFICIAL"));
	}

	private DeskSession signIn(String name, String of, String role) {
		return this.staff.signIn("draft-" + name + count + "@example.gov", of, role);
	}

	private void enter(String kind, Map<String, String> values) {
		this.clerk.submit(this.clerk.open(this.trip + "/draft/" + kind + "/new"), "form.form", values);
		this.clerk.expect(200);
	}

	private String traveler() {
		return "canary-lopez-" + count;
	}

	private void give(LocalDate received) {
		enter("gift", Map.of("description", "Canary vase", "giver", "The Hosts", "receiver", traveler(), "received",
				received.toString()));
	}

	private void revise(LocalDate received) {
		this.clerk.submit(this.clerk.open(this.trip + "/draft/gift/canary-vase"), "form.form",
				Map.of("received", received.toString()));
	}

	private void publish() {
		DeskSession publisher = signIn("publisher", this.city, "PUBLISHER");
		publisher.submit(publisher.open(this.trip + "/review"), "form[action$=submit]", Map.of());
		publisher.submit(publisher.open(this.trip + "/review"), "#publish", Map.of("reason", "What we know."));
		assertThat(this.visitor.open(publicPath()).text()).contains("Canary vase");
		this.visitor.expect(200);
	}

	private String publicPath() {
		return this.trip.replace("/desk", "");
	}

	private Elements rows() {
		return this.clerk.open("/desk/deadlines?q=Canary").select(".record:contains(given back)");
	}

	private static String on(LocalDate day) {
		return "May be due by " + words(day);
	}

	private static String words(LocalDate day) {
		return DateTimeFormatter.ofPattern("MMMM d, y", Locale.US).format(day);
	}

	@Test
	void showsThemOnTheFirstPageInTheListAndInTheCalendarOfStaff() {
		give(this.today.minusDays(10));
		Document first = this.clerk.open("/desk");
		assertThat(first.select("[aria-labelledby=due] .record").text()).contains(on(this.today.plusDays(20)),
				this.person, MARK);
		assertThat(new HtmlChecker().check(first.outerHtml())).isEmpty();
		assertThat(rows()).singleElement()
			.satisfies((row) -> assertThat(row.text()).contains(on(this.today.plusDays(20)), this.person, MARK));
		assertThat(calendar(this.clerk)).contains(this.person, "From an edition in preparation\\, which is not public");
		Document page = this.clerk.open(rows().select("a").attr("href"));
		this.clerk.expect(200);
		assertThat(page.select("[aria-labelledby=reasoning]").text()).contains("Canary vase");
		this.clerk.submit(page, "form.form", Map.of("answer", "DONE", "reason", "Returned to the hosts"));
		assertThat(rows()).isEmpty();
	}

	@Test
	void keepsThemFromThePublicAndFromOtherCities() {
		give(this.today.minusDays(10));
		assertThat(rows()).hasSize(1);
		for (String address : List.of("/", "/calendar/deadlines.ics", "/es/calendar/deadlines.ics", "/disclosures",
				"/disclosures.csv", "/disclosures.json", "/disclosures/filings", "/search?q=Canary", "/trips",
				"/cities/" + this.city, publicPath(), publicPath() + "/papers", "/sitemap.xml")) {
			assertThat(this.visitor.fetch(address).body()).as(address)
				.doesNotContain(this.person, "Canary vase", "Canary journey");
		}
		DeskSession stranger = signIn("stranger", "far-" + this.city, "CLERK");
		assertThat(stranger.open("/desk/deadlines").select(".records").text()).doesNotContain(this.person);
		assertThat(calendar(stranger)).doesNotContain(this.person);
		stranger.open(rows().select("a").attr("href"));
		stranger.expect(404);
	}

	@Test
	void findsThemAnewAsTheDraftChanges() {
		give(this.today.minusDays(10));
		assertThat(rows().text()).contains(on(this.today.plusDays(20)));
		revise(this.today.minusDays(5));
		assertThat(this.clerk.open("/desk").text()).contains(on(this.today.plusDays(25)))
			.doesNotContain(on(this.today.plusDays(20)));
		revise(this.today.minusDays(4));
		assertThat(calendar(this.clerk)).contains(this.today.plusDays(26).toString().replace("-", ""));
		this.clerk.submit(this.clerk.open(this.trip + "/draft/gift/canary-vase"), "form.form",
				Map.of("disposition", "KEPT"));
		assertThat(rows()).isEmpty();
	}

	@Test
	void findsThemAnewAsSomethingElseChangesThatTheyStandOn() {
		give(this.today.minusDays(10));
		assertThat(rows()).hasSize(1);
		this.database.asOwner().sql("update city set state = 'US-NV' where slug = ?").param(this.city).update();
		assertThat(rows()).isEmpty();
	}

	@Test
	void losesThemWithTheDraftAndHasThemAgainWithIt() {
		give(this.today.minusDays(10));
		this.clerk.submit(this.clerk.open(this.trip + "/draft/discard"), "form[action$=discard]", Map.of());
		assertThat(rows()).isEmpty();
		Document bin = this.clerk.open("/desk/bin");
		this.clerk.submit(bin, ".record:contains(Canary journey " + count + ") form", Map.of());
		assertThat(rows()).hasSize(1);
	}

	@Test
	void showsAnAmendmentsOnlyWhereTheyDiffer() {
		give(this.today.minusDays(10));
		publish();
		this.clerk.submit(this.clerk.open(this.trip), "form[action$=amend]", Map.of());
		assertThat(rows()).singleElement().satisfies((row) -> assertThat(row.text()).doesNotContain(MARK));
		revise(this.today.minusDays(3));
		assertThat(rows()).singleElement()
			.satisfies((row) -> assertThat(row.text()).contains(on(this.today.plusDays(27)), MARK));
		assertThat(calendar(this.clerk)).contains(this.today.plusDays(27).toString().replace("-", ""))
			.doesNotContain(this.today.plusDays(20).toString().replace("-", ""));
		assertThat(this.visitor.fetch("/calendar/deadlines.ics").body())
			.contains(this.today.plusDays(20).toString().replace("-", ""))
			.doesNotContain(this.today.plusDays(27).toString().replace("-", ""));
		assertThat(this.visitor.open(publicPath()).select("#disclosure").text())
			.doesNotContain(words(this.today.plusDays(27)));
		this.clerk.submit(this.clerk.open(this.trip + "/draft/gift/canary-vase"), "form[action$=remove]", Map.of());
		assertThat(rows()).singleElement()
			.satisfies((row) -> assertThat(row.text()).contains(on(this.today.plusDays(20))).doesNotContain(MARK));
	}

	/**
	 * A save writes down that there is something to find, and the next look at deadlines
	 * finds it, once.
	 */
	@Test
	void findsNothingWhileSomebodySavesAndEverythingOnceAfterwards() {
		give(this.today.minusDays(10));
		rows();
		this.statements.reset();
		revise(this.today.minusDays(9));
		revise(this.today.minusDays(8));
		assertThat(timesFound()).isZero();
		assertThat(rows().text()).contains(on(this.today.plusDays(22)));
		assertThat(timesFound()).isEqualTo(1);
		rows();
		this.clerk.open("/desk");
		calendar(this.clerk);
		assertThat(timesFound()).isEqualTo(1);
	}

	/**
	 * What is found anew is held against what was found before.
	 */
	private long timesFound() {
		return this.statements.deskStatements()
			.stream()
			.filter((sql) -> sql.startsWith("select detail from finding where edition_id"))
			.count();
	}

	private String calendar(DeskSession session) {
		Document page = session.submit(session.open("/desk/account/reminders"), "#make-address", Map.of());
		String address = page.expectFirst("code.secret").text();
		return this.visitor.fetch(address.substring(address.indexOf("/calendar/"))).body().replace("\r\n ", "");
	}

}
