package org.opendelegation.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests in a real browser. One browser serves all tests of a run; each test gets a window
 * of its own. A test fails when a page complains on the console or asks another host for
 * anything, whatever else it is about.
 */
@ApplicationTest
abstract class BrowserTests {

	@LocalServerPort
	private int port;

	private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

	private final List<BrowserContext> windows = new ArrayList<>();

	private Page page;

	@BeforeEach
	void openWindow() {
		this.page = window(options());
	}

	@AfterEach
	void closeWindows() {
		this.windows.forEach(BrowserContext::close);
		assertThat(this.complaints).filteredOn((complaint) -> !isExpected(complaint)).isEmpty();
	}

	/**
	 * Whether a test provokes what the browser complains of.
	 */
	boolean isExpected(String complaint) {
		return false;
	}

	/**
	 * How the window of each test is, such as without script.
	 */
	NewContextOptions options() {
		return new NewContextOptions();
	}

	/**
	 * Opens another window.
	 */
	Page window(NewContextOptions options) {
		BrowserContext window = window(Chromium.BROWSER, options);
		this.windows.add(window);
		return window.newPage();
	}

	/**
	 * Opens a window of another browser, which its own thread closes.
	 */
	BrowserContext window(Browser browser, NewContextOptions options) {
		// A page that is still scrolling would be clicked where something was before.
		BrowserContext window = browser.newContext(
				options.setBaseURL("http://localhost:" + this.port).setReducedMotion(ReducedMotion.REDUCE));
		window.setDefaultTimeout(60_000);
		window.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type()) && !isAboutTheStatus(message)) {
				this.complaints.add(message.page().url() + ": " + message.text());
			}
		});
		window.onWebError((error) -> this.complaints.add(error.page().url() + ": " + error.error()));
		window.onRequest((request) -> {
			if (!request.url().startsWith("http://localhost:" + this.port + "/") && request.url().startsWith("http")) {
				this.complaints.add("asks " + request.url());
			}
		});
		return window;
	}

	/**
	 * Another browser, for a thread of its own.
	 */
	static Browser anotherBrowser() {
		return Chromium.start();
	}

	/**
	 * The browser mentions that the page itself was answered with an error, which a test
	 * may be about.
	 */
	private static boolean isAboutTheStatus(ConsoleMessage message) {
		return message.text().startsWith("Failed to load resource") && message.location().startsWith(message.page().url());
	}

	Page page() {
		return this.page;
	}

	Site site() {
		return Site.at(this.port);
	}

	/**
	 * Presses Tab until the element has the focus, as somebody without a mouse does.
	 */
	void tabTo(String selector) {
		for (int presses = 0; presses < 300; presses++) {
			this.page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(this.page.evaluate("s => document.activeElement.matches(s)", selector))) {
				return;
			}
		}
		throw new AssertionError("Tab does not lead to " + selector);
	}

	/**
	 * That axe finds nothing in either color scheme, and that nothing is wider than a phone.
	 */
	void assertClean() {
		assertThat(Axe.violations(page())).isEmpty();
		page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(Axe.violationsOfColors(page())).isEmpty();
		page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat(Stream.of(360, 390).filter((width) -> {
			page().setViewportSize(width, 780);
			return (int) page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0;
		})).as("too narrow for " + page().url()).isEmpty();
	}

	private static final class Chromium {

		private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

		static final Browser BROWSER = start();

		private static Browser start() {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
			// A busy machine may take its time for a page.
			PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
			return playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(EXECUTABLE)
					.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
							"--disable-background-networking", "--disable-component-update", "--disable-sync",
							"--disable-dev-shm-usage")));
		}

	}

}
