package org.opendelegation.place;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CityPagesTests {

	@Autowired
	private RestTestClient client;

	@Test
	void listsCitiesWithTheirTripsAndTheSameOnAMap() {
		Document page = read("/cities", HttpStatus.OK);
		assertThat(page.select(".person")).hasSize(9);
		assertThat(page.select(".person:contains(Chongqing) .meta").text()).isEqualTo("1 trip");
		assertThat(page.select(".person:has(a[href=/cities/palo-alto]) .meta").text()).isEqualTo("No trip recorded");
		assertThat(page.select(".picture-text li")).hasSize(8);
	}

	@Test
	void findsACityByAFormerSpelling() {
		assertThat(read("/cities?q=chungking", HttpStatus.OK).select(".person-name a").eachText())
			.containsExactly("Chongqing");
	}

	@Test
	void showsWhoTraveledForACityAndItsRelationships() {
		Document page = read("/cities/oakley", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=travelers] .entry-title").eachText())
			.containsExactly("Anissa Williams");
		assertThat(page.select("[aria-labelledby=organizations] .person-name").eachText())
			.containsExactly("City of Oakley");
		assertThat(page.select("[aria-labelledby=relationships]").text()).contains("Contemplated");
		assertThat(page.select("[aria-labelledby=trips]").text()).contains("No trip that stopped here is recorded");
	}

	@Test
	void showsTheTripsThatStoppedInACity() {
		Document page = read("/cities/chongqing", HttpStatus.OK);
		assertThat(page.select("h1 .native").eachText()).containsExactly("重庆", "重慶");
		assertThat(page.select("[aria-labelledby=trips] .entry-when").text()).isEqualTo("May 22–23, 2024 2 accounts");
		assertThat(page.select("[aria-labelledby=relationships]").text())
			.contains("No relationship with another city is recorded");
	}

	@Test
	void knowsNoOtherCity() {
		read("/cities/atlantis", HttpStatus.NOT_FOUND);
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
