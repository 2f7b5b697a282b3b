package org.opendelegation.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * The same journeys where no script runs.
 */
class WithoutScriptTests extends JourneyTests {

	@Override
	NewContextOptions options() {
		return super.options().setJavaScriptEnabled(false);
	}

}
