package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filings that are due, and days that rules found of relationships, at the desk and in
 * the calendars.
 */
@EmptyApplicationTest
class FilingAndRelationshipDeadlinesTests {

	private static final String REVIEW = """
			{"rule": "SC-REVIEW", "version": 1, "jurisdiction": "*", "authority": {"citation": "", "url": ""},
			"subject": {"record": {"kind": "relationship", "key": "%1$s"}, "name": "%2$s"}, "outcome": "DUE", "day": "%3$s",
			"words": {"key": "finding.SC-REVIEW.due", "arguments": [{"type": "NUMBER", "text": "12"},
				{"type": "DAY", "text": "%3$s"}]},
			"missing": [], "inputs": [], "parameters": [], "confidence": "UNVERIFIED"}
			""";

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private JdbcClient owner;

	private TestStaff staff;

	private LocalDate today;

	private String city;

	private DeskSession clerk;

	@BeforeEach
	void enter() {
		count++;
		this.owner = this.database.asOwner();
		this.city = "pier-" + count;
		this.today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
		this.staff = new TestStaff(this.database, this.port);
		this.clerk = signIn("clerk", this.city, "CLERK");
		this.owner.sql("insert into official (slug, name, sort_name, published_at) values (?, ?, ?, now())")
			.params("ana-" + count, "Ana of " + this.city, "Ana")
			.update();
	}

	private DeskSession signIn(String name, String of, String role) {
		return this.staff.signIn(name + "-f" + count + "@example.gov", of, role);
	}

	private String file(String name, LocalDate due, String columns, String values) {
		String slug = name + "-" + count;
		this.owner.sql("""
				insert into filing (slug, city_id, form, form_name, official_id, due, %s)
				select ?, c.id, 'OTHER', ?, o.id, ?::date, %s from city c, official o where c.slug = ? and o.slug = ?
				""".formatted(columns, values))
			.params(slug, "Paper " + slug, due.toString(), this.city, "ana-" + count)
			.update();
		return slug;
	}

	private String review(String name, LocalDate day, String publishedAt) {
		String slug = name + "-" + count;
		this.owner
			.sql("""
					with made as (
						insert into relationship (slug, home_city_id, partner, summary, published_at)
						select ?, id, 'Partner', 'Two cities.', %s from city where slug = ? returning id)
					insert into finding (relationship_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, detail,
						rule_book)
					select id, 1, 'SC-REVIEW', 1, 'relationship', ?, 'DUE', ?::date, ?::jsonb, 'test' from made
					"""
				.formatted(publishedAt))
			.params(slug, this.city, slug, day.toString(), REVIEW.formatted(slug, "Pair " + slug, day))
			.update();
		return slug;
	}

	@Test
	void listsFilingsByTheDayThatStaffEntered() {
		String open = file("open", this.today.plusDays(20), "published_at", "null");
		String done = file("done", this.today.plusDays(20), "received", "current_date - 9");
		assertThat(rows("")).contains("Filing: Paper " + open, "Ana of " + this.city).doesNotContain(done);
		assertThat(rows("?when=done&kind=filing")).contains("Filing: Paper " + done, "done").doesNotContain(open);
		assertThat(rows("?when=next30&kind=filing&q=ana")).contains(open);
		assertThat(rows("?kind=task")).doesNotContain(open);
		Document list = this.clerk.open("/desk/deadlines?kind=filing");
		assertThat(list.select(".record a").eachAttr("href")).contains("/desk/filings/" + open + "/edit");
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		this.clerk.open("/desk/filings/" + open + "/edit");
		this.clerk.expect(200);
		assertThat(this.clerk.open("/desk").select("[aria-labelledby=due]").text()).contains("Paper " + open);
	}

	@Test
	void neverSaysThatNothingWasFiled() {
		String late = file("late", this.today.minusDays(3), "published_at", "now()");
		assertThat(rows("?when=past")).contains("Paper " + late, "No day of filing is recorded here")
			.doesNotContain("was not filed");
		assertThat(rows("?when=overdue")).isEmpty();
	}

	@Test
	void tellsNoFilingThatWasWithdrawnOrHasNoDay() {
		String slug = file("undated", this.today, "received", "null");
		this.owner.sql("update filing set due = null where slug = ?").param(slug).update();
		String withdrawn = file("withdrawn", this.today.plusDays(5), "published_at", "now()");
		this.owner.sql("insert into filing_withdrawal (slug, reason) values (?, 'Another person')")
			.param(withdrawn)
			.update();
		this.owner.sql("update filing set withdrawn_at = now(), published_at = null where slug = ?")
			.param(withdrawn)
			.update();
		file("listed", this.today.plusDays(5), "received", "null");
		assertThat(this.clerk.open("/desk/deadlines").select(".record")).hasSize(1);
		assertThat(rows("")).doesNotContain(slug, withdrawn);
	}

	@Test
	void tellsADayOnceThatARuleFoundToo() {
		LocalDate day = this.today.plusDays(30);
		String trip = "pier-visit-" + count;
		TestTrips trips = new TestTrips(this.database);
		trips.enter(trip);
		long edition = trips.draft(trip, null);
		TestDeadlines deadlines = new TestDeadlines(this.database);
		deadlines.lead(trip, this.city);
		deadlines.find(edition, this.city, "ana", "Ana", day.toString());
		this.owner
			.sql("update traveler set official_id = (select id from official where slug = ?) where edition_id = ?")
			.params("ana-" + count, edition)
			.update();
		trips.close(edition, "PUBLISHED");
		String slug = file("same", day, "trip_id", "(select id from trip where slug = '%s')".formatted(trip));
		this.owner.sql("update filing set form = 'FORM_700', form_name = null where slug = ?").param(slug).update();
		assertThat(rows("")).contains("Statement of economic interests").doesNotContain("Filing:");
		this.owner.sql("update filing set due = null where slug = ?").param(slug).update();
		assertThat(rows("")).contains("Statement of economic interests").doesNotContain("Filing:");
		this.owner.sql("update filing set due = ?::date where slug = ?")
			.params(day.minusDays(1).toString(), slug)
			.update();
		assertThat(rows("")).contains("Statement of economic interests", "Filing: Form 700");
	}

	@Test
	void tellsOfWhatIsOpenThoughAnotherFilingFulfilsTheRule() {
		LocalDate day = this.today.plusDays(30);
		String trip = "dock-visit-" + count;
		TestTrips trips = new TestTrips(this.database);
		trips.enter(trip);
		long edition = trips.draft(trip, null);
		TestDeadlines deadlines = new TestDeadlines(this.database);
		deadlines.lead(trip, this.city);
		deadlines.find(edition, "city", this.city, "The city", "MET", day.toString());
		trips.close(edition, "PUBLISHED");
		String slug = file("amendment", day, "trip_id", "(select id from trip where slug = '%s')".formatted(trip));
		this.owner.sql("update filing set form = 'FORM_700', form_name = null, official_id = null where slug = ?")
			.param(slug)
			.update();
		assertThat(rows("")).contains("Filing: Form 700");
	}

	@Test
	void listsWhenARelationshipIsToBeReviewed() {
		String pair = review("pair", this.today.plusDays(40), "now()");
		assertThat(rows("?kind=relationship&when=next90")).contains("Pair " + pair, "Due by");
		assertThat(this.clerk.open("/desk/deadlines?kind=relationship").select(".record a").eachAttr("href"))
			.contains("/desk/sister-cities/" + pair + "/edit");
		this.owner.sql("""
				update finding set superseded_at = clock_timestamp()
				where relationship_id = (select id from relationship where slug = ?)
				""").param(pair).update();
		assertThat(rows("?kind=relationship")).isEmpty();
		review("past", this.today.minusDays(2), "now()");
		assertThat(rows("?when=past")).contains("No step since then is recorded here");
	}

	@Test
	void keepsThemFromOtherCities() {
		String open = file("open", this.today.plusDays(5), "published_at", "now()");
		String pair = review("pair", this.today.plusDays(5), "now()");
		DeskSession stranger = signIn("stranger", "elsewhere-" + this.city, "CLERK");
		assertThat(stranger.open("/desk/deadlines").select(".records").text()).doesNotContain(open, pair);
		assertThat(stranger.open("/desk").text()).doesNotContain(open, pair);
		assertThat(new DeskSession(this.port).fetch(calendarOf(stranger)).body().replace("\r\n ", ""))
			.doesNotContain(open, pair);
		DeskSession reader = signIn("reader", this.city, "READER");
		assertThat(reader.open("/desk/deadlines").select(".records").text()).contains(open, pair);
		assertThat(new DeskSession(this.port).fetch(calendarOf(reader)).body().replace("\r\n ", "")).contains(open,
				pair);
	}

	@Test
	void tellsThePublicWhatIsPublicAndOpen() {
		String open = file("open", LocalDate.parse("2032-04-01"), "published_at", "now()");
		file("canary-draft", LocalDate.parse("2032-04-01"), "published_at", "null");
		file("canary-done", LocalDate.parse("2032-04-01"), "published_at, received", "now(), '2026-04-01'");
		String pair = review("pair", LocalDate.parse("2032-05-01"), "now()");
		review("canary-pair", LocalDate.parse("2032-05-01"), "null");
		String body = calendar("");
		assertThat(body).contains("SUMMARY:Due: Paper " + open + " · Ana of " + this.city,
				"UID:filing." + open + "@travel.example.gov", "http://travel.example.gov/disclosures/filings/" + open,
				"DTSTART;VALUE=DATE:20320401", "that does not say that nothing was filed", "Pair " + pair,
				"http://travel.example.gov/sister-cities/" + pair + "#laws", "every 12 months",
				"Whether something was done is not said here")
			.doesNotContain("canary");
		assertThat(calendar("/es")).contains("Vence: Paper " + open, "/es/sister-cities/" + pair + "#laws");
		assertThat(calendar("/zh-Hans")).contains("到期：Paper " + open, "这并不说明没有申报");
		assertThat(calendar("/zh-Hant")).contains("這並不說明沒有申報");
	}

	private String calendar(String prefix) {
		return new DeskSession(this.port).fetch(prefix + "/calendar/deadlines.ics").body().replace("\r\n ", "");
	}

	private static String calendarOf(DeskSession session) {
		Document page = session.submit(session.open("/desk/account/reminders"), "#make-address", Map.of());
		String address = page.expectFirst("code.secret").text();
		return address.substring(address.indexOf("/calendar/"));
	}

	private String rows(String query) {
		return this.clerk.open("/desk/deadlines" + query).select(".records").text();
	}

}
