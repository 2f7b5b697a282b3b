package org.opendelegation.account;

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
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stays of tries to sign in that failed.
 */
@EmptyApplicationTest
class FailedSignInTests {

	private static final String WRONG = "a password that is wrong";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private String email;

	@BeforeEach
	void meetStaff() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.testDatabase.asOwner().sql("delete from sign_in_failure").update();
		this.email = "failing%d@example.gov".formatted(++count);
	}

	@Test
	void areRecordedOnceAnHour() {
		this.staff.signIn(this.email, "oakley", "CLERK");
		tryToSignIn(this.email);
		tryToSignIn(this.email.toUpperCase());
		assertThat(entries()).containsExactly("SIGN_IN_WRONG_PASSWORD null {}");
		this.testDatabase.asOwner()
			.sql("update journal_entry set at = at - interval '61 minutes' where action like 'SIGN_IN_%'")
			.update();
		tryToSignIn(this.email);
		assertThat(entries()).hasSize(2);
	}

	@Test
	void areRecordedOnceWhereTheyComeAtOnce() throws Exception {
		this.staff.signIn(this.email, "oakley", "CLERK");
		List<Callable<Document>> guesses = Stream.generate(() -> new DeskSession(this.port))
			.limit(8)
			.map((session) -> guess(session, session.open("/login")))
			.toList();
		ExecutorService guessers = Executors.newFixedThreadPool(guesses.size());
		try {
			for (Future<Document> guess : guessers.invokeAll(guesses)) {
				guess.get();
			}
		}
		finally {
			guessers.shutdownNow();
		}
		assertThat(entries()).hasSize(1);
	}

	private Callable<Document> guess(DeskSession session, Document page) {
		return () -> session.submit(page, "form.form", Map.of("email", this.email, "password", WRONG));
	}

	@Test
	void floodNothingWhereTheyAreSlowedDown() {
		this.staff.signIn(this.email, "oakley", "CLERK");
		for (int guess = 0; guess < SignInThrottle.MOST_OF_NAME_FROM_ADDRESS + 3; guess++) {
			tryToSignIn(this.email);
		}
		assertThat(entries()).containsExactly("SIGN_IN_WRONG_PASSWORD null {}", "SIGN_IN_SLOWED null {}");
	}

	@Test
	void tellNothingOfWhatIsNoAccount() {
		int before = all();
		tryToSignIn("nobody.has.this@example.gov");
		tryToSignIn(WRONG);
		assertThat(all()).isEqualTo(before);
	}

	@Test
	void areToldFromTriesAtDisabledAccounts() {
		this.staff.signIn(this.email, "oakley", "CLERK");
		this.testDatabase.asOwner()
			.sql("update account set disabled_at = now() where email = ?")
			.param(this.email)
			.update();
		tryToSignIn(this.email);
		assertThat(entries()).containsExactly("SIGN_IN_DISABLED null {}");
	}

	@Test
	void areRecordedOfTheSecondStep() {
		this.staff.signIn(this.email, "oakley", "CLERK");
		this.staff.addPasskey(this.email, "key of " + this.email);
		DeskSession session = signIn(this.email, TestStaff.PASSWORD);
		assertThat(session.path()).isEqualTo("/login/second");
		session.submit(session.open("/login/second"), "form[action$=/recovery]", Map.of("code", "abcd-efgh-ijkm-npqr"));
		assertThat(entries()).containsExactly("SIGN_IN_WRONG_CODE %d {}".formatted(id()));
	}

	@Test
	void areRecordedOfWhoHasToShowAgainWhoTheyAre() {
		DeskSession session = this.staff.signIn(this.email, "oakley", "CLERK");
		session.submit(session.open("/login/again"), "form[action$=/again]", Map.of("password", WRONG));
		assertThat(entries()).containsExactly("SIGN_IN_WRONG_PASSWORD %d {}".formatted(id()));
	}

	@Test
	void areShownInWords() {
		DeskSession owner = this.staff.signIn(this.email, "oakley", "CLERK");
		DeskSession administrator = this.staff.signIn("chief" + this.email, "oakley", "ADMINISTRATOR");
		assertThat(owner.open("/desk/account").text()).contains("None is recorded.");
		tryToSignIn(this.email);
		assertThat(owner.open("/desk/account").text()).contains("A wrong password was given.", "If this was not you");
		assertThat(owner.open("/desk/journal").text()).doesNotContain("wrong password");
		assertThat(administrator.open("/desk/people/" + id()).text()).contains("A wrong password was given.");
		assertThat(
				administrator.open("/desk/journal?table=account&record=" + id()).select(".journal-deed").first().text())
			.contains("Somebody gave a wrong password for account Test failing");
	}

	private void tryToSignIn(String typed) {
		signIn(typed, WRONG);
	}

	private DeskSession signIn(String typed, String password) {
		DeskSession session = new DeskSession(this.port);
		session.submit(session.open("/login"), "form.form", Map.of("email", typed, "password", password));
		return session;
	}

	private List<String> entries() {
		return this.testDatabase.asOwner().sql("""
				select concat_ws(' ', action, coalesce(account_id::text, 'null'), after) from journal_entry
				where action like 'SIGN_IN_%' and record_table = 'account' and record_id = ? order by id
				""").param(String.valueOf(id())).query(String.class).list();
	}

	private int all() {
		return this.testDatabase.asOwner().sql("select count(*) from journal_entry").query(Integer.class).single();
	}

	private long id() {
		return this.testDatabase.asOwner()
			.sql("select id from account where email = ?")
			.param(this.email)
			.query(Long.class)
			.single();
	}

}
