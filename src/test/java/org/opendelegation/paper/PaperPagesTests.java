package org.opendelegation.paper;

import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers of the first record, as the public reads them.
 */
@ApplicationTest
class PaperPagesTests {

	private static final String PAPERS = "/trips/hong-kong-chongqing-2024/papers";

	private static final String MISSING = "Not stated in any source. To be filled in.";

	@Autowired
	private RestTestClient client;

	private Document page;

	@BeforeEach
	void begin() {
		this.page = new Document("");
	}

	@ParameterizedTest
	@EnumSource
	void sayThatTheyAreWorksheetsAtTopAndFoot(PaperName name) {
		read(name);
		assertThat(this.page.select(".paper-notice")).hasSize(2)
			.allSatisfy((notice) -> assertThat(notice.text()).contains("Worksheet, not an official form",
					"not legal advice"));
		assertThat(this.page.select(".sheet")).isNotEmpty();
		assertThat(new HtmlChecker().check(this.page.outerHtml())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void leadFromEachNumberToAPassageInTheList(PaperName name) {
		read(name);
		assertThat(this.page.select(".line-passages a")).isNotEmpty().allSatisfy((number) -> {
			Element source = this.page.selectFirst(number.attr("href"));
			assertThat(source).as(number.text()).isNotNull();
			if (name.isBrief()) {
				assertThat(source.text()).startsWith(number.text() + ". ");
			}
			else {
				assertThat(source.select(".paper-passage b").eachText()).contains(number.text());
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void haveARemarkWhereAStatedValueOfTheRecordHasNoSource(PaperName name) {
		read(name);
		assertThat(this.page.select(".line--stated:has(th a):not(:has(.line-passages))"))
			.allSatisfy((line) -> assertThat(line.select(".line-remark").text()).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es", "/zh-Hans", "/zh-Hant" })
	void areInTheContentsOfTheTrip(String language) {
		Document trip = Pages.read(this.client, language + "/trips/hong-kong-chongqing-2024", 200);
		Element entry = trip.expectFirst(".toc a[href=#papers]");
		assertThat(entry.text()).isEqualTo(trip.expectFirst("h2#papers").text());
	}

	@Test
	void printAnAmountThatNobodyStatedAsMissingWithRoomToWrite() {
		read(PaperName.FORM_801);
		for (String label : new String[] { "Transportation", "Lodging", "Meals", "Other",
				"Total, for these officials" }) {
			assertThat(line(label).text()).contains(MISSING);
			assertThat(line(label).select(".line-write")).hasSize(1);
			assertThat(line(label).select(".line-value")).isEmpty();
		}
		assertThat(this.page.select(".paper").text()).doesNotContain("$0");
	}

	@Test
	void fillASheetOfForm801ForEachAgency() {
		read(PaperName.FORM_801);
		assertThat(this.page.select(".sheet > h2").eachText()).hasSize(6)
			.contains("Payment from China Silicon Valley, for officials of Oakley");
		assertThat(this.page.select(".paper-edition").text()).contains("edition of June 2008", "has not been checked");
		Element oakley = this.page.select(".sheet:contains(for officials of Oakley)").first();
		assertThat(oakley).isNotNull();
		assertThat(oakley.text()).contains("Anissa Williams", "Palo Alto").doesNotContain("Yan Zhao");
	}

	@Test
	void fillLinesOfScheduleEForEachOfficial() {
		read(PaperName.SCHEDULE_E);
		Element williams = this.page.select(".sheet:contains(Lines for Anissa Williams)").first();
		assertThat(williams).isNotNull();
		assertThat(williams.text()).contains("China Silicon Valley", "Hong Kong", "Chongqing", "April 1, 2025",
				MISSING);
	}

	@Test
	void sayWhichQuestionOfForm803IsOpen() {
		read(PaperName.FORM_803);
		assertThat(line("Asked for by somebody").text()).contains(MISSING);
		assertThat(line("What follows").text()).contains("This question is open");
	}

	@Test
	void sayThatNoReportIsRequiredWhereNoCityPaidAndRecommendOne() {
		read(PaperName.ORAL_REPORT);
		Element williams = this.page.select(".sheet:contains(Report of Anissa Williams)").first();
		assertThat(williams).isNotNull();
		assertThat(williams.text()).contains("Not required", "voluntary report");
	}

	@Test
	void doNotPutSomebodyAtAMeetingWhoIsNotNamedThere() {
		Document trip = Pages.read(this.client, "/trips/hong-kong-chongqing-2024", 200);
		read(PaperName.ORAL_REPORT);
		Element hernandez = this.page.select(".sheet:contains(Report of)").last();
		assertThat(hernandez).isNotNull();
		assertThat(hernandez
			.select("tr:has(th:matchesOwn(^Meeting$)) .line-value, tr:has(th > a:matchesOwn(^Meeting$)) .line-value")
			.eachText()).allSatisfy((title) -> assertThat(trip.text()).contains(title));
	}

	@Test
	void sayThatForm807IsTheDutyOfTheNonprofit() {
		read(PaperName.FORM_807);
		assertThat(this.page.select(".sheet").text()).contains("not of a city or an official");
	}

	@Test
	void makeParagraphsThatSayWhatIsNotStated() {
		read(PaperName.STAFF_REPORT);
		assertThat(this.page.select(".sheet-part").get(0).text()).contains("China Silicon Valley paid",
				"No source states the amount", "Anissa Williams");
	}

	@ParameterizedTest
	@EnumSource
	void leaveNoLineBlank(PaperName name) {
		read(name);
		assertThat(this.page.select(".sheet-lines .line"))
			.allSatisfy((line) -> assertThat(line.select(".line-value, .line-none, .line-remark").text()).isNotBlank());
	}

	@Test
	void nameTheOrganizationThatIsTheCityAsTheAgency() {
		read(PaperName.FORM_801);
		assertThat(this.page.select(".sheet:contains(for officials of Oakley) .line-value").eachText())
			.contains("City of Oakley");
	}

	@ParameterizedTest
	@EnumSource(names = { "STAFF_REPORT", "SUMMARY" })
	void sayInSentencesHowSureTheyAreOfWhoPaidForWhom(PaperName name) {
		read(name);
		assertThat(this.page.select(".sheet-part").text())
			.contains("According to one source alone, China Silicon Valley paid for Anissa Williams, Lamar", ", and ",
					"There is another account of this: “China Silicon Valley, or its founder and chairman, "
							+ "organized the trip. Who paid is not said.”",
					"For whom is inferred: The article does not say for whom the trip was paid; these are the six "
							+ "officials it names. The payment was for the trip. No source states the amount.")
			.doesNotContain("for: The trip");
	}

	@Test
	void sayBesideFieldsHowSureTheyAre() {
		read(PaperName.STAFF_REPORT);
		assertThat(this.page.select("tr:has(th:matches(^For|For whom)) .line-remark").text()).contains("inferred");
		assertThat(line("Who paid").select(".line-remark").text()).isEqualTo("2 accounts");
	}

	@Test
	void leadFromTheSummaryToAllOfTheRecord() {
		read(PaperName.SUMMARY);
		Element whole = this.page.expectFirst(".paper-whole a");
		assertThat(whole.attr("href")).isEqualTo("/trips/hong-kong-chongqing-2024/editions/2");
		assertThat(whole.text()).startsWith("http").endsWith(whole.attr("href"));
		assertThat(this.page.select(".sheet-part").text()).contains("Due on April 1, 2025",
				"findings cannot be told, since this is missing: the amount of the payment; ");
		assertThat(this.page.select(".sheet-part:contains(Who went) tr")).hasSize(7);
	}

	@ParameterizedTest
	@EnumSource
	void citeNobodyForWhatIsMissingUnlessForNotTellingIt(PaperName name) {
		read(name);
		assertThat(this.page.select(".line--missing:has(.line-passages)"))
			.allSatisfy((line) -> assertThat(line.select(".line-remark").text()).isNotBlank());
	}

	@Test
	void sayWhyASourceIsCitedForNotTelling() {
		read(PaperName.FORM_807);
		assertThat(line("Capacity").text())
			.contains(MISSING + " Named among those whom the trip included, with his title");
		assertThat(line("Capacity").select(".line-passages")).hasSize(1);
	}

	@Test
	void sayWhatToCheckForm807Against() {
		read(PaperName.FORM_807);
		assertThat(this.page.select(".paper-edition").text())
			.contains("check it against the edition that is now on the site of the FPPC")
			.doesNotContain("unknown date");
	}

	@ParameterizedTest
	@EnumSource(names = { "FORM_801", "SCHEDULE_E", "ORAL_REPORT" })
	void canBeOfTheOfficialsOfOneCity(PaperName name) {
		this.page = Pages.read(this.client, PAPERS + "/" + name.getSlug() + "?city=oakley", 200);
		assertThat(this.page.select(".sheet > h2").eachText()).hasSize(1)
			.allMatch((title) -> title.contains("Oakley") || title.contains("Anissa Williams"));
		assertThat(this.page.select(".paper-city").text())
			.isEqualTo("Only what concerns officials of Oakley is in this paper.");
		assertThat(this.page.select(".sheet").text()).contains("Anissa Williams")
			.doesNotContain("Yan Zhao", "Saratoga");
		assertThat(this.page.select(".button[href$='.pdf?city=oakley']")).hasSize(1);
		assertThat(this.page.select(".paper-cities [aria-current]").text()).isEqualTo("Oakley");
		assertThat(this.page.select(".paper-cities li")).hasSize(7);
		assertThat(new HtmlChecker().check(this.page.outerHtml())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/form-801?city=nowhere", "/form-801.pdf?city=nowhere", "/form-801?city=hong-kong",
			"/form-801?city=oakley&city=antioch", "/summary?city=oakley", "/form-807.pdf?city=oakley" })
	void refuseACityThatHasNoSuchPaper(String path) {
		Pages.read(this.client, PAPERS + path, 400);
	}

	@Test
	void areOfferedForEachCity() {
		Document list = Pages.read(this.client, PAPERS, 200);
		assertThat(list.select(".papers-cities li > b").eachText()).hasSize(6).contains("Oakley", "Morgan Hill");
		list.select(".papers-cities a:not(.papers-file)")
			.forEach((link) -> Pages.read(this.client, link.attr("href"), 200));
	}

	@ParameterizedTest
	@ValueSource(strings = { PAPERS, "/trips/hong-kong-chongqing-2024/editions/1/papers", "/es" + PAPERS,
			"/zh-Hans" + PAPERS, "/zh-Hant" + PAPERS })
	void areListedForEachEditionAndLanguage(String path) {
		Document list = Pages.read(this.client, path, 200);
		assertThat(list.select("main > .papers > li")).hasSize(PaperName.values().length);
		list.select(".papers a").forEach((link) -> assertThat(link.attr("href")).startsWith(path + "/"));
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
	}

	@Test
	void areLedToFromTheTrip() {
		assertThat(Pages.read(this.client, "/trips/hong-kong-chongqing-2024", 200)
			.select("a[href='/trips/hong-kong-chongqing-2024/editions/2/papers']")).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource
	void thatDoNotExistAreNotFound(String path) {
		Pages.read(this.client, path, 404);
	}

	static Stream<String> thatDoNotExistAreNotFound() {
		return Stream.of(PAPERS + "/form-9999", PAPERS + "/form-9999.pdf", PAPERS + "/FORM_801",
				"/trips/no-such-trip/papers", "/trips/no-such-trip/papers/form-801.pdf",
				"/trips/hong-kong-chongqing-2024/editions/99/papers/summary");
	}

	private void read(PaperName name) {
		this.page = Pages.read(this.client, PAPERS + "/" + name.getSlug(), 200);
	}

	private Element line(String label) {
		return this.page.select(".sheet-lines tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(label))
			.findFirst()
			.orElseThrow();
	}

}
