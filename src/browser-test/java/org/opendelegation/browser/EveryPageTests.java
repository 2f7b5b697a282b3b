package org.opendelegation.browser;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every public page, whatever it is about.
 */
class EveryPageTests extends BrowserTests {

	/**
	 * Phones, tablets, and 320 pixels: what a window of 1280 leaves at 400 %.
	 */
	private static final List<Integer> WIDTHS = List.of(320, 360, 768);

	private static final int HEIGHT = 800;

	/** Addresses that are answered with an error page. */
	private static final List<String> WRONG = List.of("/nothing", "/trips/nothing", "/trips?year=soon",
			"/meetings?page=0", "/es/nothing", "/zh-Hans/trips?year=soon", "/zh-Hant/officials/nobody");

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setColorScheme(ColorScheme.LIGHT);
	}

	@Test
	void isAccessibleInBothColorSchemes() {
		assertNone(site().paths(), (page) -> Stream.concat(Axe.violations(page).stream(), inTheDark(page)));
	}

	@Test
	void isAccessibleWhenItSaysWhatWentWrong() {
		assertNone(WRONG, (page) -> Stream.concat(Axe.violations(page).stream(), inTheDark(page)));
	}

	private static Stream<String> inTheDark(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		List<String> violations = Axe.violationsOfColors(page);
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		return violations.stream().map((violation) -> "dark: " + violation);
	}

	@Test
	void fitsNarrowWindows() {
		assertNone(Stream.of(site().paths(), WRONG).flatMap(Collection::stream).toList(),
				(page) -> WIDTHS.stream().flatMap((width) -> beyond(page, width)));
	}

	private static Stream<String> beyond(Page page, int width) {
		page.setViewportSize(width, HEIGHT);
		int beyond = (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
		return IntStream.of(beyond).filter((pixels) -> pixels > 0).mapToObj((pixels) -> pixels + " pixels beyond " + width);
	}

	private void assertNone(Collection<String> paths, Function<Page, Stream<String>> problems) {
		assertThat(paths).isNotEmpty();
		assertThat(paths.stream().flatMap((path) -> {
			page().navigate(path);
			return problems.apply(page()).map((problem) -> path + ": " + problem);
		})).isEmpty();
	}

}
