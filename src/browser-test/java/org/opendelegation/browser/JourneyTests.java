package org.opendelegation.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What residents come for, from the home page on.
 */
class JourneyTests extends BrowserTests {

	@Test
	void findsOutWhoPaid() {
		page().navigate("/");
		follow("Bay Area delegation to Hong Kong and Chongqing, May 2024");
		follow("Who paid and what must be disclosed");
		Locator payment = page().locator(".payment");
		assertThat(payment).isInViewport();
		assertThat(payment).containsText("Not stated in any source");
		Locator mark = payment.locator("details.mark--accounts").first();
		assertThat(mark.locator(".account")).hasCount(2);
		assertThat(mark.locator(".account").first()).isHidden();
		click(mark.locator("summary"));
		assertThat(mark.locator(".account--preferred")).containsText("China Silicon Valley paid for the trip.");
		assertThat(mark.locator(".account").last()).containsText("Who paid is not said.");
		click(mark.locator(".account--preferred .cite-source a").first());
		assertThat(heading()).hasText("Article on the visit to Hong Kong and Chongqing");
	}

	@Test
	void seesWhatAnEditionChanged() {
		page().navigate("/trips/hong-kong-chongqing-2024");
		click(page().locator(".edition a[href$='/changes/1..2']"));
		assertThat(page().locator(".edition q")).containsText("five further sources");
		follow("Read edition 1");
		page().waitForURL("**/editions/1");
		assertThat(page().locator(".edition")).containsText("no longer the current one");
	}

	@Test
	void findsAPersonByTheirNameInChinese() {
		page().navigate("/trips");
		page().getByRole(AriaRole.SEARCHBOX).first().fill("里布斯");
		page().getByRole(AriaRole.SEARCHBOX).first().press("Enter");
		click(page().locator(".entry-title a").first());
		assertThat(heading()).containsText("Marilyn Librers");
		assertThat(page().locator("main")).containsText("Morgan Hill");
	}

	@Test
	void narrowsAList() {
		page().navigate("/officials");
		page().getByLabel("City of the office").selectOption("morgan-hill");
		click(page().locator(".filters button"));
		page().waitForURL("**/officials?*city=morgan-hill*");
		assertThat(page().locator("main .person")).hasCount(1);
		assertThat(page().getByRole(AriaRole.STATUS)).containsText("Morgan Hill");
	}

	@Test
	void goesOnFromAnAddressThatLeadsNowhere() {
		page().navigate("/trips/beijing-2031");
		page().getByRole(AriaRole.SEARCHBOX).last().fill("Chongqing");
		page().getByRole(AriaRole.SEARCHBOX).last().press("Enter");
		page().waitForURL("**/search?q=Chongqing");
		assertThat(page().locator(".entry-title").first()).isVisible();
	}

	private void follow(String link) {
		GetByRoleOptions called = new GetByRoleOptions().setName(link).setExact(true);
		click(page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, called).first());
	}

	/**
	 * Clicks what is seen, without waiting for it to hold still: that is measured by a
	 * script, which not every window runs.
	 */
	private void click(Locator seen) {
		assertThat(seen).isVisible();
		seen.click(new Locator.ClickOptions().setForce(true));
	}

	private Locator heading() {
		return page().locator("h1");
	}

}
