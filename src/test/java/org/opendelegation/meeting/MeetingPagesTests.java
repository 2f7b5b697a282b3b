package org.opendelegation.meeting;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MeetingPagesTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Autowired
	private RestTestClient client;

	@Test
	void listsMeetingsAndSaysTheFilterInWords() {
		Document page = read("/meetings?place=chongqing&year=2024", HttpStatus.OK);
		assertThat(page.select("[role=status]").text()).contains("in Chongqing", "in 2024");
		assertThat(page.select(".chosen a")).hasSize(2);
		assertThat(page.select("#filter-place option[selected]").attr("value")).isEqualTo("chongqing");
		assertThat(page.select(".entry")).isNotEmpty();
	}

	@Test
	void listsMeetingsOfWhoeverWasThereAndWhomeverTheyStoodFor() {
		assertThat(titles("/meetings?organization=invest-hk")).containsExactly("Meeting with Invest HK");
		assertThat(titles("/meetings?organization=china-united-states-exchange-foundation"))
			.containsExactly("Welcome to Hong Kong and meeting with the China-United States Exchange Foundation");
		assertThat(titles("/organizations/invest-hk")).contains("Meeting with Invest HK");
	}

	private List<String> titles(String path) {
		return read(path, HttpStatus.OK).select(".entry-title").eachText();
	}

	@Test
	void helpsWhereNoMeetingFits() {
		Document page = read("/meetings?q=nothing-like-it", HttpStatus.OK);
		assertThat(page.select("[role=status]").text()).startsWith("No meetings");
		assertThat(page.select("main a.button").attr("href")).isEqualTo("/meetings");
	}

	@Test
	void showsAMeetingWithWhatIsNotKnownAndWhereSourcesDisagree() {
		Document page = read(TRIP + "/meetings/cusef-welcome", HttpStatus.OK);
		assertThat(page.select("h1").text()).contains("China-United States Exchange Foundation");
		assertThat(page.select(".breadcrumb a").eachAttr("href")).contains(TRIP);
		assertThat(page.select("#attendance").first().parent().parent().text()).contains("Anissa Williams",
				"Confirmed");
		assertThat(page.select(".unknowns").text()).contains("Venue");
		assertThat(page.select("#disagreement--meeting--cusef-welcome--topics .account")).hasSize(2);
	}

	@Test
	void knowsNoOtherMeetings() {
		read(TRIP + "/meetings/nothing", HttpStatus.NOT_FOUND);
		read(TRIP + "/editions/1/meetings/nothing", HttpStatus.NOT_FOUND);
		read(TRIP + "/editions/7/meetings/cusef-welcome", HttpStatus.NOT_FOUND);
	}

	@Test
	void keepsAMeetingAsEachEditionHasIt() {
		Document page = read(TRIP + "/editions/1/meetings/cusef-welcome", HttpStatus.OK);
		assertThat(page.select(".edition").text()).contains("You are reading edition 1");
		assertThat(page.select(".edition a:contains(current edition)").attr("href"))
			.isEqualTo(TRIP + "/meetings/cusef-welcome");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.endsWith(TRIP + "/editions/1/meetings/cusef-welcome");
		page.select(".edition a:contains(current edition)").remove();
		assertThat(page.select("main a[href^=" + TRIP + "]").eachAttr("href")).isNotEmpty()
			.allMatch((link) -> link.startsWith(TRIP + "/editions/1"));
	}

	@Test
	void staysInAnEditionThatIsReadAtItsPermanentAddress() {
		assertThat(read(TRIP + "/editions/2", HttpStatus.OK).select("main a[href*=/meetings/]").eachAttr("href"))
			.isNotEmpty()
			.allMatch((link) -> link.startsWith(TRIP + "/editions/2/meetings/"));
		assertThat(read(TRIP, HttpStatus.OK).select("main a[href*=/meetings/]").eachAttr("href")).isNotEmpty()
			.noneMatch((link) -> link.contains("/editions/"));
	}

	@Test
	void leadsFromAMeetingToItsPermanentAddress() {
		Document page = read(TRIP + "/meetings/cusef-welcome", HttpStatus.OK);
		assertThat(page.select(".edition a").eachAttr("href")).contains(TRIP + "/editions/2/meetings/cusef-welcome");
		assertThat(page.select("html").attr("data-address")).endsWith(TRIP + "/editions/2/meetings/cusef-welcome");
	}

	@Test
	void listsTheSourcesOfTheMeetingOnly() {
		Document page = read(TRIP + "/meetings/invest-hk", HttpStatus.OK);
		assertThat(page.select(".mark .cite-by").eachText()).isNotEmpty();
		assertThat(page.select(".source .source-number").eachText()).isSubsetOf("1", "2", "3", "4", "5", "6")
			.doesNotContain("4");
	}

	@Test
	void beginsTheTimelineWithTheFirstDayOfTheTrip() {
		Document page = read(TRIP, HttpStatus.OK);
		assertThat(page.select(".picture--timeline .tl-lane").eachText()).startsWith("Trip", "Stops");
		assertThat(page.select(".picture--timeline .tl-date").first().text()).isEqualTo("19");
	}

	@Test
	void drawsWhatIsNotStatedAsNotStated() {
		Document page = read(TRIP, HttpStatus.OK);
		assertThat(page.select(".picture--timeline .tl-bar--derived title").eachText())
			.contains("Antioch Memorial Day Ceremony");
		assertThat(page.select(".picture--timeline .tl-undated")).isNotEmpty();
		assertThat(page.select(".picture--network .net-link--collective")).isNotEmpty();
	}

	@Test
	void drawsWhoMetWhomAsSurelyAsTheListSays() {
		Document page = read(TRIP, HttpStatus.OK);
		assertThat(page.select("#attendance--invest-hk--anissa-williams .status").text()).isEqualTo("Reported");
		assertThat(page.select(".picture--network .net-link--reported title").text())
			.contains("Anissa Williams – Invest HK", "Anissa Williams – Hu Henghua");
		assertThat(page.select("#attendance--invest-hk--hong-kong-officials .status").text()).isEqualTo("Inferred");
		assertThat(page.select(".picture--network .net-link--inferred title").text())
			.contains("Anissa Williams – Government officials in Hong Kong");
	}

	@Test
	void givesTheWordsSaidAtAMeetingAndSaysWhereItHasNone() {
		assertThat(read(TRIP + "/meetings/city-leaders", HttpStatus.OK).select(".statement").eachText())
			.anySatisfy((statement) -> assertThat(statement).contains("Hu Henghua"));
		assertThat(read(TRIP + "/meetings/cusef-welcome", HttpStatus.OK).select(".statement").text())
			.contains("James Chau");
		assertThat(read(TRIP + "/meetings/invest-hk", HttpStatus.OK).select("main").text())
			.contains("This record has no statement from this meeting.");
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
