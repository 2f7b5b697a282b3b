package org.opendelegation.home;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.Language;
import org.opendelegation.web.PageAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What search engines ask for.
 */
@Controller
class CrawlerRegisterController {

	private static final List<String> LISTS = List.of("/", "/trips", "/meetings", "/disclosures", "/officials",
			"/organizations", "/cities", "/sister-cities", "/sources", "/disclosures/filings", "/disclosures/due");

	private static final List<String> TEXTS = List.of("/about", "/accessibility");

	/** As long as the pages. */
	private static final String KEPT = "public, max-age=60";

	private static final List<String> CLOSED = List.of("/search", "/desk");

	private final PublicPageRepository pages;

	CrawlerRegisterController(PublicPageRepository pages) {
		this.pages = pages;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	void sitemap(@ModelAttribute("page") PageAddress page, HttpServletResponse response)
			throws IOException, XMLStreamException {
		List<PublicPage> records = this.pages.findAllPublished();
		List<PublicPage> all = new ArrayList<>(lists(records));
		all.addAll(records);
		response.setContentType(MediaType.APPLICATION_XML_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
		new Sitemap(page::absoluteIn).write(all, response.getOutputStream());
	}

	/**
	 * The pages that are always there. The lists are as new as the newest record.
	 */
	private static List<PublicPage> lists(List<PublicPage> records) {
		Instant newest = newest(records);
		return Stream
			.concat(LISTS.stream().map((path) -> new PublicPage(path, newest)),
					TEXTS.stream().map((path) -> new PublicPage(path, null)))
			.toList();
	}

	private static @Nullable Instant newest(List<PublicPage> records) {
		return records.stream()
			.map(PublicPage::changed)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots(@ModelAttribute("page") PageAddress page, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
		StringBuilder rules = new StringBuilder("User-agent: *\nAllow: /\n");
		for (Language language : Language.values()) {
			CLOSED.forEach((path) -> rules.append("Disallow: ").append(language.getPrefix()).append(path).append('\n'));
		}
		return rules.append("\nSitemap: ")
			.append(page.absoluteIn(Language.ENGLISH, "/sitemap.xml"))
			.append('\n')
			.toString();
	}

}
