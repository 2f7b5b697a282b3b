package org.opendelegation.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who paid, what was filed and what is due, on a phone and without a mouse.
 */
@EmptyApplicationTest
class DisclosureTests extends BrowserTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	@BeforeEach
	void enterRecords() {
		if (this.testDatabase.asOwner().sql("select count(*) from trip").query(Integer.class).single() > 0) {
			return;
		}
		new TestStaff(this.testDatabase, this.port).city("example-city");
		TestTrips trips = new TestTrips(this.testDatabase);
		this.testDatabase.asOwner().sql("""
				insert into trip (slug, lead_city_id) select 'port-visit', id from city where slug = 'example-city';
				insert into official (slug, name, sort_name, published_at) values
					('ann', 'Ann Example', 'Example, Ann', now()), ('ben', 'Ben Example', 'Example, Ben', now());
				insert into organization (slug, name, kind, published_at) values ('bridge', 'Bridge Foundation', 'NGO', now());
				insert into filing (slug, city_id, form, official_id, due, period_from, period_to, published_at)
					select 'statement', c.id, 'FORM_700_E', o.id, '2032-04-01', '2031-01-01', '2031-12-31', now()
					from city c, official o where o.slug = 'ann';
				insert into filing (slug, city_id, form, official_id, due, received, posted_on, period_from, period_to, published_at)
					select 'earlier', c.id, 'FORM_700', o.id, '2026-04-01', '2026-04-02', '2026-04-03', '2025-01-01', '2025-12-31', now()
					from city c, official o where o.slug = 'ann';
				insert into task (title, day, city_id) select 'Post the itinerary', '2032-03-01', id from city;
				""").update();
		long edition = trips.draft("port-visit", "2026-05");
		this.testDatabase.asOwner().sql("""
				insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
				select {e}, o.slug, row_number() over (order by o.slug), o.name, o.id, c.id, 'OFFICIAL' from official o, city c;
				insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, form, amount, currency, basis)
				select {e}, 'fares', 1, name, id, 'Fares', 'IN_KIND', 900, 'USD', 'EXACT' from organization;
				insert into payment_beneficiary (payment_id, traveler_id) select p.id, t.id from payment p, traveler t;
				insert into payment_share (payment_id, traveler_id, amount)
				select p.id, t.id, case t.key when 'ann' then 400 else 500 end from payment p, traveler t;
				insert into gift (edition_id, key, position, giver, giver_organization_id, receiver_id, description, basis,
					disposition)
				select {e}, 'vase', 1, g.name, g.id, t.id, 'A blue vase', 'NOT_STATED', 'KEPT'
				from organization g, traveler t where t.key = 'ann';
				""".replace("{e}", String.valueOf(edition))).update();
		trips.close(edition, "PUBLISHED");
	}

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 780);
	}

	@Test
	void narrowsWhatWasPaidAndSavesIt() throws IOException {
		page().navigate("/disclosures");
		assertThat(page().getByRole(AriaRole.STATUS)).hasText("2 payments and gifts");
		assertThat(page().locator(".ledger-table tr:has-text('Ann Example')")).containsText("$400.00");
		assertClean();
		choose("form", "an object");
		page().waitForURL("**/disclosures?*form=object*");
		assertThat(page().locator(".entry")).hasCount(1);
		assertThat(page().locator(".entry")).containsText("A blue vase");
		assertClean();
		assertThat(save("disclosures.csv")).contains("A blue vase", "OBJECT", "KEPT").doesNotContain("Fares");
		assertThat(save("disclosures.json")).contains("\"description\":\"A blue vase\"").doesNotContain("Fares");
		tabTo("#downloads ~ details > summary, .section:has(#downloads) details > summary");
		page().keyboard().press("Enter");
		assertThat(page().locator("code:text-is('disposition')")).isVisible();
		assertClean();
		page().locator("h1").click();
		tabTo(".chosen a");
		page().keyboard().press("Enter");
		assertThat(page().locator(".entry")).hasCount(2);
	}

	@Test
	void showsWhatAnOfficialReceived() {
		page().navigate("/officials/ann");
		assertThat(page().locator(".ledger-received")).containsText("1 object received as a gift");
		assertClean();
		assertThat((Boolean) page().locator(".table-scroll:has(.ledger-received)")
			.evaluate("e => e.scrollWidth > e.clientWidth")).as("is cut off on a phone").isFalse();
	}

	@Test
	void narrowsFilings() {
		page().navigate("/disclosures");
		tabTo(".page-main .glance a");
		page().keyboard().press("Enter");
		page().waitForURL("**/disclosures/filings");
		assertThat(page().locator(".entry")).hasCount(2);
		assertClean();
		choose("year", "2025");
		page().waitForURL("**/disclosures/filings?*year=2025*");
		assertThat(page().locator(".entry")).hasCount(1);
		assertThat(page().locator(".entry")).containsText("April 2, 2026");
		tabTo(".entry-title a");
		page().keyboard().press("Enter");
		page().waitForURL("**/disclosures/filings/earlier");
		assertClean();
	}

	@Test
	void narrowsDeadlines() {
		signIn();
		page().navigate("/desk/deadlines");
		assertThat(page().locator(".record")).hasCount(2);
		assertClean();
		choose("kind", "filings");
		page().waitForURL("**/desk/deadlines?*kind=filing*");
		assertThat(page().locator(".record")).hasCount(1);
		assertThat(page().locator(".record")).containsText("Due by April 1, 2032");
		assertClean();
		tabTo(".record h2 a");
		page().keyboard().press("Enter");
		page().waitForURL("**/desk/filings/statement/edit");
		assertClean();
	}

	private void signIn() {
		String session = new TestStaff(this.testDatabase, this.port)
			.signIn("clerk" + System.nanoTime() + "@example.gov", "example-city", "PUBLISHER")
			.cookie("SESSION");
		page().context().addCookies(List.of(new Cookie("SESSION", session).setDomain("localhost").setPath("/")));
	}

	/**
	 * Chooses what a list is narrowed to, by its first letters.
	 */
	private void choose(String filter, String words) {
		tabTo(".filters > summary");
		page().keyboard().press("Enter");
		tabTo("#filter-" + filter);
		page().keyboard().type(words);
		tabTo(".filters button");
		page().keyboard().press("Enter");
	}

	private String save(String file) throws IOException {
		tabTo("a[href*='/" + file + "']");
		Download saved = page().waitForDownload(() -> page().keyboard().press("Enter"));
		assertThat(saved.suggestedFilename()).matches("disclosures-\\d{4}-\\d\\d-\\d\\d\\." + file.split("\\.")[1]);
		return Files.readString(saved.path());
	}

}
