package org.opendelegation.deadline;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calendars of deadlines: that of the public, and those of staff.
 */
@EmptyApplicationTest
class CalendarTests {

	private static final String PUBLIC = "/calendar/deadlines.ics";

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private TestDeadlines deadlines;

	private TestTrips trips;

	private TestStaff staff;

	private String city;

	private String trip;

	private DeskSession visitor;

	@BeforeEach
	void enter() {
		count++;
		this.city = "quay-" + count;
		this.trip = "quay-visit-" + count;
		this.deadlines = new TestDeadlines(this.database);
		this.trips = new TestTrips(this.database);
		this.staff = new TestStaff(this.database, this.port);
		this.staff.city(this.city);
		this.visitor = new DeskSession(this.port);
	}

	private void publish(String slug, String name, String day) {
		enter(slug, name, day, "PUBLISHED");
	}

	private void enter(String slug, String name, String day, String state) {
		if (this.database.asOwner()
			.sql("select count(*) from trip where slug = ?")
			.param(slug)
			.query(Integer.class)
			.single() == 0) {
			this.trips.enter(slug);
		}
		long edition = this.trips.draft(slug, null);
		this.deadlines.lead(slug, this.city);
		this.deadlines.find(edition, this.city, "ana", name, day);
		this.trips.close(edition, state);
	}

	@Test
	void tellsThePublicWhatFollowsFromPublishedTrips() throws Exception {
		publish(this.trip, "Ana López, Mayor; of \"Quay\"", "2032-04-01");
		Connection.Response answer = this.visitor.fetch(PUBLIC);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.contentType()).startsWith("text/calendar");
		assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
		assertThat(answer.header("Set-Cookie")).isNull();
		VEvent event = event(answer.body(), "Ana López");
		assertThat(value(event, Property.SUMMARY)).startsWith("Due: Statement of economic interests")
			.endsWith("Ana López, Mayor; of \"Quay\"");
		assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo("2032-04-01");
		assertThat(value(event, Property.UID))
			.isEqualTo(this.trip + ".F700-E.traveler.ana.2032-04-01@travel.example.gov");
		assertThat(value(event, Property.URL))
			.isEqualTo("http://travel.example.gov/trips/" + this.trip + "#disclosure");
		assertThat(value(event, Property.DESCRIPTION)).contains("Gifts of travel from The Hosts",
				"A duty of the official", "Whether something was filed is not said here", "Not legal advice");
		assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
		assertThat(event.getProperty(Property.LAST_MODIFIED)).isPresent();
	}

	@Test
	void writesLinesAsTheFormatHasThem() {
		publish(this.trip, "Ana López, Mayor; of \"Quay\"", "2032-04-01");
		Stream.of("", "/es", "/zh-Hans", "/zh-Hant")
			.forEach((prefix) -> assertFormat(this.visitor.fetch(prefix + PUBLIC).body()));
	}

	private static void assertFormat(String body) {
		assertThat(body).startsWith("BEGIN:VCALENDAR\r\n")
			.endsWith("END:VCALENDAR\r\n")
			.contains("VERSION:2.0", "DTSTART;VALUE=DATE:20320401", "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
		assertThat(body.replace("\r\n ", "")).contains("Ana López\\, Mayor\\; of \"Quay\"");
		assertThat(List.of(body.split("\r\n"))).allSatisfy((line) -> {
			assertThat(line).doesNotContain("\n", "\r");
			assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
		});
		assertThat(List.of(body.replace("\r\n ", "\n ").split("\r\n"))).allSatisfy((folded) -> {
			String[] lines = folded.split("\n");
			for (String line : List.of(lines).subList(0, lines.length - 1)) {
				assertThat(line.getBytes(StandardCharsets.UTF_8)).as(folded).hasSizeGreaterThan(70);
			}
		});
	}

	@Test
	void speaksTheLanguageOfTheAddress() throws Exception {
		publish(this.trip, "Ana Lopez", "2032-04-01");
		VEvent event = event(this.visitor.fetch("/zh-Hant" + PUBLIC).body(), "Ana Lopez");
		assertThat(value(event, Property.SUMMARY)).startsWith("到期：");
		assertThat(value(event, Property.URL)).contains("/zh-Hant/trips/" + this.trip);
		assertThat(this.visitor.fetch("/es" + PUBLIC).body()).contains("Fechas que resultan del registro");
	}

	@Test
	void keepsTheNameAndCountsWhatIsFoundAnew() throws Exception {
		publish(this.trip, "Ana Lopez", "2032-04-01");
		VEvent before = event(this.visitor.fetch(PUBLIC).body(), "Ana Lopez");
		this.database.asOwner().sql("""
				update finding set superseded_at = clock_timestamp() where edition_id in (
					select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ?)
				""").param(this.trip).update();
		Long edition = this.database.asOwner()
			.sql("select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ?")
			.param(this.trip)
			.query(Long.class)
			.single();
		this.deadlines.find(edition, "traveler", "ana", "Ana Lopez", "DUE", "2032-04-01");
		VEvent after = event(this.visitor.fetch(PUBLIC).body(), "Ana Lopez");
		assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
		assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
	}

	/**
	 * The title of the official is withheld.
	 */
	private void publishWithholding(String day) {
		long edition = this.trips.draft(this.trip, null);
		this.deadlines.find(edition, this.city, "ana", "Ana Lopez", day);
		this.database.asOwner().sql("""
				with made as (insert into withholding (edition_id, record_kind, record_key, field, ground)
					values (?, 'traveler', 'ana', 'title', 'Gov. Code § 7922.000') returning id)
				insert into withheld_value (withholding_id, value) select id, 'Canary withheld' from made
				""").param(edition).update();
		this.trips.close(edition, "PUBLISHED");
	}

	@Test
	void tellsThePublicNothingElse() {
		enter("draft-" + this.trip, "Canary Draft", "2032-04-01", "DRAFT");
		enter("review-" + this.trip, "Canary Review", "2032-04-01", "IN_REVIEW");
		enter("scheduled-" + this.trip, "Canary Scheduled", "2032-04-01", "SCHEDULED");
		enter("gone-" + this.trip, "Canary Withdrawn", "2032-04-01", "WITHDRAWN");
		publish(this.trip, "Canary Old", "2032-04-01");
		publishWithholding("2032-05-01");
		this.deadlines.task(this.city, "Canary task", "2032-04-01", false);
		this.deadlines.task(this.city, "Open the exhibition", "2032-04-01", true);
		String body = unfolded(this.visitor.fetch(PUBLIC));
		assertThat(body).contains("Ana Lopez", "Open the exhibition").doesNotContain("Canary");
	}

	@Test
	void showsStaffExactlyTheirCities() throws Exception {
		DeskSession ours = this.staff.signIn("ours" + count + "@example.gov", this.city, "READER");
		DeskSession theirs = this.staff.signIn("theirs" + count + "@example.gov", "far-" + this.city, "CLERK");
		enter(this.trip, "Ana Lopez", "2032-04-01", "IN_REVIEW");
		this.deadlines.keepWhatWasFound();
		this.deadlines.task(this.city, "Call the host", "2032-04-02", false);
		Connection.Response answer = this.visitor.fetch(make(ours));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
		assertThat(answer.header("Set-Cookie")).isNull();
		assertThat(unfolded(answer)).contains("Ana Lopez", "Call the host", "Trip " + this.trip,
				"A duty of the official");
		assertThat(event(answer.body(), "Call the host").getProperty(Property.UID)).isPresent();
		assertThat(value(event(answer.body(), "Statement of economic interests"), Property.SUMMARY))
			.as("two may be asked for the same on one day")
			.endsWith(" · Ana Lopez");
		assertThat(unfolded(this.visitor.fetch(make(theirs)))).contains("BEGIN:VCALENDAR")
			.doesNotContain("Ana Lopez", "Call the host", this.trip);
	}

	@Test
	void keepsOnlyADigestOfTheAddress() {
		DeskSession ours = this.staff.signIn("ours" + count + "@example.gov", this.city, "CLERK");
		String address = make(ours);
		String secret = address.substring("/calendar/deadlines/".length(), address.length() - ".ics".length());
		assertThat(secret).hasSize(43);
		assertThat(ours.open("/desk/account/reminders").text()).doesNotContain(secret);
		assertThat(this.database.asOwner()
			.sql("select a::text from calendar_address a union all select j::text from journal_entry j")
			.query(String.class)
			.list()).isNotEmpty().noneMatch((row) -> row.contains(secret));
	}

	@Test
	void endsAnAddressWithTheNextOneOnRequestAndWithTheAccount() {
		String email = "ours" + count + "@example.gov";
		DeskSession ours = this.staff.signIn(email, this.city, "CLERK");
		String first = make(ours);
		String second = make(ours);
		assertThat(this.visitor.fetch(first).statusCode()).isEqualTo(404);
		assertThat(this.visitor.fetch(second).statusCode()).isEqualTo(200);
		ours.submit(ours.open("/desk/account/reminders"), "#end-address", Map.of());
		assertThat(this.visitor.fetch(second).statusCode()).isEqualTo(404);
		String third = make(ours);
		this.database.asOwner().sql("update account set disabled_at = now() where email = ?").param(email).update();
		assertThat(this.visitor.fetch(third).statusCode()).isEqualTo(404);
		this.database.asOwner().sql("update account set disabled_at = null where email = ?").param(email).update();
		assertThat(this.visitor.fetch(third).statusCode()).isEqualTo(404);
	}

	@Test
	void followsTheRolesOfItsOwner() {
		this.deadlines.task(this.city, "Call the host", "2032-04-02", false);
		String email = "ours" + count + "@example.gov";
		String address = make(this.staff.signIn(email, this.city, "CLERK"));
		assertThat(unfolded(this.visitor.fetch(address))).contains("Call the host");
		this.database.asOwner()
			.sql("delete from membership where account_id = (select id from account where email = ?)")
			.param(email)
			.update();
		assertThat(unfolded(this.visitor.fetch(address))).doesNotContain("Call the host");
	}

	@Test
	void answersNobodyWhoGuessesOrForges() {
		DeskSession ours = this.staff.signIn("ours" + count + "@example.gov", this.city, "CLERK");
		assertThat(this.visitor.fetch("/calendar/deadlines/x.ics").statusCode()).isEqualTo(404);
		assertThat(this.visitor.fetch("/calendar/deadlines/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
		ours.postForged("/desk/account/reminders/calendar", Map.of());
		ours.expect(403);
		ours.postForged("/desk/account/reminders/calendar/end", Map.of());
		ours.expect(403);
	}

	private static String make(DeskSession session) {
		Document page = session.submit(session.open("/desk/account/reminders"), "#make-address", Map.of());
		String address = page.expectFirst("code.secret").text();
		return address.substring(address.indexOf("/calendar/"));
	}

	private static String unfolded(Connection.Response answer) {
		return answer.body().replace("\r\n ", "");
	}

	private static VEvent event(String body, String words) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(body));
		assertThat(calendar.validate().hasErrors()).isFalse();
		return calendar.<VEvent>getComponents("VEVENT")
			.stream()
			.filter((event) -> value(event, Property.SUMMARY).contains(words))
			.findFirst()
			.orElseThrow();
	}

	private static String value(VEvent event, String property) {
		return event.getProperty(property).orElseThrow().getValue();
	}

}
