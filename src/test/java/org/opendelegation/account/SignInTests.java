package org.opendelegation.account;

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

@EmptyApplicationTest
class SignInTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	@BeforeEach
	void meetStaff() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.testDatabase.asOwner().sql("delete from sign_in_failure").update();
	}

	@Test
	void asksStrangersToSignIn() {
		DeskSession stranger = new DeskSession(this.port);
		Document page = stranger.open("/desk/account");
		assertThat(stranger.path()).isEqualTo("/login");
		assertThat(page.select("input[type=password]")).hasSize(1);
	}

	@Test
	void letsInWhoChoosesAPasswordAndKnowsItLater() {
		this.staff.signIn("clerk@example.gov", "oakley", "CLERK");
		DeskSession again = new DeskSession(this.port);
		signIn(again, "Clerk@Example.gov", TestStaff.PASSWORD);
		assertThat(again.path()).isEqualTo("/desk");
		assertThat(journal("SIGNED_IN")).isPositive();
	}

	@Test
	void leadsBackToThePageThatWasAskedFor() {
		this.staff.signIn("back@example.gov", "oakley", "CLERK");
		DeskSession again = new DeskSession(this.port);
		again.open("/desk/account");
		signIn(again, "back@example.gov", TestStaff.PASSWORD);
		assertThat(again.path()).startsWith("/desk/account");
	}

	@Test
	void doesNotTellWhetherAnybodyHasAnAddress() {
		this.staff.signIn("known@example.gov", "oakley", "CLERK");
		DeskSession guesser = new DeskSession(this.port);
		String known = signIn(guesser, "known@example.gov", "wrong wrong wrong wrong").select("main").text();
		String unknown = signIn(guesser, "unknown@example.gov", "wrong wrong wrong wrong").select("main").text();
		assertThat(known).isEqualTo(unknown).contains("did not work");
	}

	@Test
	void usesALinkOnce() {
		String secret = this.staff.invite("once@example.gov");
		DeskSession first = new DeskSession(this.port);
		first.open("/login/link/" + secret);
		first.submit(first.open("/login/link/" + secret), "form.form", Map.of("password", TestStaff.PASSWORD));
		assertThat(first.path()).isEqualTo("/desk");
		new DeskSession(this.port).open("/login/link/" + secret);
		DeskSession second = new DeskSession(this.port);
		second.open("/login/link/" + secret);
		second.expect(404);
	}

	@Test
	void refusesPasswordsThatAreShortOrGuessedEarly() {
		String secret = this.staff.invite("weak@example.gov");
		DeskSession session = new DeskSession(this.port);
		Document page = session.open("/login/link/" + secret);
		page = session.submit(page, "form.form", Map.of("password", "too short"));
		assertThat(page.select(".field-mistake").text()).contains("15 characters");
		page = session.submit(page, "form.form", Map.of("password", "passwordpassword"));
		assertThat(page.select(".field-mistake").text()).contains("guessed");
		assertThat(page.select("input[type=password]").val()).isEmpty();
	}

	@Test
	void slowsDownGuessesFromOnePlaceOnly() {
		this.staff.signIn("target@example.gov", "oakley", "CLERK");
		DeskSession guesser = new DeskSession(this.port);
		for (int guess = 0; guess < SignInThrottle.MOST_OF_NAME_FROM_ADDRESS; guess++) {
			signIn(guesser, "target@example.gov", "wrong wrong wrong wrong");
		}
		assertThat(signIn(guesser, "target@example.gov", TestStaff.PASSWORD).text()).contains("Too many tries");
		this.testDatabase.asOwner().sql("update sign_in_failure set address = '192.0.2.1'").update();
		signIn(guesser, "target@example.gov", TestStaff.PASSWORD);
		assertThat(guesser.path()).isEqualTo("/desk");
	}

	@Test
	void startsANewSessionWhenSomebodySignsIn() {
		this.staff.signIn("fixed@example.gov", "oakley", "CLERK");
		DeskSession session = new DeskSession(this.port);
		session.open("/login");
		String before = session.cookie("SESSION");
		signIn(session, "fixed@example.gov", TestStaff.PASSWORD);
		assertThat(session.cookie("SESSION")).isNotNull().isNotEqualTo(before);
	}

	@Test
	void endsTheSessionWhereSomebodySignsOut() {
		DeskSession session = this.staff.signIn("leaver@example.gov", "oakley", "CLERK");
		session.submit(session.open("/desk/account"), "form[action$=/logout]", Map.of());
		session.open("/desk/account");
		assertThat(session.path()).isEqualTo("/login");
	}

	@Test
	void signsOutEverywhereElse() {
		DeskSession here = this.staff.signIn("two@example.gov", "oakley", "CLERK");
		DeskSession there = new DeskSession(this.port);
		signIn(there, "two@example.gov", TestStaff.PASSWORD);
		here.submit(here.open("/desk/account"), "form[action$=/sessions/end]", Map.of());
		assertThat(here.path()).isEqualTo("/desk/account");
		there.open("/desk/account");
		assertThat(there.path()).isEqualTo("/login");
	}

	@Test
	void refusesFormsFromElsewhere() {
		DeskSession session = this.staff.signIn("forged@example.gov", "oakley", "CLERK");
		session.postForged("/desk/account/sessions/end", Map.of());
		session.expect(403);
	}

	@Test
	void keepsNoPageInCachesAndSetsNoCookieForThePublic() {
		DeskSession session = new DeskSession(this.port);
		session.open("/");
		assertThat(session.cookie("SESSION")).isNull();
	}

	private static Document signIn(DeskSession session, String email, String password) {
		return session.submit(session.open("/login"), "form.form", Map.of("email", email, "password", password));
	}

	private int journal(String action) {
		return this.testDatabase.asOwner()
			.sql("select count(*) from journal_entry where action = ?")
			.param(action)
			.query(Integer.class)
			.single();
	}

}
