package org.opendelegation.account;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked of people beside their password. That a passkey works, a browser shows.
 */
@EmptyApplicationTest
class SecondFactorTests {

	private static final String SECOND = "/login/second";

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	@BeforeEach
	void requireNothing() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.testDatabase.asOwner().sql("update desk_rule set second_factor = false").update();
		this.testDatabase.asOwner().sql("delete from sign_in_failure").update();
	}

	@Test
	void isAskedOfWhoHasAPasskey() {
		this.staff.signIn("keyed@example.gov", "oakley", "CLERK");
		this.staff.addPasskey("keyed@example.gov", "keyedkey");
		DeskSession session = signIn("keyed@example.gov");
		assertThat(session.path()).isEqualTo(SECOND);
		assertThat(List.of("/desk", "/desk/trips", "/desk/account", "/desk/account/passkeys", "/desk/journal"))
			.allSatisfy((path) -> {
				session.open(path);
				assertThat(session.path()).as(path).isEqualTo(SECOND);
			});
		Document page = session.open(SECOND);
		session.post("/desk/account/passkeys/keyedkey/remove", page, Map.of());
		session.expect(403);
		session.post("/desk/account/passkeys/codes", page, Map.of());
		session.expect(403);
		session.post("/webauthn/register", page, Map.of());
		session.expect(403);
		session.post("/desk/account/password", page, Map.of("current", TestStaff.PASSWORD));
		session.expect(403);
	}

	@Test
	void isAskedOfWhoComesByALinkToo() {
		this.staff.signIn("linked@example.gov", "oakley", "CLERK");
		this.staff.addPasskey("linked@example.gov", "linked");
		this.testDatabase.asOwner().sql("""
				insert into sign_in_link (account_id, secret_hash, expires_at)
				select id, sha256('way round'), now() + interval '1 day' from account where email = 'linked@example.gov'
				""").update();
		DeskSession session = new DeskSession(this.port);
		session.submit(session.open("/login/link/way%20round"), "form.form",
				Map.of("password", "nine herons amend the agenda"));
		assertThat(session.path()).isEqualTo(SECOND);
	}

	@Test
	void mayBeACodeWhichIsGoodOnce() {
		List<String> codes = codes("coded@example.gov");
		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.matches("(\\w{4}-){3}\\w{4}"));
		DeskSession session = new DeskSession(this.port);
		session.open("/desk/journal");
		signIn(session, "coded@example.gov");
		assertThat(session.path()).isEqualTo(SECOND);
		useCode(session, codes.get(0).toUpperCase().replace('-', ' '));
		assertThat(session.path()).startsWith("/desk/journal");
		DeskSession again = signIn("coded@example.gov");
		useCode(again, codes.get(0));
		assertThat(again.path()).isEqualTo(SECOND + "?failed");
		useCode(again, codes.get(1));
		assertThat(again.path()).startsWith("/desk?");
		assertThat(again.open("/desk/account/passkeys").text()).contains("8 of 10 are left");
		assertThat(this.testDatabase.asOwner()
			.sql("select string_agg(encode(code_hash, 'escape'), ' ') from recovery_code")
			.query(String.class)
			.single()).doesNotContain(codes.get(2), codes.get(2).replace("-", ""));
	}

	@Test
	void isNotTheCodeOfSomebodyElse() {
		List<String> codes = codes("theirs@example.gov");
		codes("mine@example.gov");
		DeskSession session = signIn("mine@example.gov");
		useCode(session, codes.get(0));
		assertThat(session.path()).isEqualTo(SECOND + "?failed");
	}

	@Test
	void isNotGuessed() {
		List<String> codes = codes("guessed@example.gov");
		DeskSession session = signIn("guessed@example.gov");
		for (int guess = 0; guess < SignInThrottle.MOST_OF_NAME_FROM_ADDRESS; guess++) {
			useCode(session, "abcd-efgh-ijkm-npq" + (guess % 8 + 2));
			assertThat(session.path()).isEqualTo(SECOND + "?failed");
		}
		useCode(session, codes.get(0));
		assertThat(session.path()).isEqualTo(SECOND + "?tooMany");
	}

	@Test
	void isForNobodyWhoIsNotSignedIn() {
		DeskSession stranger = new DeskSession(this.port);
		stranger.open(SECOND);
		assertThat(stranger.path()).isEqualTo("/login");
		stranger.post(SECOND + "/recovery", stranger.open("/login"), Map.of("code", "abcd-efgh-ijkm-npqr"));
		assertThat(stranger.path()).isEqualTo("/login");
	}

	@Test
	void isRequiredOfEverybodyByAnAdministrator() {
		DeskSession administrator = this.staff.signIn("strict@example.gov", "oakley", "ADMINISTRATOR");
		DeskSession clerk = this.staff.signIn("lax@example.gov", "oakley", "CLERK");
		clerk.post("/desk/people/second-factor", Map.of("required", "true"));
		clerk.expect(403);
		clerk.open("/desk/people/second-factor");
		clerk.expect(403);
		clerk.open("/desk/trips");
		assertThat(clerk.path()).isEqualTo("/desk/trips");
		this.staff.signIn("ready@example.gov", "oakley", "CLERK");
		this.staff.addPasskey("ready@example.gov", "readykey");
		assertThat(administrator.open("/desk/people").select("form[action$=/second-factor]")).isEmpty();
		Document question = administrator.open("/desk/people/second-factor");
		assertThat(isRequired()).isFalse();
		assertThat(question.select("main").text())
			.contains("have no passkey", "You have no passkey yourself", "Test lax", "signed in now")
			.doesNotContain("Test ready");
		assertThat(new HtmlChecker().check(question.outerHtml())).isEmpty();
		administrator.submit(question, "form[action$=/second-factor]", Map.of());
		assertThat(isRequired()).isTrue();
		assertThat(administrator.path()).isEqualTo("/desk/account/passkeys");
		Document page = clerk.open("/desk/trips");
		assertThat(clerk.path()).isEqualTo("/desk/account/passkeys");
		assertThat(page.select("main").text()).contains("You need a passkey before you see anything else");
		assertThat(page.select("form[data-passkey-new]")).hasSize(1);
		clerk.post("/desk/account/passkeys/codes", page, Map.of());
		clerk.expect(404);
	}

	@Test
	void isRemovedByItsOwnerOnly() {
		codes("owner@example.gov");
		List<String> codes = codes("thief@example.gov");
		DeskSession thief = signIn("thief@example.gov");
		useCode(thief, codes.get(0));
		thief.post("/desk/account/passkeys/owner/remove", Map.of());
		thief.expect(404);
		Document page = thief.open("/desk/account/passkeys");
		assertThat(page.select("a[href$=/remove]")).hasSize(1);
		Document question = thief.open("/desk/account/passkeys/thief/remove");
		assertThat(question.text()).contains("This is your last passkey.",
				"The 9 recovery codes that are left go with it", "your password alone lets you in");
		thief.open("/desk/account/passkeys/owner/remove");
		thief.expect(404);
		thief.submit(question, "form[action$=/remove]", Map.of());
		assertThat(thief.path()).isEqualTo("/desk/account/passkeys");
		assertThat(this.testDatabase.asOwner()
			.sql("""
					select count(*) from recovery_code where account_id = (select id from account where email = 'thief@example.gov')
					""")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.testDatabase.asOwner()
			.sql("select count(*) from user_credentials where credential_id = 'owner'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void isAskedForBeforeTheLastOneGoes() {
		DeskSession session = keyed("asked@example.gov", "askedkey");
		this.staff.addPasskey("asked@example.gov", "secondkey");
		Document question = session.open("/desk/account/passkeys/secondkey/remove");
		assertThat(question.text()).contains("Remove Phone?").doesNotContain("last passkey");
		this.testDatabase.asOwner().sql("delete from user_credentials where credential_id = 'askedkey'").update();
		this.testDatabase.asOwner().sql("update desk_rule set second_factor = true").update();
		question = session.submit(question, "form[action$=/remove]", Map.of());
		assertThat(session.path()).isEqualTo("/desk/account/passkeys/secondkey/remove");
		assertThat(question.text()).contains("This is your last passkey.",
				"you have to add a new one before you see anything else");
		assertThat(new HtmlChecker().check(question.outerHtml())).isEmpty();
		session.submit(question, "form[action$=/remove]", Map.of());
		assertThat(session.path()).isEqualTo("/desk/account/passkeys");
		DeskSession later = signIn("asked@example.gov");
		assertThat(later.path()).isEqualTo("/desk/account/passkeys");
		later.open("/desk/trips");
		assertThat(later.path()).isEqualTo("/desk/account/passkeys");
	}

	@Test
	void bringsRecoveryCodesAtOnce() {
		DeskSession session = keyed("fresh@example.gov", "freshkey");
		this.testDatabase.asOwner()
			.sql("delete from recovery_code where account_id = (select id from account where email = 'fresh@example.gov')")
			.update();
		Document page = session.open("/desk/account/passkeys");
		assertThat(page.select(".notice[role=status]")).isEmpty();
		assertThat(page.expectFirst("form[data-passkey-new]").attr("data-next"))
			.isEqualTo("/desk/account/passkeys?added");
		page = session.open("/desk/account/passkeys?added");
		assertThat(page.select("form[action$=/codes]")).hasSize(1);
		page = session.submit(page, ".notice[role=status] form[action$=/codes]", Map.of());
		assertThat(page.select("code.secret")).hasSize(10);
		page = session.open("/desk/account/passkeys?added");
		assertThat(page.select(".notice[role=status]").text()).contains("was added");
		assertThat(page.select(".notice form")).isEmpty();
	}

	/**
	 * Somebody who has signed in with a recovery code.
	 */
	private DeskSession keyed(String email, String key) {
		DeskSession session = this.staff.signIn(email, "oakley", "CLERK");
		this.staff.addPasskey(email, key);
		this.testDatabase.asOwner().sql("""
				insert into recovery_code (account_id, code_hash)
				select id, sha256('first') from account where email = ?
				""").param(email).update();
		useCode(session, "first");
		return session;
	}

	@Test
	void isTakenFromWhoLostItByAnAdministrator() {
		codes("loser@example.gov");
		long id = this.testDatabase.asOwner()
			.sql("select id from account where email = 'loser@example.gov'")
			.query(Long.class)
			.single();
		DeskSession clerk = this.staff.signIn("bystander@example.gov", "oakley", "CLERK");
		clerk.post("/desk/people/" + id + "/second-factor/remove", Map.of());
		clerk.expect(403);
		DeskSession administrator = this.staff.signIn("helper@example.gov", "oakley", "ADMINISTRATOR");
		administrator.submit(administrator.open("/desk/people/" + id), "form[action$=/second-factor/remove]", Map.of());
		assertThat(administrator.open("/desk/people/" + id).select("form[action$=/second-factor/remove]")).isEmpty();
		assertThat(signIn("loser@example.gov").path()).isEqualTo("/desk");
		assertThat(administrator.open("/desk/journal").text()).contains("removed the passkeys and recovery codes of");
	}

	private boolean isRequired() {
		return this.testDatabase.asOwner().sql("select second_factor from desk_rule").query(Boolean.class).single();
	}

	/**
	 * Somebody with a passkey, and the recovery codes that the page shows.
	 */
	private List<String> codes(String email) {
		DeskSession session = this.staff.signIn(email, "oakley", "CLERK");
		String name = email.substring(0, email.indexOf('@'));
		// As if it had been added in this session, which went on with it.
		this.staff.addPasskey(email, name);
		this.testDatabase.asOwner().sql("""
				insert into recovery_code (account_id, code_hash)
				select id, sha256(convert_to('first' || id, 'UTF8')) from account where email = ?
				""").param(email).update();
		long id = this.testDatabase.asOwner()
			.sql("select id from account where email = ?")
			.param(email)
			.query(Long.class)
			.single();
		session.open("/desk");
		useCode(session, "first" + id);
		return session.submit(session.open("/desk/account/passkeys"), "form[action$=/codes]", Map.of())
			.select("code.secret")
			.eachText();
	}

	private DeskSession signIn(String email) {
		DeskSession session = new DeskSession(this.port);
		signIn(session, email);
		return session;
	}

	private static void signIn(DeskSession session, String email) {
		session.submit(session.open("/login"), "form[action$=/login]",
				Map.of("email", email, "password", TestStaff.PASSWORD));
	}

	private static void useCode(DeskSession session, String code) {
		session.submit(session.open(SECOND), "form[action$=/recovery]", Map.of("code", code));
	}

}
