package org.opendelegation.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in at a provider of OpenID Connect that runs here.
 */
@EmptyApplicationTest
class SingleSignOnTests {

	private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

	private static final String WAY = "/login/with/city";

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession session;

	@DynamicPropertySource
	static void nameTheProvider(DynamicPropertyRegistry properties) {
		PROVIDER.start();
		String settings = "spring.security.oauth2.client.";
		properties.add(settings + "registration.city.client-id", () -> "open-delegation");
		properties.add(settings + "registration.city.client-secret", () -> "not a secret");
		properties.add(settings + "registration.city.client-name", () -> "City accounts");
		properties.add(settings + "registration.city.scope", () -> "openid,email");
		properties.add(settings + "registration.away.client-id", () -> "open-delegation");
		properties.add(settings + "registration.away.client-secret", () -> "not a secret");
		properties.add(settings + "provider.away.issuer-uri",
				() -> "http://127.0.0.1:" + TestSocketUtils.findAvailableTcpPort());
		properties.add(settings + "provider.city.issuer-uri", () -> PROVIDER.issuerUrl("city").toString());
	}

	@AfterAll
	static void stopTheProvider() {
		PROVIDER.shutdown();
	}

	@BeforeEach
	void meetStaff() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.session = new DeskSession(this.port);
		this.testDatabase.asOwner().sql("update desk_rule set second_factor = false").update();
	}

	@Test
	void isOfferedByName() {
		assertThat(this.session.open("/login").select("a[href=" + WAY + "]").text())
			.isEqualTo("Sign in with City accounts");
	}

	@Test
	void doesNotNeedAProviderThatIsAway() {
		assertThat(this.session.open("/login").select("a[href=/login/with/away]").text())
			.isEqualTo("Sign in with Away");
		Document page = this.session.open("/login/with/away");
		assertThat(this.session.path()).isEqualTo("/login?away");
		assertThat(page.select(".mistakes").text()).contains("The provider does not answer");
		this.session.open("/login/with/nobody");
		assertThat(this.session.path()).isEqualTo("/login?away");
	}

	@Test
	void letsInWhoHasAnAccountAndLeadsToWhatWasAskedFor() {
		this.staff.signIn("known@example.gov", "oakley", "CLERK");
		this.session.open("/desk/journal");
		String before = this.session.cookie("SESSION");
		come("Known@Example.gov", Map.of("email_verified", true));
		assertThat(this.session.path()).startsWith("/desk/journal");
		assertThat(this.session.cookie("SESSION")).isNotNull().isNotEqualTo(before);
		assertThat(this.session.open("/desk/account").text()).contains("known@example.gov");
		assertThat(this.testDatabase.asOwner().sql("""
				select count(*) from journal_entry where action = 'SIGNED_IN'
					and account_id = (select id from account where email = 'known@example.gov')
				""").query(Integer.class).single()).isPositive();
	}

	@Test
	void letsInWhoWasInvitedAndNeverChoseAPassword() {
		this.staff.invite("invited@example.gov");
		come("invited@example.gov", Map.of("email_verified", true));
		assertThat(this.session.path()).isEqualTo("/desk/account");
		Document page = this.session.submit(this.session.open("/desk/account"), "form[action$=/password]",
				Map.of("current", "", "password", TestStaff.PASSWORD));
		this.session.expect(200);
		assertThat(page.select(".mistakes").text()).contains("The current password is not right");
	}

	@Test
	void takesTheWordOfMicrosoft() {
		this.staff.signIn("entra@example.gov", "oakley", "CLERK");
		come("entra@example.gov", Map.of("xms_edov", 1));
		assertThat(this.session.path()).startsWith("/desk");
	}

	@Test
	void makesNoAccounts() {
		Document page = come("stranger@example.gov", Map.of("email_verified", true));
		assertThat(this.session.path()).isEqualTo("/login?unknown");
		assertThat(page.select(".mistakes").text()).contains("nobody may sign in here with the address");
		assertThat(this.testDatabase.asOwner()
			.sql("select count(*) from account where email = 'stranger@example.gov'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void believesNoAddressThatIsNotVerified() {
		this.staff.signIn("claimed@example.gov", "oakley", "PUBLISHER");
		for (Map<String, Object> claims : List.<Map<String, Object>>of(Map.of(), Map.of("email_verified", false),
				Map.of("xms_edov", 0))) {
			come("claimed@example.gov", claims);
			assertThat(this.session.path()).isEqualTo("/login?unknown");
		}
		this.session.open("/desk");
		assertThat(this.session.path()).isEqualTo("/login");
	}

	@Test
	void keepsOutWhoIsKeptOut() {
		this.staff.signIn("closed@example.gov", "oakley", "CLERK");
		this.testDatabase.asOwner()
			.sql("update account set disabled_at = now() where email = 'closed@example.gov'")
			.update();
		come("closed@example.gov", Map.of("email_verified", true));
		assertThat(this.session.path()).isEqualTo("/login?unknown");
		assertThat(this.testDatabase.asOwner().sql("""
				select action from journal_entry where action like 'SIGN_IN_%' and record_table = 'account'
					and record_id = (select id::text from account where email = 'closed@example.gov')
				""").query(String.class).list()).containsExactly("SIGN_IN_DISABLED");
	}

	@Test
	void leavesASecondFactorToTheProvider() {
		this.staff.signIn("strict@example.gov", "oakley", "CLERK");
		this.testDatabase.asOwner().sql("update desk_rule set second_factor = true").update();
		come("strict@example.gov", Map.of("email_verified", true));
		assertThat(this.session.path()).isEqualTo("/desk");
	}

	@Test
	void takesNoAnswerThatWasNotAskedFor() {
		this.session.open("/login/oauth2/code/city?code=code&state=state");
		assertThat(this.session.path()).isEqualTo("/login?unknown");
	}

	private Document come(String email, Map<String, Object> claims) {
		Map<String, Object> all = new HashMap<>(claims);
		all.put("email", email);
		PROVIDER.enqueueCallback(
				new DefaultOAuth2TokenCallback("city", "subject of " + email, "JWT", List.of("open-delegation"), all));
		return this.session.open(WAY);
	}

}
