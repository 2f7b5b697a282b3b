package org.opendelegation.browser;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
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

	private static final int WIDE = 1280;

	private static final int BROWSERS = 2;

	/** What an address begins with, such as {@code /es/trips}. */
	private static final int LANGUAGE_AND_SUBJECT = 3;

	/** The kinds of translated pages that were looked at. */
	private final Set<String> kinds = ConcurrentHashMap.newKeySet();

	/** Addresses that are answered with an error page. */
	private static final List<String> WRONG = List.of("/nothing", "/trips/nothing", "/trips?year=soon",
			"/meetings?page=0", "/es/nothing", "/zh-Hans/trips?year=soon", "/zh-Hant/officials/nobody");

	@Override
	NewContextOptions options() {
		return new NewContextOptions().setColorScheme(ColorScheme.LIGHT);
	}

	@Test
	void isAccessibleInBothColorSchemesAndFitsNarrowWindows() {
		assertNone(site().paths(), this::problems);
	}

	@Test
	void isNoLessSoWhenItSaysWhatWentWrong() {
		assertNone(WRONG, this::problems);
	}

	/**
	 * A translation has the markup and the colors of its original: of each kind of page one
	 * is looked at whole, for what is said in its language. How wide its words are differs on
	 * every page.
	 */
	private Stream<String> problems(Page page) {
		page.setViewportSize(WIDE, HEIGHT);
		boolean original = "en".equals(page.locator("html").getAttribute("lang"));
		return Stream.of(original ? Axe.violations(page).stream() : translated(page),
				original ? inTheDark(page) : Stream.<String>empty(),
				WIDTHS.stream().flatMap((width) -> beyond(page, width))).flatMap(Function.identity());
	}

	private Stream<String> translated(Page page) {
		String[] steps = URI.create(page.url()).getPath().split("/");
		String kind = String.join("/", List.of(steps).subList(0, Math.min(steps.length, LANGUAGE_AND_SUBJECT))) + " "
				+ steps.length;
		return this.kinds.add(kind) ? Axe.violationsButOfColors(page).stream() : Stream.empty();
	}

	private static Stream<String> inTheDark(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		List<String> violations = Axe.violationsOfColors(page);
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		return violations.stream().map((violation) -> "dark: " + violation);
	}

	private static Stream<String> beyond(Page page, int width) {
		page.setViewportSize(width, HEIGHT);
		int beyond = (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
		return IntStream.of(beyond).filter((pixels) -> pixels > 0).mapToObj((pixels) -> pixels + " pixels beyond " + width);
	}

	/**
	 * There are hundreds of pages, and a browser keeps one core busy.
	 */
	private void assertNone(Collection<String> paths, Function<Page, Stream<String>> problems) {
		assertThat(paths).isNotEmpty();
		List<String> all = List.copyOf(paths);
		ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
		try {
			List<Future<List<String>>> shares = IntStream.range(0, BROWSERS)
				.mapToObj((first) -> IntStream.iterate(first, (place) -> place < all.size(), (place) -> place + BROWSERS))
				.map((places) -> places.mapToObj(all::get).toList())
				.map((share) -> browsers.submit(() -> problemsOf(share, problems)))
				.toList();
			assertThat(shares).allSatisfy((share) -> assertThat(share.get()).isEmpty());
		}
		finally {
			browsers.shutdown();
		}
	}

	private List<String> problemsOf(List<String> paths, Function<Page, Stream<String>> problems) {
		try (Browser browser = anotherBrowser(); BrowserContext window = window(browser, options())) {
			Page page = window.newPage();
			return paths.stream().flatMap((path) -> {
				page.navigate(path);
				return problems.apply(page).map((problem) -> path + ": " + problem);
			}).toList();
		}
	}

}
