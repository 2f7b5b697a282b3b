package org.opendelegation.home;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class HomePagesTests {

	@Autowired
	private RestTestClient client;

	@Test
	void opensWithASearchBoxTotalsAndNews() {
		Document page = read("/");
		assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
		assertThat(page.select(".totals li").eachText()).contains("1 trip", "18 people", "9 meetings");
		assertThat(page.select("#new").parents().select(".entry a[href$=/changes/1..2]")).hasSize(1);
		assertThat(page.select("svg circle.map-dot")).hasSize(2);
		assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/about", "/accessibility", "/es/about", "/zh-Hans/accessibility", "/zh-Hant/" })
	void saysWhatTheSiteIs(String path) {
		assertThat(read(path).select("h1").text()).isNotBlank().doesNotContain("??");
	}

	@Test
	void inventsNoAddressToWriteTo() {
		assertThat(read("/accessibility").select("a[href^=mailto]")).isEmpty();
		assertThat(read("/accessibility").select("main").text()).contains("does not name an address to write to yet");
	}

	@Test
	void tellsSearchEnginesWhatIsPublicAndNothingElse() {
		String map = text("/sitemap.xml");
		assertThat(map).contains("/trips/hong-kong-chongqing-2024</loc>",
				"/es/trips/hong-kong-chongqing-2024/editions/1</loc>", "/meetings/cusef-welcome</loc>",
				"/officials/anissa-williams</loc>", "/about</loc>");
		assertThat(map).doesNotContain("/desk", "/search");
		assertThat(text("/robots.txt")).contains("Disallow: /desk\n", "Disallow: /es/search\n", "/sitemap.xml\n");
	}

	/**
	 * A cache would hand such a page to others.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/trips/hong-kong-chongqing-2024", "/sitemap.xml", "/robots.txt" })
	void leadNobodyWhereTheHostHeaderSays(String path) {
		String body = this.client.get()
			.uri(path)
			.header("Host", "evil.example")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(body).contains("http://travel.example.gov").doesNotContain("evil.example");
	}

	private Document read(String path) {
		return Jsoup.parse(text(path));
	}

	private String text(String path) {
		return Pages.text(this.client, path, 200);
	}

}
