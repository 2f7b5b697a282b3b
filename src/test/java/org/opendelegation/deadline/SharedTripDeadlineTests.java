package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deadlines of a trip that one city leads and on which somebody of another went: each
 * city has its own.
 */
@EmptyApplicationTest
class SharedTripDeadlineTests {

	private static final String FORM = "Payments to the city: Form 801";

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private String lead;

	private String other;

	private String trip;

	private DeskSession ofLead;

	private DeskSession ofOther;

	@BeforeEach
	void enterATrip() {
		count++;
		this.lead = "leading-" + count;
		this.other = "joining-" + count;
		this.trip = "shared-" + count;
		this.ofLead = signIn("lead", this.lead, "CLERK");
		this.ofOther = signIn("other", this.other, "CLERK");
		this.database.asOwner()
			.sql("update city set state = 'US-CA' where slug in (?, ?)")
			.params(this.lead, this.other)
			.update();
	}

	private DeskSession signIn(String name, String of, String role) {
		return new TestStaff(this.database, this.port).signIn("shared-" + name + count + "@example.gov", of, role);
	}

	/**
	 * What the hosts paid to the cities for an official of each that is named.
	 */
	private void pay(String... cities) {
		TestTrips trips = new TestTrips(this.database);
		trips.enter(this.trip);
		LocalDate day = LocalDate.now(ZoneId.of("America/Los_Angeles")).minusDays(5);
		long edition = trips.draft(this.trip, day.toString());
		new TestDeadlines(this.database).lead(this.trip, this.lead);
		for (String city : new String[] { this.lead, this.other }) {
			this.database.asOwner().sql("""
					insert into traveler (edition_id, key, position, name, city_id, city_name, capacity)
					select ?, slug, id, 'Official of ' || slug, id, name, 'OFFICIAL' from city where slug = ?
					""").params(edition, city).update();
		}
		this.database.asOwner().sql("""
				insert into payment (edition_id, key, position, payer, purpose, basis, paid_to, received)
				values (?, 'fares', 1, 'The Hosts', 'Fares', 'NOT_STATED', 'CITY', ?::edtf)
				""").params(edition, day.toString()).update();
		for (String city : cities) {
			this.database.asOwner().sql("""
					insert into payment_beneficiary (payment_id, traveler_id) select p.id, t.id
					from payment p join traveler t using (edition_id) where edition_id = ? and t.key = ?
					""").params(edition, city).update();
		}
	}

	private static Elements rows(DeskSession session, String query) {
		return session.open("/desk/deadlines?q=shared-" + count + query).select(".record:has(a[href*=F801-FORM])");
	}

	private String calendar(DeskSession session) {
		Document page = session.submit(session.open("/desk/account/reminders"), "#make-address", Map.of());
		String address = page.expectFirst("code.secret").text();
		return new DeskSession(this.port).fetch(address.substring(address.indexOf("/calendar/")))
			.body()
			.replace("\r\n ", "");
	}

	@Test
	void isThatOfTheCityWhoseOfficialWasPaidFor() {
		pay(this.other);
		assertThat(rows(this.ofOther, "")).hasSize(1);
		assertThat(rows(this.ofLead, "")).isEmpty();
		assertThat(this.ofOther.open("/desk").select("[aria-labelledby=due]").text()).contains(FORM);
		assertThat(this.ofLead.open("/desk").select("[aria-labelledby=due]").text()).doesNotContain(FORM);
		assertThat(calendar(this.ofOther)).contains(FORM);
		assertThat(calendar(this.ofLead)).doesNotContain(FORM);
	}

	@Test
	void isThatOfEachCityWhereBothWerePaidFor() {
		pay(this.lead, this.other);
		for (DeskSession session : new DeskSession[] { this.ofLead, this.ofOther }) {
			assertThat(rows(session, "")).hasSize(1);
			Document page = session.open(rows(session, "").select("a").attr("href"));
			session.submit(page, "form.form", Map.of("answer", "DONE", "reason", "Filled in"));
			session.expect(200);
			assertThat(rows(session, "")).isEmpty();
		}
	}

	/**
	 * The one city sees that the other has something to do, and can say nothing of it.
	 */
	@Test
	void isSeenByTheOtherCityAsTheOthers() {
		pay(this.other);
		Elements shared = rows(this.ofLead, "&whose=shared");
		assertThat(shared).singleElement().satisfies((row) -> {
			assertThat(row.text()).containsIgnoringCase("A matter of another city: " + this.other);
			assertThat(new HtmlChecker().check(row.ownerDocument().outerHtml())).isEmpty();
		});
		String address = shared.select("a").attr("href");
		Document own = this.ofOther.open(address);
		this.ofOther.submit(own, "form.form", Map.of("answer", "OVERDUE", "reason", "The clerk called"));
		Document page = this.ofLead.open(address);
		this.ofLead.expect(200);
		assertThat(page.select("form.form")).isEmpty();
		assertThat(page.text()).contains("A matter of another city", "overdue").doesNotContain("The clerk called");
		this.ofLead.post(address,
				Map.of("answer", "DONE", "reason", "x", "last", "0", "ticket", "00000000-0000-0000-0000-000000000009"));
		this.ofLead.expect(403);
		DeskSession stranger = signIn("stranger", "elsewhere-" + count, "CLERK");
		assertThat(rows(stranger, "&whose=shared")).isEmpty();
		stranger.open(address);
		stranger.expect(404);
	}

	@Test
	void keepsAnswersAmongTheStaffOfTheCity() {
		pay(this.lead, this.other);
		Document page = this.ofOther.open(rows(this.ofOther, "").select("a").attr("href"));
		this.ofOther.submit(page, "form.form", Map.of("answer", "DONE", "reason", "Kept by " + this.other));
		assertThat(signIn("colleague", this.other, "READER").open("/desk/journal").text())
			.contains("Kept by " + this.other);
		assertThat(signIn("leader", this.lead, "READER").open("/desk/journal").text())
			.doesNotContain("Kept by " + this.other);
	}

}
