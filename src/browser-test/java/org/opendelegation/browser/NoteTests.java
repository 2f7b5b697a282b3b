package org.opendelegation.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk writes in a corridor.
 */
class NoteTests extends BrowserTests {

	private static final String NOTES = "/desk/trips/hong-kong-chongqing-2024/notes";

	private static final Duration SOON = Duration.ofSeconds(2);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private String note;

	private JdbcClient owner;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@BeforeEach
	void signIn() {
		this.owner = this.testDatabase.asOwner();
		forget();
		String key = this.owner.sql("select min(key) from meeting").query(String.class).single();
		this.note = "/desk/trips/hong-kong-chongqing-2024/meetings/" + key + "/note";
		signIn(page());
	}

	@Test
	void savesWhatIsTypedWithinTwoSeconds() {
		open(page());
		type(page(), "Ferries");
		Instant typed = Instant.now();
		await("Ferries");
		assertThat(Duration.between(typed, Instant.now())).isLessThan(SOON);
		type(page(), " and barges");
		await("Ferries and barges");
		assertThat(status(page())).containsText("Saved at");
		assertThat(this.owner.sql("select count(*) from note_revision").query(Integer.class).single()).isOne();
	}

	@Test
	void savesWhileSomebodyGoesOnTyping() {
		open(page());
		area(page()).pressSequentially("Whoever types without a pause is saved too",
				new Locator.PressSequentiallyOptions().setDelay(80));
		assertThat(this.owner.sql("select version from note").query(Integer.class).single()).isGreaterThan(1);
	}

	@Test
	void makesNothingWhenSomebodyOnlyLooks() {
		open(page());
		page().locator("#note-outline a").click();
		assertThat(area(page())).hasValue(Pattern.compile("## Topics[\\s\\S]*"));
		page().waitForTimeout(SOON.toMillis());
		assertThat(this.owner.sql("select count(*) from note").query(Integer.class).single()).isZero();
	}

	@Test
	void bringsWhatWasWrittenOfflineWhenThePageIsOpenedAgain() {
		open(page());
		type(page(), "Before. ");
		await("Before. ");
		BrowserContext browser = page().context();
		browser.setOffline(true);
		type(page(), "In the tunnel.");
		assertThat(status(page())).hasText("No connection. What you write is kept on this device.");
		page().close();
		browser.setOffline(false);
		assertThat(text()).isEqualTo("Before. ");
		Page again = browser.newPage();
		open(again);
		await("Before. In the tunnel.");
		assertThat(area(again)).hasValue("Before. In the tunnel.");
		assertThat(this.owner.sql("select count(*) from note_revision where kind = 'ASIDE'").query(Integer.class).single())
			.isZero();
	}

	/**
	 * What was on its way when the connection was lost.
	 */
	@Override
	boolean isExpected(String complaint) {
		return complaint.contains("ERR_INTERNET_DISCONNECTED");
	}

	@Test
	void sendsWhenThereIsAConnectionAgain() {
		open(page());
		page().context().setOffline(true);
		type(page(), "In the tunnel.");
		assertThat(status(page())).containsText("kept on this device");
		page().context().setOffline(false);
		await("In the tunnel.");
		assertThat(status(page())).containsText("Saved at");
	}

	@Test
	void keepsWhatIsWrittenUntilSomebodySignsInAgain() {
		String email = signIn(page());
		open(page());
		this.owner.sql("delete from spring_session where principal_name = ?").param(email).update();
		type(page(), "Signed out. ");
		assertThat(page().locator("#note-signin")).isVisible();
		assertThat(status(page())).containsText("kept on this device");
		assertThat(page().locator("#note-signin")).hasAttribute("href", "/login");
		Page login = page().context().newPage();
		login.navigate("/login");
		login.locator("#email").fill(email);
		login.locator("#password").fill(TestStaff.PASSWORD);
		login.locator("form[action$='/login'] button").click();
		login.waitForURL("**/desk");
		await("Signed out. ");
		assertThat(page().locator("#note-signin")).isHidden();
	}

	@Test
	void keepsWhatIsWrittenByWhoseAccountWasDisabled() {
		String email = signIn(page());
		open(page());
		this.owner.sql("update account set disabled_at = now() where email = ?").param(email).update();
		type(page(), "Kept out. ");
		assertThat(status(page()))
			.hasText("This account has been disabled; ask an administrator. What you write is kept on this device.");
		assertThat(page().locator("#note-signin")).isHidden();
		this.owner.sql("update account set disabled_at = null where email = ?").param(email).update();
		assertThat(page().locator("#note-signin")).isVisible();
		assertThat(area(page())).hasValue("Kept out. ");
	}

	@Test
	void showsBothTextsToWhoWritesSecond() {
		open(page());
		Page other = window(options());
		signIn(other);
		open(other);
		type(other, "Theirs");
		await("Theirs");
		type(page(), "Mine");
		Locator both = page().locator("#note-aside a");
		assertThat(both).isVisible();
		assertThat(status(page())).hasText("Saved beside the note");
		type(page(), " and more");
		page().waitForFunction("() => document.forms[1].dataset.state === 'beside'");
		page().waitForTimeout(SOON.toMillis());
		assertThat(text()).isEqualTo("Theirs");
		both.click();
		assertThat(area(page())).hasValue("Theirs\nMine and more");
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("main form button").last().click();
		page().waitForURL("**/note");
		await("Theirs\nMine and more");
	}

	@Test
	void seesThatSomebodyElseIsThereAndWhatTheyWrite() {
		open(page());
		Page other = window(options());
		signIn(other);
		open(other);
		assertThat(other.locator("#note-others")).containsText("has this note open.");
		type(page(), "Ferries");
		await("Ferries");
		assertThat(area(other)).hasValue("Ferries", new HasValueOptions()
			.setTimeout(PATIENCE.toMillis()));
	}

	@Test
	void isAccessibleOnAPhone() {
		open(page());
		type(page(), "## Topics\n\nFerries");
		await("## Topics\n\nFerries");
		page().locator("button[formaction]").click();
		assertThat(page().locator("#preview h3")).hasText("Topics");
		for (String path : List.of(this.note, NOTES, this.note + "/history")) {
			page().navigate(path);
			assertThat(Axe.violations(page())).as(path).isEmpty();
			page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(Axe.violationsOfColors(page())).as(path + " in the dark").isEmpty();
			page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			assertThat((Integer) page().evaluate("() => document.documentElement.scrollWidth")).as(path).isEqualTo(360);
		}
	}

	@Test
	void keepsTheStatusAndTheButtonInSight() {
		open(page());
		type(page(), "line\n".repeat(80));
		assertThat(page().locator("#note-status")).isInViewport();
		assertThat(page().locator(".note-buttons button").last()).isInViewport();
		assertThat(page().locator(".note-buttons button").last().boundingBox().height).isGreaterThanOrEqualTo(44);
	}

	@Test
	void isWrittenWithoutAMouse() {
		page().navigate(NOTES);
		tabTo(".note-meetings a[href='" + this.note + "']");
		page().keyboard().press("Enter");
		page().waitForURL("**" + this.note);
		tabTo("#text");
		page().keyboard().type("Typed");
		tabTo(".note-buttons button:last-child");
		page().keyboard().press("Enter");
		await("Typed");
		assertThat(status(page())).containsText("Saved at");
	}

	@Test
	void namesSomebodyWithoutAMouse() {
		open(page());
		Locator list = page().locator("#note-names");
		area(page()).focus();
		page().keyboard().type("We met @librers");
		assertThat(list.locator("[role=option]")).hasCount(1);
		assertThat(page().locator("#note-names-status")).hasText("One name. Press Enter to insert it.");
		assertThat(area(page())).hasAttribute("aria-activedescendant", "note-name-0");
		assertThat(list.locator("[aria-selected=true]")).containsText("Marilyn Librers");
		assertThat(Axe.violations(page())).isEmpty();
		page().keyboard().press("Enter");
		assertThat(list).isHidden();
		assertThat(area(page())).hasValue("We met [Marilyn Librers](/officials/marilyn-librers) ");
		page().keyboard().type("of @c");
		Locator second = list.locator("[role=option] b").nth(1);
		assertThat(second).isVisible();
		String name = second.textContent();
		page().keyboard().press("ArrowUp");
		page().keyboard().press("ArrowDown");
		page().keyboard().press("ArrowDown");
		assertThat(area(page())).hasAttribute("aria-activedescendant", "note-name-1");
		page().keyboard().press("Enter");
		assertThat(list).isHidden();
		assertThat(area(page()).inputValue()).contains(" of [" + name + "](/");
		page().keyboard().type("and @c");
		assertThat(list).isVisible();
		page().keyboard().press("Escape");
		assertThat(list).isHidden();
		page().keyboard().press("Enter");
		assertThat(area(page())).hasValue(Pattern.compile("[\\s\\S]* and @c\n"));
		page().keyboard().type("write to clerk@c");
		page().waitForTimeout(500);
		assertThat(list).isHidden();
	}

	@Test
	void namesSomebodyByATap() {
		open(page());
		area(page()).focus();
		page().keyboard().insertText("@invest");
		Locator option = page().locator("#note-names [role=option]").first();
		assertThat(option).isInViewport();
		assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(44);
		option.click();
		assertThat(area(page())).hasValue(Pattern.compile("\\[Invest ?H.*]\\(/organizations/invest.*\\) "));
		assertThat(area(page())).isFocused();
		await(area(page()).inputValue());
	}

	/**
	 * Before each test and not after it: a window that closes may save once more.
	 */
	private void forget() {
		this.owner.sql("""
				alter table note_revision disable trigger note_revision_stays;
				delete from note_reader;
				update note set revision_id = null;
				delete from note_save;
				delete from note_revision;
				delete from note;
				alter table note_revision enable trigger note_revision_stays
				""").update();
	}

	private void open(Page page) {
		page.navigate(this.note);
	}

	private static Locator area(Page page) {
		return page.locator("#text");
	}

	private static Locator status(Page page) {
		return page.locator("#note-status");
	}

	private static void type(Page page, String text) {
		area(page).focus();
		page.keyboard().press("Control+End");
		page.keyboard().insertText(text);
	}

	private String text() {
		return this.owner
			.sql("select r.text from note n join note_revision r on r.id = n.revision_id")
			.query(String.class)
			.optional()
			.orElse(null);
	}

	/** Waits until the server has a text. */
	private void await(String wanted) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!wanted.equals(text()) && Instant.now().isBefore(end)) {
			page().context().pages().get(0).waitForTimeout(50);
		}
		assertThat(text()).isEqualTo(wanted);
	}

	private String signIn(Page page) {
		String email = "phone" + COUNT.incrementAndGet() + "@example.gov";
		DeskSession session = new TestStaff(this.testDatabase, this.port).signIn(email, "oakley", "CLERK");
		page.context()
			.addCookies(List.of(new Cookie("SESSION", session.cookie("SESSION")).setDomain("localhost").setPath("/")));
		return email;
	}

}
