package org.opendelegation.official;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OfficialPagesTests {

	@Autowired
	private RestTestClient client;

	@Test
	void listsPeopleByFamilyNameWithTheirNamesInOtherScripts() {
		Document page = read("/officials", HttpStatus.OK);
		assertThat(page.select(".person-name a").eachText()).startsWith("Blinken", "James Chau", "John Dugan")
			.endsWith("Alan Wong", "Yan Dong", "Yuan Jiajun", "Yan Zhao");
		assertThat(page.select(".native[lang=zh-Hant]").text()).isEqualTo("趙嬿");
	}

	@Test
	void narrowsTheListAndSaysSoInWords() {
		Document page = read("/officials?city=oakley", HttpStatus.OK);
		assertThat(page.select("[role=status]").text()).isEqualTo("2 people with an office in Oakley");
		assertThat(page.select(".person-name").eachText()).containsExactly("Danielle Navarro", "Anissa Williams");
		assertThat(page.select("#filter-city option[value=antioch]").text()).isEqualTo("Antioch (1)");
	}

	@Test
	void findsSomebodyByANameInAnotherScript() {
		assertThat(read("/officials?q=里布斯", HttpStatus.OK).select(".person-name a").eachText())
			.containsExactly("Marilyn Librers");
	}

	@Test
	void saysWhatIsWrongWithAFilter() {
		assertThat(read("/officials?city=nowhere", HttpStatus.BAD_REQUEST).text()).contains("nowhere");
		read("/officials/nobody", HttpStatus.NOT_FOUND);
	}

	@Test
	void givesTheTitleOfAFoundationWithTheFoundation() {
		Document page = read("/officials/alan-wong", HttpStatus.OK);
		assertThat(page.select("#office--alan-wong--governor").text()).contains("Governor",
				"China-United States Exchange Foundation", "governors of the foundation");
		assertThat(page.select("#office--alan-wong--governor dt:contains(Term) + dd").text())
			.isEqualTo("Not stated in any source");
	}

	@Test
	void showsBothTitlesThatSourcesGive() {
		Document page = read("/officials/marilyn-librers", HttpStatus.OK);
		assertThat(page.select("#office--marilyn-librers--vice-mayor .account-claim").eachText())
			.containsExactly("Vice Mayor.", "Mayor Pro Tem.");
	}

	@Test
	void showsWhatSomebodyDidAndLeadsToWhoSaysSo() {
		Document page = read("/officials/lamar-hernandez-thorpe", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=trips] .entry-body").text()).contains("Mayor", "Antioch");
		assertThat(page.select("[aria-labelledby=meetings] .status--confirmed")).hasSize(1);
		assertThat(page.select("[aria-labelledby=said] .statement")).hasSize(6);
		assertThat(page.select("[aria-labelledby=promised] .entry")).hasSize(1);
		assertThat(page.select("a[href=/trips/hong-kong-chongqing-2024#traveler--lamar-hernandez-thorpe]"))
			.isNotEmpty();
	}

	@Test
	void showsWhatSomebodyWroteAndThatNothingElseIsRecorded() {
		Document page = read("/officials/allen-d-payton", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=written]").text()).contains("Contributor", "Contra Costa Herald");
		assertThat(page.select("[aria-labelledby=trips]").text()).contains("This record has no trip of this person");
	}

	@Test
	void listsTheSourcesOfWhatItShowsOfTrips() {
		Document page = read("/officials/anissa-williams", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=sources] .source-title a").eachAttr("href"))
			.contains("/sources/cusef-2024", "/sources/xinhua-2024");
	}

	@Test
	void doesNotSayThatSomebodyWroteASentenceOfASource() {
		Document page = read("/officials/danielle-navarro", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=said] .statement")).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.text()).contains("does not know whose sentence this is"));
		assertThat(read("/officials/lamar-hernandez-thorpe", HttpStatus.OK).select("[aria-labelledby=said]").text())
			.doesNotContain("whose sentence");
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
