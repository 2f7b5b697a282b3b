package org.opendelegation.organization;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OrganizationPagesTests {

	@Autowired
	private RestTestClient client;

	@Test
	void listsOrganizationsWithKindAndCity() {
		Document page = read("/organizations?city=palo-alto", HttpStatus.OK);
		assertThat(page.select("[role=status]").text()).isEqualTo("One organization based in Palo Alto");
		assertThat(page.select(".person").text()).contains("China Silicon Valley", "Nonprofit organization");
	}

	@Test
	void findsAnOrganizationByItsAcronym() {
		assertThat(read("/organizations?q=cusef", HttpStatus.OK).select(".person-name a").eachText())
			.containsExactly("China-United States Exchange Foundation");
	}

	@Test
	void saysThatTheTaxStatusOfANonprofitIsNotStated() {
		Document page = read("/organizations/china-silicon-valley", HttpStatus.OK);
		assertThat(page.select("dt:contains(Tax status) + dd").text()).isEqualTo("Not stated in any source");
		assertThat(page.select("[aria-labelledby=registrations]").text())
			.contains("does not say whether there are any");
		assertThat(read("/organizations/invest-hk", HttpStatus.OK).select("dt:contains(Tax status)")).isEmpty();
	}

	@Test
	void showsWhatItPaidWithoutAnAmount() {
		Document page = read("/organizations/china-silicon-valley", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=payments] dt:contains(Amount) + dd").text())
			.isEqualTo("Not stated in any source");
		assertThat(page.select("[aria-labelledby=payments] dt:contains(For whom) + dd a")).hasSize(6);
		assertThat(page.select("[aria-labelledby=trips] .entry").text()).contains("Organized the trip");
	}

	@Test
	void saysWhatOfAPaymentIsInferredOrDisputed() {
		Document page = read("/organizations/china-silicon-valley", HttpStatus.OK);
		Elements paid = page.select("[aria-labelledby=payments] .entry");
		assertThat(paid.select(".sureness").eachText()).containsExactly("2 accounts", "inferred");
		assertThat(paid.select(".to-sources").eachAttr("href"))
			.containsOnly("/trips/hong-kong-chongqing-2024#payment--trip");
	}

	@Test
	void showsWhoIsInItAndWhomItMet() {
		Document page = read("/organizations/china-united-states-exchange-foundation", HttpStatus.OK);
		assertThat(page.select("[aria-labelledby=people] .person-name").eachText()).containsExactly("James Chau",
				"Alex Fang", "Alan Wong");
		assertThat(page.select("[aria-labelledby=meetings] .entry")).hasSize(1);
		assertThat(page.select("[aria-labelledby=meetings] .entry .meta").text())
			.contains("Host: China-United States Exchange Foundation");
		assertThat(page.select("#organization--china-united-states-exchange-foundation .account")).hasSize(2);
	}

	@Test
	void showsATieFromBothSides() {
		assertThat(read("/organizations/antioch-city-council", HttpStatus.OK).select("[aria-labelledby=ties] a")
			.eachText()).contains("City of Antioch");
		assertThat(read("/organizations/city-of-antioch", HttpStatus.OK).select("[aria-labelledby=ties] a").eachText())
			.contains("Antioch City Council");
	}

	@Test
	void knowsNoOtherOrganization() {
		read("/organizations/nothing", HttpStatus.NOT_FOUND);
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
