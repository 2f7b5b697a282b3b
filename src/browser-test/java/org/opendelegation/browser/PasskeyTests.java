package org.opendelegation.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ReachableApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys in a real browser, on a device that it plays itself.
 */
@ReachableApplicationTest
class PasskeyTests extends BrowserTests {

	private static final String PASSKEYS = "/desk/account/passkeys";

	private static final Pattern HOME = Pattern.compile(".*/desk(\\?continue)?");

	private static int people;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private String email;

	private CDPSession device;

	private String authenticator;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@Override
	boolean isExpected(String complaint) {
		return complaint.contains("401");
	}

	@BeforeEach
	void plugInADevice() {
		people++;
		this.email = "person%d@example.gov".formatted(people);
		new TestStaff(this.testDatabase, this.port).signIn(this.email, "oakley", "CLERK");
		this.device = page().context().newCDPSession(page());
		this.device.send("WebAuthn.enable");
		JsonObject kind = new JsonObject();
		kind.addProperty("protocol", "ctap2");
		kind.addProperty("transport", "internal");
		kind.addProperty("hasResidentKey", true);
		kind.addProperty("hasUserVerification", true);
		kind.addProperty("isUserVerified", true);
		kind.addProperty("automaticPresenceSimulation", true);
		JsonObject options = new JsonObject();
		options.add("options", kind);
		this.authenticator = this.device.send("WebAuthn.addVirtualAuthenticator", options)
			.get("authenticatorId")
			.getAsString();
	}

	@Test
	void areAddedAndSignInWithoutAPassword() {
		addPasskey("My phone");
		assertThat(page().locator(".entry")).containsText("My phone");
		assertThat(page().locator(".notice[role=status]")).containsText("The passkey was added. Make recovery codes now");
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("form[action$='/codes'] button").click();
		assertThat(page().locator("code.secret")).hasCount(10);
		assertThat(Axe.violations(page())).isEmpty();
		signOut();
		page().navigate("/desk/journal");
		assertThat(Axe.violations(page())).isEmpty();
		passkeyButton().click();
		page().waitForURL("**/desk/journal**");
		assertThat(page().locator(".deskuser")).containsText("Test person");
		page().navigate(PASSKEYS);
		page().locator("a[href$='/remove']").click();
		assertThat(page().locator(".notice--warning")).containsText("This is your last passkey");
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("form[action$='/remove'] button").click();
		assertThat(page().locator(".notice").first()).containsText("The passkey was removed");
	}

	@Test
	void areTheSecondStepAfterAPassword() {
		addPasskey("My phone");
		page().locator("form[action$='/codes'] button").click();
		List<String> codes = page().locator("code.secret").allTextContents();
		signOut();
		signInWithPassword();
		assertThat(page()).hasURL(Pattern.compile(".*/login/second"));
		assertThat(Axe.violations(page())).isEmpty();
		passkeyButton().click();
		page().waitForURL(HOME);
		signOut();
		signInWithPassword();
		page().fill("#code", codes.get(0));
		page().locator("form[action$='/recovery'] button").click();
		page().waitForURL(HOME);
	}

	@Test
	void signInNobodyWhoIsKeptOut() {
		addPasskey("My phone");
		signOut();
		this.testDatabase.asOwner().sql("update account set disabled_at = now() where email = ?").param(this.email).update();
		page().navigate("/login");
		passkeyButton().click();
		assertThat(page().locator("[data-passkey-failed]")).isVisible();
		page().navigate("/desk");
		assertThat(page()).hasURL(Pattern.compile(".*/login"));
	}

	@Test
	void signInNobodyWhomTheDeviceDoesNotKnow() {
		addPasskey("My phone");
		signOut();
		JsonObject stranger = new JsonObject();
		stranger.addProperty("authenticatorId", this.authenticator);
		stranger.addProperty("isUserVerified", false);
		this.device.send("WebAuthn.setUserVerified", stranger);
		page().navigate("/login");
		passkeyButton().click();
		assertThat(page().locator("[data-passkey-failed]")).isVisible();
	}

	@Test
	void areSetUpFirstWhereTheyAreRequired() {
		this.testDatabase.asOwner().sql("update desk_rule set second_factor = true").update();
		try {
			signInWithPassword();
			page().waitForURL("**" + PASSKEYS);
			assertThat(page().locator(".notice--warning").first()).containsText("You need a passkey");
			assertThat(Axe.violations(page())).isEmpty();
			fillIn("Key");
			page().waitForURL("**/login/second");
			passkeyButton().click();
			page().waitForURL("**" + PASSKEYS + "**");
			page().navigate("/desk/trips");
			assertThat(page()).hasURL(Pattern.compile(".*/desk/trips"));
		}
		finally {
			this.testDatabase.asOwner().sql("update desk_rule set second_factor = false").update();
		}
	}

	private void addPasskey(String name) {
		signInWithPassword();
		page().waitForURL(HOME);
		page().navigate(PASSKEYS);
		fillIn(name);
		page().waitForURL("**/login/second");
		passkeyButton().click();
		page().waitForURL("**" + PASSKEYS + "**");
	}

	private void fillIn(String name) {
		page().fill("#passkey-name", name);
		page().locator("form[data-passkey-new] button").click();
	}

	private void signInWithPassword() {
		page().navigate("/login");
		page().fill("#email", this.email);
		page().fill("#password", TestStaff.PASSWORD);
		page().locator("form[action$='/login'] button").click();
	}

	private void signOut() {
		page().locator("form[action$='/logout'] button").click();
		page().waitForURL("**/login?signedOut");
	}

	private Locator passkeyButton() {
		return page().locator("form[data-passkey-sign-in] button");
	}

}
