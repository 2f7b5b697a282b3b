package org.opendelegation.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A resident reads a trip.
 */
class TripPageTests extends BrowserTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Test
	void isAccessibleWithAMarkOpen() {
		page().navigate(TRIP);
		page().locator("main details.mark--accounts > summary").first().click();
		assertThat(page().locator("details.mark[open] .accounts")).isVisible();
		assertEquals(List.of(), Axe.violations(page()));
		page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertEquals(List.of(), Axe.violationsOfColors(page()));
	}

	@Test
	void staysOnThePageWhenTheLanguageChanges() {
		page().navigate(TRIP + "/editions/1");
		page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Español").setExact(true)).click();
		page().waitForURL("**/es" + TRIP + "/editions/1");
		assertThat(page().locator("html")).hasAttribute("lang", "es");
	}

	@Test
	void isOfferedInTheLanguageOfTheBrowser() {
		Page page = window(new NewContextOptions().setLocale("zh-TW"));
		page.navigate(TRIP);
		assertThat(page.locator(".offer a")).hasAttribute("lang", "zh-Hant");
		page.locator(".offer a").click();
		page.waitForURL("**/zh-Hant" + TRIP);
		assertThat(page.locator(".offer")).hasCount(0);
	}

}
