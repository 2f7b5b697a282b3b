package org.opendelegation.draft;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft that nobody wants to go on with, and the way back.
 */
@EmptyApplicationTest
class DiscardingTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String trip = "";

	@BeforeEach
	void beginATrip() {
		this.number = ++count;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.staff.city("elsewhere");
		this.clerk = signIn("CLERK", "oakley");
		begin(this.clerk);
		this.trip = this.clerk.path().replaceFirst("/draft$", "");
		this.clerk.submit(this.clerk.open(this.trip + "/draft/traveler/new"), "form.form", Map.of("name", "Ana"));
	}

	@Test
	void takesAFirstEditionOutOfSightAndBringsItBack() {
		Document page = discard(this.clerk);
		assertThat(page.select(".notice").text()).contains("in the bin for 90 days");
		assertThat(this.clerk.path()).isEqualTo("/desk/trips");
		assertThat(page.select("main").text()).doesNotContain(title());
		this.clerk.open(this.trip);
		this.clerk.expect(404);
		assertThat(this.clerk.open("/desk").select("main").text()).doesNotContain(title());
		putBack(this.clerk);
		assertThat(this.clerk.path()).isEqualTo(this.trip + "/draft");
		assertThat(this.clerk.open(this.trip + "/draft").select("#traveler .record").text()).contains("Ana");
	}

	@Test
	void givesTheTripsAddressToNoOther() {
		discard(this.clerk);
		begin(this.clerk);
		assertThat(this.clerk.path()).startsWith(this.trip + "-").endsWith("/draft");
	}

	@Test
	void leavesThePublishedEditionAndGivesItsNumberToTheNext() {
		publishFirst();
		this.clerk.post(this.trip + "/amend", Map.of());
		discard(this.clerk);
		assertThat(this.clerk.path()).isEqualTo(this.trip);
		assertThat(this.clerk.open(this.trip).select(".editions li")).hasSize(1);
		this.clerk.post(this.trip + "/amend", Map.of());
		assertThat(this.clerk.open(this.trip + "/draft").select("h1").text()).startsWith("Edition 2");
		Document refused = putBack(this.clerk);
		assertThat(refused.select(".notice--warning").text()).contains("has its place");
	}

	@Test
	void keepsWhatWasHandedIn() {
		this.clerk.post(this.trip + "/review/submit", Map.of());
		this.clerk.post(this.trip + "/draft/discard", Map.of());
		this.clerk.expect(409);
		assertThat(this.clerk.open("/desk/trips").select("main").text()).contains(title());
	}

	@Test
	void isForTheCityThatLeads() {
		DeskSession elsewhere = signIn("CLERK", "elsewhere");
		for (DeskSession other : List.of(elsewhere, signIn("READER", "oakley"))) {
			other.open(this.trip + "/draft/discard");
			other.expect(403);
			other.post(this.trip + "/draft/discard", Map.of());
			other.expect(403);
		}
		this.clerk.postForged(this.trip + "/draft/discard", Map.of());
		this.clerk.expect(403);
		discard(this.clerk);
		assertThat(elsewhere.open("/desk/bin?kind=edition").select(".record form")).isEmpty();
	}

	private void begin(DeskSession session) {
		session.submit(session.open("/desk/trips/new"), "form.form",
				Map.of("title", title(), "summary", "In a sentence.", "lead", "oakley"));
	}

	private String title() {
		return "Unwanted trip no. " + this.number + ".";
	}

	private void publishFirst() {
		this.testDatabase.asOwner().sql("""
				update city set published_at = coalesce(published_at, now());
				update edition set state = 'PUBLISHED', reason = 'First', published_at = now() where trip_id = (
					select id from trip where slug = '%s')
				""".formatted(this.trip.substring("/desk/trips/".length()))).update();
	}

	private Document discard(DeskSession session) {
		Document page = session.open(this.trip + "/draft/discard");
		return session.submit(page, "form.form", Map.of());
	}

	private Document putBack(DeskSession session) {
		return session.submit(session.open("/desk/bin?kind=edition"), ".record form", Map.of());
	}

	private DeskSession signIn(String role, String city) {
		return this.staff.signIn("discard-%s-%s-%d@example.gov".formatted(role.toLowerCase(), city, this.number), city,
				role);
	}

}
