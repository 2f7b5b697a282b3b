package org.opendelegation.source;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SourcePagesTests {

	@Autowired
	private RestTestClient client;

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Test
	void listsSourcesWithTheNumberOfFactsTheyAreCitedFor() {
		Document page = read("/sources", HttpStatus.OK);
		assertThat(page.select(".entry")).hasSize(6);
		Document cited = read("/sources/ktsf-2024", HttpStatus.OK);
		int facts = cited.select(".cited-head .meta")
			.eachText()
			.stream()
			.mapToInt((count) -> Integer.parseInt(count.split(" ")[0]))
			.sum();
		assertThat(page.select(".entry:contains(KTSF)").text()).contains("Cited for " + facts + " facts",
				"Chinese (Traditional)");
	}

	@Test
	void findsASourceByItsPublisher() {
		assertThat(read("/sources?q=xinhua", HttpStatus.OK).select(".entry-title").eachText())
			.containsExactly("Silicon Valley mayors eye opportunities in China");
	}

	@Test
	void showsWhoWroteItAndExplainsItsKind() {
		Document page = read("/sources/contra-costa-herald-2024", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=authors] .person").eachText()).containsExactly(
				"Danielle Navarro Author Assistant City Manager, City of Oakley", "Allen D. Payton Contributor");
		assertThat(page.select("dt:contains(Kind) + dd").text()).contains("sentences that a newsroom added");
		assertThat(page.select("a[rel=external][itemprop=url]")).hasSize(1);
	}

	@Test
	void leadsToEveryFactItIsCitedFor() {
		Document page = read("/sources/ktsf-2024", HttpStatus.OK);
		assertThat(page.select(".cited h4 a").eachAttr("href")).contains(TRIP + "#trip--trip",
				TRIP + "#traveler--yan-zhao", "/officials/yan-zhao#official--yan-zhao",
				"/cities/chongqing#city--chongqing");
		assertThat(page.select(".cited .entry:contains(Yan Zhao) blockquote").text()).contains("Saratoga市長趙嬿");
	}

	@Test
	void isCitedForTheCurrentRecordAlone() {
		Document page = read("/sources/contra-costa-herald-2024", HttpStatus.OK);
		assertThat(page.select(".cited-head")).hasSize(2);
	}

	@Test
	void knowsNoOtherSource() {
		read("/sources/nothing", HttpStatus.NOT_FOUND);
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
