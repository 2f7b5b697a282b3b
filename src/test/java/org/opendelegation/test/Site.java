package org.opendelegation.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every page that a resident can reach by links from the home page, in all languages. Of
 * the ways to narrow a list only one of each kind is followed.
 */
public final class Site {

	/** What stands before the address of a page: nothing for English. */
	public static final Map<String, String> LANGUAGES = languages();

	private static final Map<Integer, Site> SITES = new ConcurrentHashMap<>();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI home;

	private final Map<String, Page> pages = new LinkedHashMap<>();

	private final Set<String> kinds = new TreeSet<>();

	private Site(int port) {
		this.home = URI.create("http://localhost:" + port + "/");
		LANGUAGES.values().forEach((prefix) -> follow(prefix + "/"));
	}

	private static Map<String, String> languages() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		prefixes.put("en", "");
		Stream.of("es", "zh-Hans", "zh-Hant").forEach((tag) -> prefixes.put(tag, "/" + tag));
		return prefixes;
	}

	/**
	 * The site of the application that listens there, read once.
	 */
	public static Site at(int port) {
		return SITES.computeIfAbsent(port, Site::new);
	}

	private void follow(String start) {
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String path = next.pop();
			if (!this.pages.containsKey(path)) {
				Page page = read(path);
				this.pages.put(path, page);
				page.links().filter(this::isNew).forEach(next::add);
			}
		}
	}

	private boolean isNew(String path) {
		int query = path.indexOf('?');
		return query < 0 || this.kinds.add(path.replaceAll("=[^&]*", "=").replaceAll("/editions/\\d+", ""));
	}

	/**
	 * Reads a page anew.
	 */
	public Page read(String path) {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.home.resolve(path)).build();
			var response = this.client.send(request, BodyHandlers.ofString());
			return new Page(path, response.statusCode(), response.headers(), response.body(),
					Jsoup.parse(response.body(), this.home.resolve(path).toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * All that links lead to: pages, and what pages are made of.
	 */
	public List<Page> all() {
		return List.copyOf(this.pages.values());
	}

	public List<Page> pages() {
		return this.pages.values().stream().filter(Page::isHtml).filter((page) -> page.status() == 200).toList();
	}

	/**
	 * Addresses of pages in the browser tests and budgets, sorted.
	 */
	public Set<String> paths() {
		return pages().stream().map(Page::path).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * What was answered.
	 *
	 * @param path the address without the host
	 * @param status the status
	 * @param headers the headers
	 * @param body the text
	 * @param document the text as HTML
	 */
	public record Page(String path, int status, HttpHeaders headers, String body, Document document) {

		public boolean isHtml() {
			return header("Content-Type").startsWith("text/html");
		}

		public String header(String name) {
			return this.headers.firstValue(name).orElse("");
		}

		/**
		 * The tag of the language that the address begins with.
		 */
		public String language() {
			return LANGUAGES.entrySet()
				.stream()
				.filter((language) -> !language.getValue().isEmpty())
				.filter((language) -> (this.path + "/").startsWith(language.getValue() + "/"))
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse("en");
		}

		/**
		 * Addresses on the same host that the page leads to or is made of.
		 */
		Stream<String> links() {
			if (!isHtml()) {
				return Stream.empty();
			}
			URI here = URI.create(this.document.baseUri());
			return this.document.select("a[href], link[href], script[src], img[src]")
				.stream()
				.map((element) -> element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src"))
				.filter((link) -> link.startsWith("http"))
				.map(URI::create)
				.filter((link) -> here.getAuthority().equals(link.getAuthority()))
				.map((link) -> link.getRawPath() + ((link.getRawQuery() != null) ? "?" + link.getRawQuery() : ""))
				.distinct();
		}

		@Override
		public String toString() {
			return this.path;
		}

	}

}
