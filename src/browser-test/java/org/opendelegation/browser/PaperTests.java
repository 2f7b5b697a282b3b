package org.opendelegation.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A paper of the trip to Hong Kong and Chongqing, on a phone and without a mouse.
 */
class PaperTests extends BrowserTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(360, 780);
	}

	@Test
	void leadsFromTheTripToAPaperAndItsSources() {
		page().navigate(TRIP + "#papers");
		tabTo("main a[href$='/papers']");
		page().keyboard().press("Enter");
		page().waitForURL("**" + TRIP + "/editions/*/papers");
		assertClean();
		tabTo(".papers a[href$='/form-801']");
		page().keyboard().press("Enter");
		page().waitForURL("**/papers/form-801");
		assertThat(page().locator(".paper-notice").first()).containsText("not an official form");
		assertThat(page().locator(".line--missing").first()).containsText("Not stated in any source");
		assertClean();
		tabTo(".line-passage a");
		String source = page().evaluate("() => document.activeElement.hash").toString();
		page().keyboard().press("Enter");
		assertThat(page().locator(source)).isInViewport();
	}

	/**
	 * Not by a click, since how a browser shows files is its own matter.
	 */
	@Test
	void offersItAsAFile() {
		page().navigate(TRIP + "/papers");
		tabTo(".papers-file");
		APIResponse file = page().request().get(page().evaluate("() => document.activeElement.href").toString());
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.headers()).containsEntry("content-type", "application/pdf");
		assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

}
