package org.opendelegation;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Site;
import org.opendelegation.test.Site.Page;
import org.opendelegation.test.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.AntPathMatcher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every page that a resident can reach, found by following links.
 */
@ApplicationTest
class PublicPagesTests {

	/**
	 * How many statements a page may send to the database. The first pattern that fits
	 * counts; a page without one fails.
	 */
	private static final Map<String, Integer> STATEMENTS = statements();

	/** What the checker says and we do on purpose. */
	private static final List<String> ON_PURPOSE = List.of();

	private Site site;

	@Autowired
	private StatementCounter statements;

	@BeforeEach
	void read(@LocalServerPort int port) {
		this.site = Site.at(port);
	}

	private static Map<String, Integer> statements() {
		Map<String, Integer> statements = new LinkedHashMap<>();
		statements.put("/", 4);
		statements.put("/about", 0);
		statements.put("/accessibility", 0);
		statements.put("/trips", 8);
		statements.put("/trips/*", 20);
		statements.put("/trips/*/editions", 2);
		statements.put("/trips/*/editions/*", 19);
		statements.put("/trips/*/editions/*/meetings/*", 18);
		statements.put("/trips/*/editions/*/findings", 4);
		statements.put("/trips/*/editions/*/papers", 18);
		statements.put("/trips/*/editions/*/papers/*", 25);
		statements.put("/trips/*/changes/*", 33);
		statements.put("/meetings", 6);
		statements.put("/trips/*/meetings/*", 17);
		statements.put("/disclosures", 5);
		statements.put("/officials", 6);
		statements.put("/officials/*", 28);
		statements.put("/organizations", 6);
		statements.put("/organizations/*", 22);
		statements.put("/cities", 6);
		statements.put("/cities/*", 17);
		statements.put("/sister-cities", 6);
		statements.put("/sister-cities/*", 12);
		statements.put("/sources", 6);
		statements.put("/sources/*", 10);
		statements.put("/disclosures/filings", 10);
		statements.put("/disclosures/due", 8);
		statements.put("/search", 8);
		return statements;
	}

	@Test
	void leadOnlyToPagesThatExist() {
		assertThat(this.site.all()).filteredOn((page) -> page.status() != 200)
			.extracting((page) -> page.status() + " " + page)
			.isEmpty();
	}

	@Test
	void leadToPlacesOnPagesThatExist() {
		assertNone((page) -> page.document()
			.select("a[href*=#]")
			.stream()
			.map((link) -> URI.create(link.absUrl("href")))
			.filter((link) -> "localhost".equals(link.getHost()) && link.getRawFragment() != null)
			.filter((link) -> target(link).stream().noneMatch((id) -> id.equals(link.getFragment())))
			.map(URI::toString));
	}

	private List<String> target(URI link) {
		String path = link.getRawPath() + ((link.getRawQuery() != null) ? "?" + link.getRawQuery() : "");
		return this.site.all()
			.stream()
			.filter((page) -> page.path().equals(path))
			.flatMap((page) -> page.document().select("[id]").eachAttr("id").stream())
			.toList();
	}

	@Test
	void sayWhoSaysSo() {
		assertNone((page) -> page.document().select(".unsourced").stream().map((mark) -> mark.parent().text()));
	}

	@Test
	void existInEveryLanguage() {
		Map<String, Set<String>> paths = new HashMap<>();
		this.site.pages()
			.forEach((page) -> paths.computeIfAbsent(page.language(), (tag) -> new TreeSet<>())
				.add(page.path().substring(Site.LANGUAGES.get(page.language()).length())));
		assertThat(paths.keySet()).containsExactlyInAnyOrderElementsOf(Site.LANGUAGES.keySet());
		assertThat(paths.values()).containsOnly(paths.get("en"));
	}

	@Test
	void sayTheirLanguage() {
		assertNone((page) -> page.document().select("html").attr("lang").equals(page.language()) ? Stream.empty()
				: Stream.of("lang is " + page.document().select("html").attr("lang")));
	}

	@Test
	void haveOneHeading() {
		assertNone((page) -> (page.document().select("h1").size() == 1) ? Stream.empty()
				: Stream.of(page.document().select("h1").size() + " h1"));
	}

	@Test
	void haveATitleOfTheirOwn() {
		Map<String, List<String>> titles = this.site.pages()
			.stream()
			.filter((page) -> !page.path().contains("?"))
			.collect(Collectors.groupingBy((page) -> page.language() + " " + page.document().title(),
					Collectors.mapping(Page::path, Collectors.toList())));
		assertThat(titles).allSatisfy((title, paths) -> {
			assertThat(title).doesNotEndWith(" ");
			assertThat(paths).as(title).hasSize(1);
		});
	}

	@Test
	void lackNoWords() {
		assertNone((page) -> page.body().contains("??") ? Stream.of(around(page.body(), "??")) : Stream.empty());
	}

	private static String around(String text, String found) {
		int at = text.indexOf(found);
		return text.substring(at, Math.min(text.length(), at + 60));
	}

	@Test
	void haveNothingInline() {
		assertNone((page) -> page.document()
			.getAllElements()
			.stream()
			.filter((element) -> element.normalName().equals("style")
					|| (element.normalName().equals("script") && isRunInline(element))
					|| element.attributes().asList().stream().anyMatch((each) -> isInline(each.getKey())))
			.map(Element::cssSelector));
	}

	private static boolean isRunInline(Element script) {
		return !script.hasAttr("src") && !script.attr("type").equals("application/ld+json");
	}

	private static boolean isInline(String attribute) {
		return attribute.equals("style") || attribute.startsWith("on");
	}

	@Test
	void takeNothingFromOtherHosts() {
		assertNone((page) -> page.document()
			.select("[src], link[rel~=stylesheet|icon|preload|modulepreload], image[href], use[href], object[data]")
			.stream()
			.map((element) -> element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href"))
			.filter((address) -> address.startsWith("http") && !address.startsWith("http://localhost:")));
	}

	@Test
	void setNoCookieAndStartNoSession() {
		assertNone((page) -> page.headers().allValues("Set-Cookie").stream());
	}

	@Test
	void carryTheHeadersThatKeepThemSafe() {
		assertNone((page) -> Stream
			.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy")
			.filter((header) -> page.header(header).isEmpty()));
		assertNone((page) -> Stream.of("unsafe-inline", "unsafe-eval", "*", "http")
			.filter(page.header("Content-Security-Policy")::contains));
	}

	@Test
	void mayBeKeptByCachesForAMinute() {
		assertNone((page) -> page.header("ETag").isEmpty() ? Stream.of("no ETag") : Stream.empty());
		assertNone((page) -> page.header("Cache-Control").equals("public, max-age=60") ? Stream.empty()
				: Stream.of(page.header("Cache-Control")));
	}

	@Test
	void areTheSameWhenReadAgain() {
		assertNone(this::isEnglish, (page) -> this.site.read(page.path()).header("ETag").equals(page.header("ETag"))
				? Stream.empty() : Stream.of("another ETag"));
	}

	@Test
	void areValidHtml() {
		HtmlChecker checker = new HtmlChecker();
		assertNone((page) -> checker.check(page.body())
			.stream()
			.filter((message) -> ON_PURPOSE.stream().noneMatch(message::contains)));
	}

	@Test
	void askTheDatabaseLittle() {
		assertNone(this::isEnglish, (page) -> {
			this.statements.reset();
			this.site.read(page.path());
			int count = this.statements.statements().size();
			int budget = budget(page);
			return (count <= budget) ? Stream.empty()
					: Stream.of(count + " statements, not " + budget + ": " + repeated(this.statements.statements()));
		});
	}

	private static int budget(Page page) {
		String path = page.path().substring(Site.LANGUAGES.get(page.language()).length()).replaceAll("\\?.*", "");
		AntPathMatcher matcher = new AntPathMatcher();
		return STATEMENTS.entrySet()
			.stream()
			.filter((entry) -> matcher.match(entry.getKey(), path.isEmpty() ? "/" : path))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(-1);
	}

	/**
	 * The statements with how often each was sent.
	 */
	private static Map<String, Long> repeated(List<String> statements) {
		return statements.stream()
			.map((statement) -> statement.replaceAll("(?s)^select .*? from ", "select … from "))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	/**
	 * The language changes words and not what is read.
	 */
	private boolean isEnglish(Page page) {
		return page.language().equals("en");
	}

	private void assertNone(Function<Page, Stream<String>> problems) {
		assertNone((page) -> true, problems);
	}

	private void assertNone(Predicate<Page> which, Function<Page, Stream<String>> problems) {
		List<Page> pages = this.site.pages().stream().filter(which).toList();
		assertThat(pages).isNotEmpty();
		assertThat(pages.stream().flatMap((page) -> problems.apply(page).map((problem) -> page + ": " + problem)))
			.isEmpty();
	}

}
