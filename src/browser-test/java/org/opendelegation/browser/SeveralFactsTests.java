package org.opendelegation.browser;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
 * A clerk cites one place in a source for several facts of a trip, on a phone.
 */
class SeveralFactsTests extends BrowserTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private String session;

	private String trip;

	private String source;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@BeforeEach
	void enterATripAndASourceWithAText() {
		int number = COUNT.incrementAndGet();
		String slug = "several-" + number;
		this.trip = "/desk/trips/" + slug;
		this.source = "several-source-" + number;
		this.testDatabase.asOwner().sql("""
				insert into trip (slug, lead_city_id) select '{trip}', id from city where slug = 'oakley';
				insert into edition (trip_id, number) select id, 1 from trip where slug = '{trip}';
				insert into particulars (edition_id, title, summary)
					select e.id, 'Ports of {trip}', '' from edition e join trip t on t.id = e.trip_id where t.slug = '{trip}';
				insert into stop (edition_id, key, position, city_id, city_name, dates)
					select e.id, 'stop-' || n, n, c.id, c.name, '2024-05-22' from generate_series(1, 30) n, city c,
						edition e join trip t on t.id = e.trip_id
					where t.slug = '{trip}' and c.slug = 'oakley';
				insert into account (email, name, created_at) values ('{source}@example.gov', 'Typist', now());
				insert into source (slug, kind, title, description, publisher, language)
					values ('{source}', 'NEWS_REPORT', 'A visit', 'An article', 'A newsroom', 'en');
				insert into source_text (source_id, text, account_id)
					select s.id, E'A visit\\n\\nThey were in Oakley on May 22.', a.id
					from source s, account a where s.slug = '{source}' and a.email = '{source}@example.gov'
				""".replace("{trip}", slug).replace("{source}", this.source)).update();
		DeskSession staff = new TestStaff(this.testDatabase, this.port)
			.signIn("several%d@example.gov".formatted(number), "oakley", "CLERK");
		this.session = staff.cookie("SESSION");
		signIn(page());
	}

	@Test
	void citesForAllThatIsTicked() {
		page().navigate(this.trip + "/draft");
		page().locator("#stop .record-marks a", new Page.LocatorOptions().setHasText("without a source")).nth(20).click();
		page().waitForURL("**/uncited#stop--stop-21");
		assertThat(page().locator("#stop--stop-21")).isInViewport();
		assertThat(page().locator(".uncited-bar button")).isInViewport();
		assertThat(page().locator("#uncited-ticked")).hasText("Nothing is ticked.");
		whole("stop-21").check();
		assertThat(fact("stop-21", "dates")).isChecked();
		whole("stop-22").check();
		fact("stop-22", "city").uncheck();
		assertThat(whole("stop-22")).not().isChecked();
		assertThat(page().locator("#uncited-ticked")).hasText("3 facts are ticked.");
		page().locator("button[name=show][value=trip]").click();
		assertThat(page().locator("#stop--stop-21")).isHidden();
		assertThat(page().locator("#uncited-ticked")).hasText("3 facts are ticked. 3 of them are not shown.");
		page().locator("button[name=show]").first().click();
		page().locator(".uncited-bar button").click();
		assertThat(page().locator(".mistakes a")).hasText("Source: Choose one of these.");
		assertThat(page().locator("#uncited-ticked")).hasText("3 facts are ticked.");
		assertClean();
		page().locator("#field-source").selectOption(this.source);
		page().locator(".uncited-bar button").click();
		assertThat(page().locator("#said")).containsText("3 facts of 2 records now cite source");
		assertThat(page().locator("#stop--stop-21")).hasCount(0);
		assertThat(fact("stop-22", "city")).not().isChecked();
		assertClean();
	}

	@Test
	void takesAPassageAlongAndNeedsNoMouse() {
		page().navigate("/desk/sources/" + this.source + "/text");
		tabTo("#reading-text");
		page().keyboard().press("ArrowDown");
		page().keyboard().press("ArrowDown");
		page().keyboard().press("Shift+ArrowRight");
		page().keyboard().press("Shift+ArrowRight");
		assertThat(page().locator("#reading-selected")).hasText("Selected: They were in");
		assertClean();
		page().locator("#passage-trip").selectOption(this.trip.substring(this.trip.lastIndexOf('/') + 1));
		tabTo("#reading-cite");
		page().keyboard().press("Enter");
		page().waitForURL("**/uncited?**");
		assertThat(page().locator("#field-quote")).hasValue("They were in");
		assertThat(page().locator("#field-place")).hasValue("2");
		assertThat(page().locator("#field-source")).hasValue(this.source);
		tabTo("input[value='stop/stop-3']");
		page().keyboard().press("Space");
		assertThat(page().locator("#uncited-ticked")).hasText("2 facts are ticked.");
		page().locator("#field-place").focus();
		page().keyboard().press("Enter");
		assertThat(page().locator("#said")).containsText("2 facts of one record now cite source");
		page().navigate(this.trip + "/draft/stop/stop-3/sources");
		assertThat(page().locator("#fact-dates .cite blockquote")).hasText("They were in");
	}

	@Test
	void fillsInAPassageThatIsMarkedBesideTheForm() {
		page().navigate(this.trip + "/uncited?read=" + this.source);
		whole("stop-1").check();
		page().evaluate("""
				() => {
				  const words = document.querySelector("#reading-text > p:last-of-type").firstChild;
				  getSelection().setBaseAndExtent(words, 0, words, 9);
				}
				""");
		page().locator("#reading-cite").click();
		assertThat(page().locator("#field-quote")).hasValue("They were");
		assertThat(page().locator("#field-quote")).isFocused();
		assertThat(whole("stop-1")).isChecked();
		page().locator("#reading-source").selectOption("");
		page().locator(".reading-choose button").click();
		assertThat(page().locator("#reading-text")).hasCount(0);
		assertThat(page().locator("#field-quote")).hasValue("They were");
	}

	@Test
	void needsNoScript() {
		Page plain = window(options().setJavaScriptEnabled(false));
		signIn(plain);
		plain.navigate("/desk/sources/" + this.source + "/text");
		plain.locator("#passage-trip").selectOption(this.trip.substring(this.trip.lastIndexOf('/') + 1));
		plain.locator("#reading-cite").click();
		assertThat(plain.locator("#field-source")).hasValue(this.source);
		assertThat(plain.locator("#reading-text > p")).hasCount(2);
		plain.locator("input[value='stop/stop-3']").check();
		plain.locator("input[value='stop/stop-4/dates']").check();
		plain.locator("button[name=show][value=trip]").click();
		assertThat(plain.locator("#stop--stop-3")).isHidden();
		assertThat(plain.locator("#uncited-ticked")).hasText("3 facts are ticked. 3 of them are not shown.");
		plain.locator("#field-quote").fill("They were in Oakley");
		plain.locator(".uncited-bar button").click();
		assertThat(plain.locator("#said")).containsText("3 facts of 2 records now cite source");
	}

	@Test
	void fitsEveryWidth() {
		for (String address : List.of(this.trip + "/uncited?read=" + this.source,
				"/desk/sources/" + this.source + "/text", this.trip + "/draft/stop/stop-1/sources")) {
			page().navigate(address);
			for (int width : new int[] { 320, 360, 768, 1024, 1440 }) {
				page().setViewportSize(width, 800);
				assertThat(page().evaluate("""
						() => [...document.querySelectorAll("main *")]
						  .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth
						    && !element.closest(".visually-hidden, .table-scroll"))
						  .map((element) => element.outerHTML.slice(0, 120))
						""")).as(address + " at " + width).isEqualTo(List.of());
			}
			assertClean();
		}
	}

	private Locator whole(String stop) {
		return page().locator("input[value='stop/%s']".formatted(stop));
	}

	private Locator fact(String stop, String field) {
		return page().locator("input[value='stop/%s/%s']".formatted(stop, field));
	}

	private void signIn(Page page) {
		page.context().addCookies(List.of(new Cookie("SESSION", this.session).setDomain("localhost").setPath("/")));
	}

}
