package org.opendelegation.web;

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
class ListPagesTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "/trips", "/meetings", "/disclosures", "/officials", "/organizations", "/cities",
			"/sister-cities", "/sources", "/es/trips", "/zh-Hans/meetings" })
	void saysToReadersAndToThoseWhoShareItWhatItHolds(String path) {
		Document page = page(path);
		assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank()
			.isEqualTo(page.select("h1").text())
			.isEqualTo(page.select("nav.primary [aria-current]").text());
		assertThat(page.select("meta[property=og:description]").attr("content")).isNotBlank()
			.isEqualTo(page.select(".page-head > p").text())
			.isEqualTo(page.select("meta[name=description]").attr("content"));
	}

	@Test
	void repeatsNothingOfAnAddressThatItDoesNotKnow() {
		assertThat(Pages.text(this.client, "/trips?" + "a=bbbbb&".repeat(800), 400)).doesNotContain("bbbbb");
		assertThat(Pages.text(this.client, "/nowhere?" + "a=bbbbb&".repeat(800), 404)).doesNotContain("bbbbb");
	}

	private Document page(String path) {
		return Pages.read(this.client, path, 200);
	}

}
