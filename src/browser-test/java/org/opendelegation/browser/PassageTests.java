package org.opendelegation.browser;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk reads a source beside a form and marks the words to cite.
 */
class PassageTests extends BrowserTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private String session;

	private String draft;

	private String source;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(1280, 800);
	}

	@BeforeEach
	void enterATripAndASourceWithAText() {
		int number = COUNT.incrementAndGet();
		String trip = "marked-" + number;
		this.draft = "/desk/trips/" + trip + "/draft";
		this.source = "marked-source-" + number;
		this.testDatabase.asOwner().sql("""
				insert into trip (slug, lead_city_id) select '{trip}', id from city where slug = 'oakley';
				insert into edition (trip_id, number) select id, 1 from trip where slug = '{trip}';
				insert into particulars (edition_id, title, summary)
					select e.id, 'Ports', '' from edition e join trip t on t.id = e.trip_id where t.slug = '{trip}';
				insert into account (email, name, created_at) values ('{source}@example.gov', 'Typist', now());
				insert into source (slug, kind, title, description, publisher, language)
					values ('{source}', 'NEWS_REPORT', 'A visit', 'An article', 'A newsroom', 'en');
				insert into source_text (source_id, text, account_id)
					select s.id, E'A visit\\n\\nThe mayor left on May 19. She came back to Oakley on May 28.\\n\\n' || repeat('Much more. ', 400),
						a.id
					from source s, account a where s.slug = '{source}' and a.email = '{source}@example.gov'
				""".replace("{trip}", trip).replace("{source}", this.source)).update();
		DeskSession staff = new TestStaff(this.testDatabase, this.port).signIn("marking%d@example.gov".formatted(number),
				"oakley", "CLERK");
		this.session = staff.cookie("SESSION");
		signIn(page());
	}

	@Test
	void citesWhatIsMarkedWithoutAMouseAsTheRecordIsSaved() {
		page().navigate(this.draft + "/stop/new?read=" + this.source);
		page().locator("#field-city").selectOption("oakley");
		page().locator("#field-dates").fill("5/19/2024");
		tabTo("#reading-text");
		page().keyboard().press("ArrowDown");
		assertThat(page().locator("#reading-selected")).hasText("Selected: A");
		page().keyboard().press("ArrowDown");
		for (int word = 0; word < 2; word++) {
			page().keyboard().press("ArrowRight");
		}
		assertThat(page().locator("#reading-selected")).hasText("Selected: left");
		for (int word = 0; word < 3; word++) {
			page().keyboard().press("Shift+ArrowRight");
		}
		assertThat(page().locator("#reading-selected")).hasText("Selected: left on May 19");
		page().keyboard().press("Enter");
		assertThat(page().locator("#reading-cite")).isFocused();
		assertThat(page().locator("#reading-fact")).hasValue("dates");
		page().keyboard().press("Enter");
		assertThat(page().locator("#pending blockquote")).hasText("left on May 19");
		assertThat(page().locator("#pending .meta")).containsText("A visit, paragraph 2");
		assertThat(page().locator("#reading-text")).isFocused();
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("form.form .form-end button:not([name])").click();
		page().waitForURL("**/draft");
		page().navigate(this.draft + "/stop/oakley/sources");
		assertThat(page().locator("#fact-dates .cite blockquote")).hasText("left on May 19");
		assertThat(page().locator("#reading-text mark")).hasText("left on May 19");
		page().navigate(this.draft + "/preview");
		assertThat(page().locator("body")).containsText("left on May 19");
	}

	@Test
	void takesBackWhatWasMarked() {
		page().navigate(this.draft + "/stop/new?read=" + this.source);
		select(2, 4, 9);
		page().locator("#reading-cite").click();
		select(1, 0, 7);
		page().locator("#reading-cite").click();
		assertThat(page().locator(".pending-one blockquote")).hasText(new String[] { "mayor", "A visit" });
		page().locator(".pending-one button").first().click();
		assertThat(page().locator(".pending-one blockquote")).hasText("A visit");
		page().locator(".pending-one button").first().click();
		assertThat(page().locator("#pending")).isHidden();
		select(3, 0, 2500);
		assertThat(page().locator("#reading-selected")).containsText("too long");
		page().locator("#reading-cite").click();
		assertThat(page().locator("#pending")).isHidden();
	}

	@Test
	void fillsInTheFormOfACitation() {
		page().navigate(this.draft + "/trip/trip/sources?field=title&read=" + this.source);
		select(2, 4, 9);
		assertThat(page().locator("#reading-cite")).hasText("Cite this for “Title”");
		page().locator("#reading-cite").click();
		assertThat(page().locator("#field-quote")).hasValue("mayor");
		assertThat(page().locator("#field-place")).hasValue("2");
		assertThat(page().locator("#field-quote")).isFocused();
		page().locator("#cite button").click();
		assertThat(page().locator("#fact-title .cite blockquote")).hasText("mayor");
	}

	@Test
	void losesNothingThatIsTypedWhenAnotherTextIsChosen() {
		page().navigate(this.draft + "/stop/new");
		page().locator("#field-remark").fill("Half a sen");
		page().locator("#reading-source").selectOption(this.source);
		page().locator(".reading-choose button").click();
		assertThat(page().locator("#reading-text > p")).hasCount(3);
		assertThat(page().locator("#field-remark")).hasValue("Half a sen");
		assertThat(page().locator("#reading-bar")).isVisible();
	}

	@Test
	void citesByAFormWithoutScript() {
		Page plain = window(options().setJavaScriptEnabled(false));
		signIn(plain);
		plain.navigate(this.draft + "/trip/trip/sources?field=title");
		plain.locator("#reading-source").selectOption(this.source);
		plain.locator(".reading-choose button").click();
		assertThat(plain.locator("#reading-text > p")).hasCount(3);
		assertThat(plain.locator("#reading-bar")).isHidden();
		plain.locator("#field-source").selectOption(this.source);
		plain.locator("#field-quote").fill("The mayor left");
		plain.locator("#cite button").click();
		assertThat(plain.locator("#fact-title .cite blockquote")).hasText("The mayor left");
		plain.navigate(this.draft + "/paste");
		plain.locator("#field-source").selectOption(this.source);
		plain.locator("form.form button").click();
		plain.locator(".suggestion button").first().click();
		assertThat(plain.locator("#pending blockquote")).hasText("She came back to Oakley on May 28.");
		plain.locator("#pending input[type=checkbox]").uncheck();
		assertThat(plain.locator("#pending button")).isHidden();
	}

	@Test
	void isAccessibleAndFitsEveryWidth() {
		for (String address : List.of("/stop/new?read=" + this.source, "/trip/trip/sources?field=title", "/paste",
				"/paste?source=" + this.source)) {
			page().navigate(this.draft + address);
			for (int width : new int[] { 320, 360, 768, 1024, 1440 }) {
				page().setViewportSize(width, 800);
				assertThat(page().evaluate("""
						() => [...document.querySelectorAll("main *")]
						  .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth
						    && !element.closest(".visually-hidden, .table-scroll"))
						  .map((element) => element.outerHTML.slice(0, 120))
						""")).as(address + " at " + width).isEqualTo(List.of());
			}
			assertThat(Axe.violations(page())).as(address).isEmpty();
			page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(Axe.violationsOfColors(page())).as(address).isEmpty();
			page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		}
		page().navigate("/desk/sources/" + this.source + "/text");
		assertThat(Axe.violations(page())).isEmpty();
	}

	private void signIn(Page page) {
		page.context().addCookies(List.of(new Cookie("SESSION", this.session).setDomain("localhost").setPath("/")));
	}

	private void select(int paragraph, int begin, int end) {
		page().evaluate("""
				([paragraph, begin, end]) => {
				  const words = document.querySelector(`#reading-text > p[data-number="${paragraph}"]`).firstChild;
				  getSelection().setBaseAndExtent(words, begin, words, end);
				}
				""", List.of(paragraph, begin, end));
		assertThat(page().locator("#reading-selected")).not().hasText("Nothing is selected.");
	}

}
