package org.opendelegation.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
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

/**
 * The desk's first page, its lists and what is said of single fields, on a phone and
 * without a mouse.
 */
@EmptyApplicationTest
class DashboardTests extends BrowserTests {

	private static final String TRIP = "/desk/trips/port-visit";

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	@BeforeEach
	void enterRecordsAndSignIn() {
		DeskSession session = new TestStaff(this.testDatabase, this.port).signIn("clerk" + System.nanoTime() + "@example.gov",
				"example-city", "PUBLISHER");
		page().context()
			.addCookies(List.of(new Cookie("SESSION", session.cookie("SESSION")).setDomain("localhost").setPath("/")));
		if (this.testDatabase.asOwner().sql("select count(*) from trip").query(Integer.class).single() == 0) {
			enterRecords();
		}
	}

	private void enterRecords() {
		this.testDatabase.asOwner().sql("""
				insert into trip (slug, lead_city_id) select 'port-visit', id from city where slug = 'example-city';
				insert into edition (trip_id, number) select id, 1 from trip;
				insert into particulars (edition_id, title, summary) select id, 'Visit to the port', 'In a sentence.' from edition;
				insert into stop (edition_id, key, position, city_id)
					select e.id, 'harbor', 1, c.id from edition e, city c where c.slug = 'example-city';
				insert into commitment (edition_id, key, position, kind, words, owner, due)
					select id, 'chargers', 1, 'PROMISE', 'We build the chargers.', 'Harbor authority', '2024-05' from edition;
				insert into official (slug, name, sort_name) values
					('ann', 'Ann Example', 'Example, Ann'), ('ben', 'Ben Example', 'Example, Ben');
				insert into office (official_id, key, title, held, attested)
					select id, 'member', 'Council member', '2022/..', '2024' from official;
				""").update();
	}

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(390, 780);
	}

	@Test
	void leadsFromTheFirstPageToWhatIsMissing() {
		page().navigate("/desk");
		assertThat(page().locator("[aria-labelledby=due]")).containsText("We build the chargers.");
		assertClean();
		tabTo("[aria-labelledby=incomplete] p a");
		page().keyboard().press("Enter");
		page().waitForURL("**" + TRIP + "/draft/**");
		page().navigate(TRIP + "/draft");
		assertClean();
		tabTo("#go-on");
		page().keyboard().press("Enter");
		page().waitForURL("**/draft/trip/trip");
		tabTo("button[value=next]");
		page().keyboard().press("Enter");
		page().waitForURL("**/draft#traveler");
	}

	@Test
	void takesARemarkOnOneField() {
		page().navigate(TRIP + "/review");
		tabTo("#kind-stop > summary");
		page().keyboard().press("Enter");
		tabTo("#stop--harbor > summary");
		page().keyboard().press("Enter");
		assertClean();
		tabTo("#stop--harbor a[href*='field=dates']");
		page().keyboard().press("Enter");
		page().waitForURL("**/remarks/new?**");
		assertClean();
		tabTo("#field-words");
		page().keyboard().type("Which day?");
		tabTo("#field-required");
		page().keyboard().press("Space");
		tabTo("form.form .form-end button");
		page().keyboard().press("Enter");
		page().waitForURL("**/review#remark-*");
		assertThat(page().locator(".remark:target")).containsText("Which day?");
		assertClean();
		page().navigate(TRIP + "/draft/stop/harbor");
		assertThat(page().locator(".field:has(#field-dates) .remark-beside")).isVisible();
		assertClean();
		page().locator(".remark form[action$=settle] button").click();
		assertThat(page().locator(".remark-beside")).hasCount(0);
	}

	@Test
	void keepsAView() {
		page().navigate("/desk/trips");
		assertClean();
		tabTo(".filters > summary");
		page().keyboard().press("Enter");
		tabTo("#filter-state");
		page().keyboard().type("drafts");
		tabTo(".filters button");
		page().keyboard().press("Enter");
		page().waitForURL("**/desk/trips?*state=draft*");
		tabTo("details:has(#save-view) > summary");
		page().keyboard().press("Enter");
		tabTo("#view-name");
		page().keyboard().type("My drafts");
		assertClean();
		page().keyboard().press("Enter");
		assertThat(page().locator(".views a").first()).hasText("My drafts");
		page().navigate("/desk/views");
		assertClean();
	}

	@Test
	void endsTheOfficesOfSeveralPeople() {
		page().navigate("/desk/officials");
		assertClean();
		tabTo("input[name=slug][value=ann]");
		page().keyboard().press("Space");
		tabTo("button[form=several]");
		page().keyboard().press("Enter");
		page().waitForURL("**/desk/bulk/officials?*");
		assertClean();
		tabTo("#value-end-offices");
		page().keyboard().type("12/8/2026");
		page().keyboard().press("Enter");
		page().waitForURL("**/preview");
		assertThat(page().locator("#bulk tbody tr")).hasCount(1);
		assertClean();
		tabTo("#bulk .form-end button");
		page().keyboard().press("Enter");
		page().waitForURL("**/desk/officials");
		assertThat(page().locator(".notice")).containsText("One was changed.");
		assertClean();
	}

}
