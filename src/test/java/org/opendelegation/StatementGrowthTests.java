package org.opendelegation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page asks the database as much for three trips as for one: what it reads of every
 * trip it reads at once.
 */
@ApplicationTest
@DirtiesContext
class StatementGrowthTests {

	/** A list that fills its page is counted. */
	private static final int COUNT_OF_A_FULL_LIST = 1;

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	private static final List<String> PAGES = List.of("/", "/trips", TRIP, TRIP + "/editions", TRIP + "/editions/2",
			TRIP + "/changes/1..2", TRIP + "/meetings/cusef-welcome", "/meetings", "/disclosures", "/officials",
			"/officials/anissa-williams", "/officials/alan-wong", "/organizations",
			"/organizations/china-silicon-valley", "/organizations/china-united-states-exchange-foundation", "/cities",
			"/cities/hong-kong", "/cities/oakley", "/sister-cities", "/sources", "/sources/contra-costa-herald-2024",
			"/search?q=mayor", "/sitemap.xml");

	@Autowired
	private RestTestClient client;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestDatabase database;

	@Test
	void doesNotComeWithTheNumberOfTrips() {
		Map<String, Integer> ofOne = count();
		TestTrips trips = new TestTrips(this.database);
		trips.copy("hong-kong-chongqing-2024", "second");
		trips.copy("hong-kong-chongqing-2024", "third");
		assertThat(Pages.read(this.client, "/trips", 200).select(".entry")).hasSize(3);
		Map<String, Integer> expected = new LinkedHashMap<>(ofOne);
		expected.computeIfPresent("/meetings", (page, count) -> count + COUNT_OF_A_FULL_LIST);
		assertThat(count()).isEqualTo(expected);
	}

	private Map<String, Integer> count() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String page : PAGES) {
			this.statements.reset();
			Pages.text(this.client, page, 200);
			counts.put(page, this.statements.statements().size());
		}
		return counts;
	}

}
