package org.opendelegation.publication;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ChangesPageTests {

	private static final String CHANGES = "/trips/hong-kong-chongqing-2024/changes/";

	@Autowired
	private RestTestClient client;

	@Test
	void saysWhatTheSecondEditionAdds() {
		Document page = read(CHANGES + "1..2", HttpStatus.OK);
		assertThat(page.select(".lead").text()).matches("\\d+ facts changed, \\d+ added, none removed\\. .*");
		assertThat(page.text()).contains("Adds five further sources");
		assertThat(page.select("#trip--trip tr:contains(Departure)").text()).contains("Not stated in any source",
				"May 19, 2024");
		assertThat(page.select("#trip--trip tr:contains(Departure) ins").text()).contains("May 19, 2024");
		assertThat(page.select("a[href=/trips/hong-kong-chongqing-2024/editions/2#traveler--victor-wang]"))
			.isNotEmpty();
	}

	@Test
	void saysOnWhichSideAndHowSomebodyIsNamedWhoIsAdded() {
		Document page = read(CHANGES + "1..2", HttpStatus.OK);
		assertThat(page.select("#attendance--cusef-welcome--victor-wang").text()).contains("of the delegation",
				"by name");
		assertThat(page.select("#attendance--invest-hk--the-group").text()).contains("as a group");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2..1", "1..1", "one..two", "1" })
	void saysWhatIsWrongWithARange(String range) {
		assertThat(read(CHANGES + range, HttpStatus.BAD_REQUEST).text()).contains(range);
	}

	@Test
	void doesNotCompareWithAnEditionThatNeverWas() {
		read(CHANGES + "1..7", HttpStatus.NOT_FOUND);
		read("/trips/nowhere/changes/1..2", HttpStatus.NOT_FOUND);
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
