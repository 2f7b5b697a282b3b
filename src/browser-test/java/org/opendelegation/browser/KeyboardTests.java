package org.opendelegation.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/**
 * A resident has no mouse.
 */
class KeyboardTests extends BrowserTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Test
	void skipsToTheContent() {
		page().navigate(TRIP);
		press("Tab", "Enter");
		assertThat(page().locator("main")).isFocused();
	}

	@Test
	void goesFromTheHomePageToASource() {
		page().navigate("/");
		tabTo("main .entry-title a");
		press("Enter");
		page().waitForURL("**" + TRIP);
		tabTo("main details.mark > summary");
		press("Enter");
		assertThat(page().locator("details.mark[open] .cite").first()).isVisible();
		press("Tab", "Enter");
		page().waitForURL("**/sources/*");
	}

	@Test
	void closesASourceMarkAndGoesOnFromThere() {
		page().navigate(TRIP);
		tabTo("main details.mark > summary");
		press("Enter", "Tab");
		assertThat(page().locator("details.mark[open] a").first()).isFocused();
		press("Escape");
		assertThat(page().locator("details.mark[open]")).hasCount(0);
		assertThat(page().locator("main details.mark > summary").first()).isFocused();
	}

	@Test
	void searches() {
		page().navigate(TRIP);
		tabTo("input[type=search]");
		page().keyboard().type("governor");
		press("Enter");
		page().waitForURL("**/search?q=governor");
		tabTo("main .entry-title a");
		press("Enter");
		assertThat(page().locator("h1")).not().hasText("Search");
	}

	@Test
	void narrowsAList() {
		page().navigate("/meetings");
		tabTo(".filters select");
		press("ArrowDown");
		tabTo(".filters button");
		press("Enter");
		page().waitForURL("**/meetings?*");
		assertThat(page().getByRole(AriaRole.STATUS)).isVisible();
	}

	@Test
	void alwaysSeesWhereTheFocusIs() {
		page().navigate(TRIP);
		for (int stop = 0; stop < 60; stop++) {
			press("Tab");
			String outline = (String) page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle");
			assertNotEquals("none", outline,
					() -> "No outline at " + page().evaluate("() => document.activeElement.outerHTML"));
		}
	}

	private void press(String... keys) {
		for (String key : keys) {
			page().keyboard().press(key);
		}
	}

}
