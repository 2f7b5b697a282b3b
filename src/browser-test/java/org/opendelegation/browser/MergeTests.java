package org.opendelegation.browser;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A publisher merges what was recorded twice, without a mouse, and undoes it.
 */
@EmptyApplicationTest
class MergeTests extends BrowserTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private String kept;

	private String merged;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@BeforeEach
	void enterTwoAndSignIn() {
		int number = COUNT.incrementAndGet();
		this.kept = "recorded-office-" + number;
		this.merged = "office-recorded-" + number;
		this.testDatabase.asOwner()
			.sql("""
					insert into organization (slug, name, kind, description, published_at)
					values ('{kept}', 'Recorded Office {n}', 'NGO', 'Of trade', now()), ('{merged}', 'Office Recorded {n}', 'NGO', null, now());
					insert into organization (slug, name, kind) values ('{merged}-draft', 'Draft Office {n}', 'NGO')
					"""
				.replace("{kept}", this.kept)
				.replace("{merged}", this.merged)
				.replace("{n}", String.valueOf(number)))
			.update();
		DeskSession session = new TestStaff(this.testDatabase, this.port)
			.signIn("merging%d@example.gov".formatted(number), "oakley", "PUBLISHER");
		page().context()
			.addCookies(List.of(new Cookie("SESSION", session.cookie("SESSION")).setDomain("localhost").setPath("/")));
	}

	@Test
	void mergesAndUndoesWithoutAMouse() {
		page().navigate("/desk/organizations/" + this.merged + "/edit");
		press("a[href$='/merge']", "**/merge");
		press("a[href$='keep=" + this.kept + "']", "**/merge?keep=*");
		isAccessible();
		press("main form[method=post] button", "**/desk/organizations/" + this.kept + "/edit");
		assertThat(page().locator(".notice[role=status]")).hasText("Merged.");
		isAccessible();
		page().navigate("/es/organizations/" + this.merged);
		assertThat(page()).hasURL(Pattern.compile(".*/es/organizations/" + this.kept));
		page().navigate("/desk/organizations/" + this.kept + "/edit");
		tabTo("form[action$=undo] button");
		page().keyboard().press("Enter");
		assertThat(page().locator(".notice[role=status]")).hasText("The merge is undone.");
		page().navigate("/desk/organizations/" + this.merged + "/edit");
		assertThat(page().locator("h1")).containsText("Office Recorded");
	}

	@Test
	void putsBackWithoutAMouse() {
		page().navigate("/desk/organizations/" + this.merged + "-draft/edit");
		press("form[action$=remove] button", "**/desk/organizations");
		assertThat(page().locator(".notice[role=status]")).containsText("It lies in the bin");
		page().navigate("/desk/journal");
		press("main a[href='/desk/bin']", "**/desk/bin");
		assertThat(page().locator(".record").first()).containsText("Draft Office");
		isAccessible();
		press(".record form button", "**/desk/organizations");
		assertThat(page().locator(".notice[role=status]")).hasText("Put back.");
		assertThat(page().locator("main")).containsText("Draft Office");
	}

	private void press(String selector, String leadsTo) {
		tabTo(selector);
		page().keyboard().press("Enter");
		page().waitForURL(leadsTo);
	}

	private void isAccessible() {
		assertThat(Axe.violations(page())).isEmpty();
		page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(Axe.violationsOfColors(page())).isEmpty();
		page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat((Integer) page().evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
	}

}
