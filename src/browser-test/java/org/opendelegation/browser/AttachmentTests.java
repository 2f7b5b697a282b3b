package org.opendelegation.browser;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestFiles;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk attaches a photograph from a telephone.
 */
class AttachmentTests extends BrowserTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private String note;

	private Cookie session;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@Override
	boolean isExpected(String complaint) {
		return complaint.contains("status of 422");
	}

	@BeforeEach
	void enterTripAndSignIn() {
		JdbcClient owner = this.testDatabase.asOwner();
		String trip = "attached-" + COUNT.incrementAndGet();
		this.note = "/desk/trips/" + trip + "/meetings/port/note";
		owner.sql("""
				insert into trip (slug, lead_city_id) select '{trip}', id from city where slug = 'oakley';
				insert into edition (trip_id, number) select id, 1 from trip where slug = '{trip}';
				insert into particulars (edition_id, title, summary) select e.id, 'Ports', '' from edition e where {ours};
				insert into meeting (edition_id, key, position, title, kind, dates)
					select e.id, 'port', 1, 'Meeting at the port', 'VISIT', '2026-05-22' from edition e where {ours}
				"""
			.replace("{ours}", "e.trip_id = (select id from trip where slug = '{trip}')")
			.replace("{trip}", trip)).update();
		DeskSession clerk = new TestStaff(this.testDatabase, this.port)
			.signIn("camera" + COUNT.get() + "@example.gov", "oakley", "CLERK");
		this.session = new Cookie("SESSION", clerk.cookie("SESSION")).setDomain("localhost").setPath("/");
		page().context().addCookies(List.of(this.session));
	}

	@Test
	void attachesWithoutLeavingTheNote() {
		page().navigate(this.note);
		page().locator("#text").fill("Not sent yet");
		page().locator("#files")
			.setInputFiles(new FilePayload[] { photograph("Harbor.jpg"),
					new FilePayload("Report.pdf", "application/pdf", TestFiles.text("<!DOCTYPE html><html></html>")) });
		page().locator("[data-attach] button").click();
		assertThat(page().locator(".attached-name")).hasText("Harbor.jpg");
		assertThat(page().locator("#attach-refused li"))
			.hasText("Report.pdf is a web page. Print it to PDF, and attach that.");
		assertThat(page().locator("#attach-status")).hasText("Attached.");
		assertThat(page().locator("#text")).hasValue("Not sent yet");
		assertThat(page().locator("img.attached-picture")).hasJSProperty("complete", true);
		isGoodToLookAt(page());
		page().locator(".attached-name").click();
		assertThat(page().locator(".attachment-picture")).isVisible();
		isGoodToLookAt(page());
	}

	@Test
	void attachesWithoutScript() {
		Page page = window(options().setJavaScriptEnabled(false));
		page.context().addCookies(List.of(this.session));
		page.navigate(this.note);
		page.locator("#files").setInputFiles(photograph("Harbor.jpg"));
		page.locator("[data-attach] button").click();
		assertThat(page).hasURL(Pattern.compile(".*/note#attachments"));
		assertThat(page.locator(".attached-name")).hasText("Harbor.jpg");
		page.locator(".attached button").click();
		assertThat(page.locator("#attached > .meta")).hasText("No files yet.");
		page.locator("#attached summary").click();
		page.locator("#attached details button").click();
		assertThat(page.locator(".attached-name")).hasText("Harbor.jpg");
	}

	@Test
	void findsWhatIsInAFile() {
		page().navigate(this.note);
		page().locator("#files").setInputFiles(new FilePayload("Tariffs.txt", "text/plain", TestFiles.text("Zanzibar barges")));
		page().locator("[data-attach] button").click();
		assertThat(page().locator(".attached-name")).hasText("Tariffs.txt");
		page().navigate("/desk/notes");
		page().locator("#q").fill("zanzibar");
		page().locator("main button").click();
		assertThat(page().locator(".note-found-name").first()).hasText("Tariffs.txt");
		isGoodToLookAt(page());
	}

	private static FilePayload photograph(String name) {
		return new FilePayload(name, "image/jpeg", TestFiles.photograph(400, 300));
	}

	private static void isGoodToLookAt(Page page) {
		assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(Axe.violations(page)).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(Axe.violationsOfColors(page)).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
	}

}
