package org.opendelegation.account;

import java.util.Map;

import org.jsoup.Connection;
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
 * Whoever writes longer than the session lasts loses nothing.
 */
@EmptyApplicationTest
class LateFormTests {

	private static final String NEW_TRIP = "/desk/trips/new";

	private static final Map<String, String> VALUES = Map.of("title", "Late <b>journey</b> of some", "summary",
			"Written for hours.", "lead", "oakley");

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private String email;

	@BeforeEach
	void signIn() {
		this.email = "late%d@example.gov".formatted(++count);
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn(this.email, "oakley", "CLERK");
	}

	@Test
	void isHandedBackAndSentAgainAfterSigningIn() {
		Document form = this.clerk.open(NEW_TRIP);
		endSessions();
		Document late = this.clerk.submit(form, "form.form", VALUES);
		this.clerk.expect(403);
		assertThat(late.select(".words").eachText()).containsExactlyInAnyOrder("Late <b>journey</b> of some",
				"Written for hours.", "oakley");
		assertThat(late.text()).contains("asked once more");
		assertThat(new HtmlChecker().check(late.outerHtml())).isEmpty();
		assertThat(trips()).isZero();

		Document tooSoon = this.clerk.submit(late, "form.form", Map.of());
		assertThat(tooSoon.select(".words").text()).contains("Written for hours.");
		signInAgain();
		Document again = this.clerk.submit(tooSoon, "form.form", Map.of());
		assertThat(trips()).isZero();
		assertThat(again.text()).contains("nothing was saved");
		this.clerk.submit(again, "form.form", Map.of());
		assertThat(this.clerk.path()).endsWith("/draft");
		assertThat(trips()).isOne();
	}

	@Test
	void tellsWhoseAccountWasDisabledMeanwhile() {
		Document form = this.clerk.open(NEW_TRIP);
		disable(true);
		Document late = this.clerk.submit(form, "form.form", VALUES);
		this.clerk.expect(403);
		assertThat(late.text()).contains("This account has been disabled; ask an administrator", "Written for hours.");
		assertThat(late.select("main a[href=/login]")).isEmpty();
		assertThat(new HtmlChecker().check(late.outerHtml())).isEmpty();
		assertThat(this.clerk.submit(late, "form.form", Map.of()).text()).contains("This account has been disabled",
				"Written for hours.");
		assertThat(this.clerk.open("/desk").text()).contains("This account has been disabled; ask an administrator");
		assertThat(this.clerk.path()).isEqualTo("/login");
		assertThat(new DeskSession(this.port).open("/login").text()).doesNotContain("disabled");
		disable(false);
		assertThat(this.clerk.open("/login").text()).doesNotContain("disabled");
		signInAgain();
	}

	@Test
	void isHandedBackToWhomMoreIsAskedOfMeanwhile() {
		Document form = this.clerk.open(NEW_TRIP);
		new TestStaff(this.testDatabase, this.port).addPasskey(this.email, "key of " + this.email);
		Document late = this.clerk.submit(form, "form.form",
				Map.of("title", "Half signed in", "summary", "Written by half.", "lead", "oakley"));
		this.clerk.expect(403);
		assertThat(late.text()).contains("more than a password", "Written by half.");
		assertThat(late.select("main a.button").attr("href")).isEqualTo("/desk");
		assertThat(new HtmlChecker().check(late.outerHtml())).isEmpty();
		this.testDatabase.asOwner().sql("""
				delete from user_credentials where user_entity_user_id = (select id from user_entities where name = ?)
				""").param(this.email).update();
		this.clerk.submit(late, "form.form", Map.of());
		assertThat(this.clerk.path()).endsWith("/draft");
	}

	@Test
	void tellsNobodyWhoHasNotShownAllThatTheyHaveTo() {
		new TestStaff(this.testDatabase, this.port).addPasskey(this.email, "key of " + this.email);
		disable(true);
		this.clerk.open("/desk");
		assertThat(this.clerk.open("/login").text()).doesNotContain("disabled");
	}

	private void disable(boolean disabled) {
		this.testDatabase.asOwner()
			.sql("update account set disabled_at = case when ? then now() end where email = ?")
			.params(disabled, this.email)
			.update();
	}

	@Test
	void isNotHandedBackToWhoeverSentItFromElsewhere() {
		endSessions();
		Document page = this.clerk.postForged(NEW_TRIP, VALUES);
		this.clerk.expect(403);
		assertThat(page.select("input[type=hidden]")).isEmpty();
		assertThat(page.text()).doesNotContain("Written for hours.");
	}

	@Test
	void handsNoPasswordBack() {
		Document form = this.clerk.open("/desk/account");
		endSessions();
		Document page = this.clerk.submit(form, "form[action$=password]", Map.of("current", TestStaff.PASSWORD));
		assertThat(page.outerHtml()).doesNotContain(TestStaff.PASSWORD);
	}

	@Test
	void isSentAlthoughTheSessionEnded() {
		assertThat(this.clerk.fetch("/login/connection").statusCode()).isEqualTo(204);
		endSessions();
		Connection.Response answer = this.clerk.fetch("/login/connection");
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.header("Cache-Control")).contains("no-store");
		DeskSession stranger = new DeskSession(this.port);
		assertThat(stranger.fetch("/login/connection").statusCode()).isEqualTo(204);
		assertThat(stranger.cookie("SESSION")).isNull();
	}

	private void signInAgain() {
		this.clerk.submit(this.clerk.open("/login"), "form[action$=login]",
				Map.of("email", this.email, "password", TestStaff.PASSWORD));
		assertThat(this.clerk.path()).startsWith("/desk");
	}

	private void endSessions() {
		this.testDatabase.asOwner()
			.sql("delete from spring_session where principal_name = ?")
			.param(this.email)
			.update();
	}

	private int trips() {
		return this.testDatabase.asOwner()
			.sql("select count(*) from particulars where summary = 'Written for hours.'")
			.query(Integer.class)
			.single();
	}

}
