package org.opendelegation.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
		assertThat(first.path()).isEqualTo("/desk/account");
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

	@ParameterizedTest
	@ValueSource(strings = { "dotted\u0130@example.gov", "DOTTEDI@example.gov", " dottedi@example.gov " })
	void slowsDownGuessesHoweverTheAddressIsWritten(String spelling) {
		this.staff.letIn("dottedi@example.gov");
		DeskSession guesser = new DeskSession(this.port);
		for (int guess = 0; guess < SignInThrottle.MOST_OF_NAME_FROM_ADDRESS; guess++) {
			signIn(guesser, "dottedi@example.gov", "wrong wrong wrong wrong");
		}
		signIn(guesser, spelling, TestStaff.PASSWORD);
		assertThat(guesser.path()).startsWith("/login?");
	}

	@Test
	void bearsNoMoreGuessesWhereTheyComeAtOnce() throws Exception {
		this.staff.signIn("raced@example.gov", "oakley", "CLERK");
		List<Callable<String>> guesses = Stream.generate(() -> new DeskSession(this.port))
			.limit(40)
			.map((guesser) -> guess(guesser, guesser.open("/login")))
			.toList();
		ExecutorService guessers = Executors.newFixedThreadPool(guesses.size());
		try {
			List<String> answers = new ArrayList<>();
			for (Future<String> answer : guessers.invokeAll(guesses)) {
				answers.add(answer.get());
			}
			assertThat(answers).containsOnly("200 /login?failed", "200 /login?tooMany");
			assertThat(answers).filteredOn("200 /login?failed"::equals)
				.hasSize(SignInThrottle.MOST_OF_NAME_FROM_ADDRESS);
		}
		finally {
			guessers.shutdownNow();
		}
	}

	private static Callable<String> guess(DeskSession guesser, Document page) {
		return () -> {
			guesser.submit(page, "form.form", Map.of("email", "raced@example.gov", "password", "wrong wrong wrong"));
			return guesser.status() + " " + guesser.path();
		};
	}

	@Test
	void letsManyInAtOnce() throws Exception {
		this.staff.signIn("many@example.gov", "oakley", "CLERK");
		ExecutorService everybody = Executors.newFixedThreadPool(30);
		try {
			List<Callable<String>> all = Stream.generate(() -> new DeskSession(this.port))
				.limit(30)
				.<Callable<String>>map((session) -> () -> {
					signIn(session, "many@example.gov", TestStaff.PASSWORD);
					return session.status() + " " + session.path();
				})
				.toList();
			List<String> answers = new ArrayList<>();
			for (Future<String> answer : everybody.invokeAll(all)) {
				answers.add(answer.get());
			}
			assertThat(answers).doesNotContain("500 /login").contains("200 /desk");
		}
		finally {
			everybody.shutdownNow();
		}
	}

	@Test
	void slowsDownGuessesAtThePasswordOfWhoIsSignedIn() {
		DeskSession session = this.staff.signIn("borrowed@example.gov", "oakley", "CLERK");
		for (int guess = 0; guess < SignInThrottle.MOST_OF_NAME_FROM_ADDRESS; guess++) {
			assertThat(changePassword(session, "wrong wrong wrong wrong").select(".mistakes").text())
				.contains("The current password is not right");
		}
		assertThat(changePassword(session, TestStaff.PASSWORD).select(".mistakes").text()).contains("Too many tries");
		this.testDatabase.asOwner().sql("delete from sign_in_failure").update();
		changePassword(session, TestStaff.PASSWORD);
		assertThat(session.path()).isEqualTo("/login?changed");
	}

	private static Document changePassword(DeskSession session, String current) {
		return session.submit(session.open("/desk/account"), "form[action$=/password]",
				Map.of("current", current, "password", "nine herons amend the agenda"));
	}

	@Test
	void doesNotKeepEverybodyBehindOneAddressOut() {
		this.staff.signIn("behind@example.gov", "oakley", "CLERK");
		this.testDatabase.asOwner().sql("""
				insert into sign_in_failure (at, name_hash, address)
				select now(), sha256(number::text::bytea), '127.0.0.1' from generate_series(1, 200) as number
				""").update();
		DeskSession session = new DeskSession(this.port);
		signIn(session, "behind@example.gov", "wrong wrong wrong wrong");
		signIn(session, "behind@example.gov", TestStaff.PASSWORD);
		assertThat(session.path()).isEqualTo("/login?tooMany");
		this.testDatabase.asOwner()
			.sql("delete from sign_in_failure where name_hash = sha256('behind@example.gov')")
			.update();
		signIn(session, "behind@example.gov", TestStaff.PASSWORD);
		assertThat(session.path()).isEqualTo("/desk");
	}

	@Test
	void renewsTheTokenOfFormsWhereALinkSignsIn() {
		String secret = this.staff.invite("renewed@example.gov");
		DeskSession session = new DeskSession(this.port);
		Document before = session.open("/login/link/" + secret);
		session.submit(before, "form.form", Map.of("password", TestStaff.PASSWORD));
		session.post("/desk/account/sessions/end", before, Map.of());
		session.expect(403);
	}

	@Test
	void showsNothingButTheirOwnAccountToWhoHasNoRole() {
		String secret = this.staff.invite("nobody@example.gov");
		DeskSession session = new DeskSession(this.port);
		Document page = session.submit(session.open("/login/link/" + secret), "form.form",
				Map.of("password", TestStaff.PASSWORD));
		assertThat(session.path()).isEqualTo("/desk/account");
		assertThat(page.select("main").text()).contains("has no role yet");
		assertThat(page.select("nav a[href^=/desk]")).isEmpty();
		assertThat(List.of("/desk", "/desk/trips", "/desk/cities", "/desk/sources", "/desk/journal",
				"/desk/journal/export.jsonl", "/desk/people", "/desk/rules", "/desk/nowhere"))
			.allSatisfy((path) -> {
				session.open(path);
				assertThat(session.path()).as(path).isEqualTo("/desk/account");
			});
		session.post("/desk/trips/x/draft/remarks", page, Map.of("words", "Words"));
		session.expect(403);
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
