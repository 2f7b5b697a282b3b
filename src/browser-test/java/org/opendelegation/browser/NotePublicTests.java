package org.opendelegation.browser;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser.NewContextOptions;
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
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk says who is there while writing, and takes passages into what becomes public.
 */
class NotePublicTests extends BrowserTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private JdbcClient owner;

	private String trip;

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 740);
	}

	@BeforeEach
	void enterTripAndSignIn() {
		this.owner = this.testDatabase.asOwner();
		this.trip = "noted-" + COUNT.incrementAndGet();
		this.owner.sql("""
				insert into trip (slug, lead_city_id) select '{trip}', id from city where slug = 'oakley';
				insert into edition (trip_id, number) select id, 1 from trip where slug = '{trip}';
				insert into particulars (edition_id, title, summary) select e.id, 'Ports', '' from edition e where {ours};
				insert into traveler (edition_id, key, position, name, capacity)
					select e.id, k, p, n, 'OFFICIAL' from edition e,
						(values ('ana', 1, 'Ana Lopez'), ('li', 2, 'Li Wei')) as t (k, p, n) where {ours};
				insert into meeting (edition_id, key, position, title, kind, dates)
					select e.id, 'port', 1, 'Meeting at the port', 'VISIT', '2026-05-22' from edition e where {ours}
				"""
			.replace("{ours}", "e.trip_id = (select id from trip where slug = '{trip}')")
			.replace("{trip}", this.trip)).update();
		DeskSession session = new TestStaff(this.testDatabase, this.port)
			.signIn("noted%d@example.gov".formatted(COUNT.get()), "oakley", "CLERK");
		page().context()
			.addCookies(List.of(new Cookie("SESSION", session.cookie("SESSION")).setDomain("localhost").setPath("/")));
		page().navigate("/desk/trips/" + this.trip + "/meetings/port/note");
	}

	@Test
	void entersWhoIsThereWithoutLeavingTheNote() {
		type("In the middle of a sen");
		page().locator("#roll input[value=REPORTED]").check();
		page().locator(".roll-names button").last().click();
		assertThat(page().locator(".roll a")).hasText("Li Wei");
		assertThat(page().locator("#roll-status")).hasText("Entered.");
		assertThat(page().locator("#text")).hasValue("In the middle of a sen");
		assertThat(page().locator("#roll input[value=REPORTED]")).isChecked();
		assertThat(this.owner.sql("select certainty from attendance where name = 'Li Wei' order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("REPORTED");
	}

	@Test
	void entersWhoIsThereWithoutAMouse() {
		tabTo(".roll-names button");
		page().keyboard().press("Enter");
		assertThat(page().locator(".roll a")).hasText("Ana Lopez");
		assertThat(page().locator("#roll-status")).hasText("Entered.");
		assertThat(page().locator(".roll-names button")).isFocused();
		tabTo("#roll-name");
		page().keyboard().type("Ms. Chen");
		page().keyboard().press("Enter");
		assertThat(page().locator(".roll a").last()).hasText("Ms. Chen");
		assertThat(page().locator("#roll-name")).isFocused();
		assertThat(page().locator("#passage-speaker option")).hasText(new String[] { "Not stated", "Ana Lopez", "Ms. Chen" });
	}

	@Test
	void takesWhatIsSelectedIntoAStatement() {
		page().locator(".roll-names button").first().click();
		assertThat(page().locator(".roll a")).hasText("Ana Lopez");
		type("The port wants **ferries** soon. A secret.");
		assertThat(page().locator("#note-use")).isHidden();
		page().locator("#text").evaluate("area => { area.focus(); area.setSelectionRange(0, 32); }");
		assertThat(page().locator("#passage-selected")).hasText("Selected in the note: The port wants **ferries** soon.");
		page().locator("#note-use").click();
		assertThat(page().locator("#passage-speaker")).isFocused();
		page().locator("#passage-speaker").selectOption("ana-lopez");
		page().locator("#passages button[value=STATEMENT]").click();
		assertThat(page().locator("#field-words")).hasValue("The port wants ferries soon.");
		assertThat(page().locator("#field-speaker")).hasValue("Ana Lopez");
		assertThat(page().locator("#field-said")).hasValue("May 22, 2026");
		page().goBack();
		assertThat(page().locator("#text")).hasValue("The port wants **ferries** soon. A secret.");
	}

	@Test
	void offersWhatWasTypedAsPassages() {
		type("- Ferries\n- Trains");
		assertThat(page().locator("#note-status")).containsText("Saved at");
		page().locator("#passage-speaker").focus();
		assertThat(page().locator("#passage-list input")).hasCount(2);
		page().locator("#passage-list input").first().check();
		page().locator("#passages button[value=MINUTES]").click();
		assertThat(page().locator("#field-minutes")).hasValue("- Ferries");
	}

	@Test
	void saysBesideTheButtonWhatToChooseFirst() {
		type("- Ferries\n- Trains");
		assertThat(page().locator("#note-status")).containsText("Saved at");
		page().locator("#passage-speaker").focus();
		assertThat(page().locator("#passage-list input")).hasCount(2);
		page().locator("#text").evaluate("area => area.setSelectionRange(0, 0)");
		String here = page().url();
		page().locator("#passages button[value=STATEMENT]").click();
		assertThat(page().locator("#passage-said"))
			.hasText("Choose first what to take: tick a passage above, or select words in the note.");
		assertThat(page().locator("#passage-said")).isInViewport();
		assertThat(page()).hasURL(here);
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("#passage-list input").first().check();
		assertThat(page().locator("#passage-said")).isEmpty();
	}

	@Test
	void comesBackToTheSamePlaceOfTheNote() {
		page().locator(".roll-names button").first().click();
		assertThat(page().locator(".roll a")).hasText("Ana Lopez");
		type("- Ferries\n- Trains\n\n" + "A long talk.\n\n".repeat(40));
		assertThat(page().locator("#note-status")).containsText("Saved at");
		page().locator("#passage-speaker").selectOption("ana-lopez");
		page().locator("#passage-list input").first().check();
		page().locator("#passages button[value=STATEMENT]").click();
		page().locator("#field-manner").selectOption("PARAPHRASE");
		page().locator("form.form .form-end button").first().click();
		assertThat(page().locator("#passage-said")).hasText("The statement is entered. Open the statement");
		assertThat(page().locator("#passage-said")).isInViewport();
		assertThat(page().locator("#passages button[value=STATEMENT]")).isInViewport();
		assertThat(page().locator("#passage-said")).isFocused();
		assertThat(Axe.violations(page())).isEmpty();
		page().locator("#passage-said a").click();
		assertThat(page().locator("#field-words")).hasValue("Ferries");
	}

	@Test
	void isAccessibleOnAPhone() {
		type("## Topics\n\nA very long word: " + "x".repeat(90) + "\n\n| a | b |\n|---|---|\n| 1 | 2 |");
		page().locator(".roll-names button").first().click();
		assertThat(page().locator(".roll a")).hasText("Ana Lopez");
		page().reload();
		assertThat(Axe.violations(page())).isEmpty();
		page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(Axe.violationsOfColors(page())).isEmpty();
		assertThat((Integer) page().evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
		assertThat(page().locator(".roll-names button").first().boundingBox().height).isGreaterThanOrEqualTo(44);
	}

	private void type(String text) {
		page().locator("#text").focus();
		page().keyboard().insertText(text);
	}

}
