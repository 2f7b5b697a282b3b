package org.opendelegation.trip;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TripPagesTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient database;

	/**
	 * Whatever sources are cited for in an edition can be opened where the edition is
	 * read.
	 */
	@ParameterizedTest
	@CsvSource({ "1, /editions/1", "2, ''" })
	void leadsFromEveryFactToWhoSaysSo(int edition, String path) {
		List<Map<String, Object>> cited = this.database
			.sql("""
					select source.slug, coalesce(quote, '') as quote, coalesce(reasoning, '') as reasoning, count(*) as times,
						string_agg(record_kind || '/' || record_key || '#' || field, ', ') as facts
					from citation
					join claim on claim.id = claim_id
					join source on source.id = source_id
					where edition_id in (select id from edition where number = ?)
					group by source.slug, coalesce(quote, ''), coalesce(reasoning, '')
					""")
			.param(edition)
			.query()
			.listOfRows();
		assertThat(cited).isNotEmpty();
		List<Element> marks = read(TRIP + path).select(".mark .cite");
		assertThat(cited).allSatisfy((citation) -> assertThat(marks).as("%s", citation.get("facts"))
			.filteredOn((mark) -> shows(mark, citation))
			.hasSizeGreaterThanOrEqualTo(((Number) citation.get("times")).intValue()));
	}

	private static boolean shows(Element mark, Map<String, Object> citation) {
		return mark.select(".cite-source a").attr("href").equals("/sources/" + citation.get("slug"))
				&& mark.select("blockquote").text().equals(citation.get("quote"))
				&& mark.select(".cite-basis span").size() == (citation.get("reasoning").equals("") ? 1 : 2)
				&& mark.select(".cite-basis").text().endsWith((String) citation.get("reasoning"));
	}

	@Test
	void tellsWhatWordsInAnotherLanguageMeanAndOfWhomSourcesDiffer() {
		Document trip = read(TRIP);
		assertThat(trip.select("figure.statement:has([lang=zh-Hans]) .statement-translated").text())
			.contains("Translated: in recent years, Chongqing and its friendship cities have respected and trusted");
		assertThat(trip.select("p:contains(Sources also differ on what these organizations) a").eachAttr("href"))
			.contains("/organizations/china-united-states-exchange-foundation");
	}

	@Test
	void saysWhatIsOnlyInferredBeforeAMarkIsOpened() {
		assertThat(read(TRIP).select("#payment--trip .facts > div:contains(For whom) summary").text())
			.endsWith("inferred");
	}

	@Test
	void saysThatAFactIsInferredWhereverItStandsAmongOthers() {
		Document page = read(TRIP);
		assertThat(page.select("#attendance--cusef-welcome--alan-wong summary").text()).endsWith("partly inferred");
		assertThat(page.select(".mark > summary").eachText()).anyMatch((mark) -> !mark.contains("inferred"));
	}

	@Test
	void leadsToTheRelationshipsOfTheTravelersCitiesButNotInAnEdition() {
		String relationship = "[aria-labelledby=relationships] a[href=/sister-cities/oakley-china]";
		assertThat(read(TRIP).select(relationship)).hasSize(1);
		assertThat(read(TRIP + "/editions/2").select(relationship)).isEmpty();
	}

	@Test
	void asksWhatNoSourceAnswers() {
		assertThat(read(TRIP).select(".unknowns").first().text()).contains("How much was paid?",
				"Where did the money come from in the first place?");
	}

	@Test
	void saysAtOnceHowMuchIsUnknownAndDisputed() {
		Document page = read(TRIP);
		assertThat(page.select(".glance a").eachAttr("href")).containsExactly("#unknown", "#disagreements");
		assertThat(page.select(".glance a").last().text())
			.contains(String.valueOf(page.select(".disagreement").size()));
	}

	@Test
	void numbersOnPaperThePassagesOfItsSources() {
		Document page = read(TRIP);
		assertThat(page.select(".passages > li > b:first-child").eachText()).doesNotHaveDuplicates()
			.containsAll(List.of(page.select("#payment--trip dd summary .print-only").first().text().split(", ")));
		assertThat(page.select("html").attr("data-running")).contains("Edition 2");
		assertThat(page.select("html").attr("data-address")).endsWith(TRIP + "/editions/2");
	}

	@Test
	void saysInWhichLanguageFactsAreShown() {
		assertThat(read("/es" + TRIP).select(".record-language").text()).contains("inglés");
		assertThat(read(TRIP).select(".record-language")).isEmpty();
	}

	@Test
	void saysWhoKeepsTheRecord() {
		assertThat(read(TRIP).select("section:has(#sources)").text())
			.contains("Who keeps this record (City of Oakley)");
	}

	private Document read(String path) {
		return Pages.read(this.client, path, 200);
	}

}
