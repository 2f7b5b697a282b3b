package org.opendelegation.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
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
 * The whole way of a trip: a clerk enters it and writes a note on a phone without a
 * connection, somebody else reads and publishes it, a resident sees it, and sees later
 * what was amended. The pictures of the README are made here.
 */
@EmptyApplicationTest
class FirstTripTests extends BrowserTests {

	private static final Path PICTURES = Path.of("target", "pictures");

	private static final String TRIP = "/trips/study-visit-to-example-harbor";

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private Page clerk;

	private Page publisher;

	private Page resident;

	@BeforeEach
	void makeCitiesAndPeople() {
		this.testDatabase.asOwner().sql("""
				insert into city (slug, name, country_code, published_at)
				values ('example-city', 'Example City', 'US', now()), ('example-harbor', 'Example Harbor', 'CA', now());
				""").update();
		this.clerk = signIn("clerk@example.gov", "CLERK", page());
		this.publisher = signIn("publisher@example.gov", "PUBLISHER", window(desktop()));
		this.resident = window(desktop());
	}

	private Page signIn(String email, String role, Page page) {
		DeskSession session = new TestStaff(this.testDatabase, this.port).signIn(email, "example-city", role);
		page.context()
			.addCookies(List.of(new Cookie("SESSION", session.cookie("SESSION")).setDomain("localhost").setPath("/")));
		return page;
	}

	private static NewContextOptions desktop() {
		return new NewContextOptions().setViewportSize(900, 700);
	}

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(390, 780);
	}

	/**
	 * What was on its way when the connection was lost.
	 */
	@Override
	boolean isExpected(String complaint) {
		return complaint.contains("ERR_INTERNET_DISCONNECTED");
	}

	@Test
	void leadsFromTheDeskToTheResident() {
		begin();
		enter("traveler", "Alex Example", () -> {
			fill("name", "Alex Example");
			fill("title", "Mayor");
			choose("city", "example-city");
		});
		enter("stop", "Example Harbor", () -> {
			choose("city", "example-harbor");
			fill("dates", "9/14/2026 to 9/16/2026");
		});
		enter("meeting", "Harbor authority", () -> {
			fill("title", "Harbor authority");
			choose("city", "example-harbor");
			fill("dates", "9/15/2026");
		});
		takeANoteOffline();
		makeMinutes();
		cite();
		handIn();
		publish("The first record of this visit.");

		this.resident.navigate(TRIP);
		assertThat(this.resident.locator("h1")).hasText("Study visit to Example Harbor");
		assertThat(this.resident.locator("main")).containsText("September 14–16, 2026");
		picture(this.resident, "published");
		this.resident.navigate(TRIP + "/meetings/harbor-authority");
		assertThat(this.resident.locator("main")).containsText("The harbor pays for the chargers.");
		assertThat(this.resident.locator("main")).not().containsText("lunch was late");

		amend();
		handIn();
		publish("The visit ended a day later.");
		this.resident.navigate(TRIP + "/changes/1..2");
		assertThat(this.resident.locator("main")).containsText("The visit ended a day later.");
		assertThat(this.resident.locator("ins").filter(new FilterOptions().setHasText("17"))).isVisible();
		this.resident.locator("ins").first().scrollIntoViewIfNeeded();
		picture(this.resident, "changes");
	}

	private void begin() {
		this.clerk.navigate("/desk");
		this.clerk.locator("a[href='/desk/trips/new']").click();
		fill("title", "Study visit to Example Harbor");
		fill("summary", "The mayor saw how the port of Example Harbor charges its tugs.");
		choose("lead", "example-city");
		picture(this.clerk, "new-trip");
		save();
		this.clerk.waitForURL("**/draft");
	}

	private void enter(String kind, String label, Runnable fill) {
		this.clerk.navigate("/desk" + TRIP + "/draft");
		this.clerk.locator("#" + kind + " a.button").click();
		fill.run();
		assertThat(Axe.violations(this.clerk)).as(kind).isEmpty();
		save();
		this.clerk.waitForURL("**/draft");
		assertThat(this.clerk.locator("#" + kind)).containsText(label);
	}

	private void takeANoteOffline() {
		this.clerk.navigate("/desk" + TRIP + "/notes");
		this.clerk.locator(".note-meetings a").first().click();
		this.clerk.waitForURL("**/note");
		this.clerk.locator("#text").fill("The lunch was late.");
		assertThat(this.clerk.locator("#note-status")).containsText("Saved at");
		this.clerk.context().setOffline(true);
		this.clerk.locator("#text").fill("The lunch was late.\n\nThe harbor pays for the chargers.");
		assertThat(this.clerk.locator("#note-status")).containsText("kept on this device");
		picture(this.clerk, "note-offline");
		this.clerk.context().setOffline(false);
		assertThat(this.clerk.locator("#note-status")).containsText("Saved at");
	}

	/**
	 * One passage of the note, and no other.
	 */
	private void makeMinutes() {
		this.clerk.reload();
		this.clerk.locator("#passage-list input").last().check();
		picture(this.clerk, "minutes");
		this.clerk.locator("#passages button[value=MINUTES]").click();
		assertThat(this.clerk.locator("#field-minutes")).hasValue("The harbor pays for the chargers.");
		save();
		assertThat(this.clerk.locator("#passage-said")).containsText("The minutes are saved.");
	}

	private void cite() {
		this.clerk.navigate("/desk/sources/new");
		choose("kind", "NEWS_REPORT");
		fill("title", "Mayor visits port");
		fill("description", "Report on the visit");
		fill("publisher", "Example Gazette");
		save();
		assertThat(this.clerk.locator(".notice")).isVisible();
		this.clerk.navigate("/desk" + TRIP + "/draft/stop/example-harbor/sources?field=dates");
		choose("source", "mayor-visits-port");
		choose("placeKind", "PARAGRAPH");
		fill("place", "2");
		fill("quote", "from Monday to Wednesday");
		choose("strength", "DERIVED");
		fill("reasoning", "The report is of Thursday, September 17, 2026.");
		picture(this.clerk, "source");
		save();
		assertThat(this.clerk.locator("#fact-dates")).containsText("from Monday to Wednesday");
	}

	private void handIn() {
		this.clerk.navigate("/desk" + TRIP + "/review");
		this.clerk.locator("#submit button").click();
		assertThat(this.clerk.locator("h1 .state")).hasText("in review");
	}

	private void publish(String reason) {
		this.publisher.navigate("/desk");
		this.publisher.locator("[aria-labelledby=waiting] a").click();
		this.publisher.waitForURL("**/review");
		picture(this.publisher, "review");
		this.publisher.locator("#field-reason").fill(reason);
		assertThat(Axe.violations(this.publisher)).isEmpty();
		this.publisher.locator("#publish button").click();
		assertThat(this.publisher.locator(".notice")).hasText("Published.");
	}

	private void amend() {
		this.clerk.navigate("/desk" + TRIP);
		this.clerk.locator("form[action$=amend] button").click();
		this.clerk.waitForURL("**/draft");
		this.clerk.locator("#stop .record a").first().click();
		fill("dates", "9/14/2026 to 9/17/2026");
		save();
		this.clerk.waitForURL("**/draft");
	}

	private void fill(String field, String text) {
		this.clerk.locator("#field-" + field).fill(text);
	}

	private void choose(String field, String value) {
		this.clerk.locator("#field-" + field).selectOption(value);
	}

	private void save() {
		this.clerk.locator("form.form .form-end button").first().click();
	}

	private static void picture(Page page, String name) {
		page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("first-trip-" + name + ".png")));
	}

}
