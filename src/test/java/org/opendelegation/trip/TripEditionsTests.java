package org.opendelegation.trip;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a trip's addresses answer, whatever became of its editions.
 */
@EmptyApplicationTest
class TripEditionsTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	@Test
	void showsTheCurrentEditionAndThoseBeforeIt() {
		enter("superseded", "SUPERSEDED", "PUBLISHED");
		assertThat(read("/trips/superseded", 200).select("h1").text()).isEqualTo("Trip superseded");
		assertThat(read("/trips/superseded/editions/2", 200).select(".edition--old")).isEmpty();
		assertThat(read("/trips/superseded/editions/1", 200).select(".edition--old")).hasSize(1);
		read("/trips/superseded/changes/1..2", 200);
	}

	@Test
	void saysWhyAnEditionWasWithdrawn() {
		enter("corrected", "SUPERSEDED", "WITHDRAWN", "PUBLISHED");
		read("/trips/corrected", 200);
		for (String path : List.of("/editions/2", "/changes/1..2", "/changes/2..3")) {
			assertThat(read("/trips/corrected" + path, 410).select("main").text()).contains("Names a child");
		}
		assertThat(read("/trips/corrected/editions", 200).select("#edition-2").text()).contains("Names a child");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips/compared", "/trips/compared/editions/3", "/trips/compared/editions", "/" })
	void comparesWithTheLastEditionThatCanBeRead(String path) {
		enterOnce("compared", "SUPERSEDED", "WITHDRAWN", "PUBLISHED");
		Elements links = read(path, 200).select("a[href^=/trips/compared/changes/]");
		assertThat(links.eachAttr("href")).isNotEmpty().containsOnly("/trips/compared/changes/1..3");
		assertThat(links.eachText()).containsOnly("What changed since edition 1");
		read("/trips/compared/changes/1..3", 200);
	}

	@Test
	void comparesTheFirstEditionThatCanBeReadWithNone() {
		enter("begun-again", "WITHDRAWN", "PUBLISHED");
		assertThat(read("/trips/begun-again", 200).select("a[href*=/changes/]")).isEmpty();
		assertThat(read("/trips/begun-again/editions", 200).select("a[href*=/changes/]")).isEmpty();
	}

	@Test
	void saysWhyAWholeTripWasWithdrawn() {
		enter("withdrawn-whole", "SUPERSEDED", "WITHDRAWN");
		Document gone = read("/trips/withdrawn-whole", 410);
		assertThat(gone.select("main").text()).contains("Names a child");
		assertThat(gone.select("main a").eachAttr("href")).containsExactly("/trips/withdrawn-whole/editions");
		assertThat(read("/trips/withdrawn-whole/meetings/any", 410).select("main").text()).contains("Names a child");
		read("/trips/withdrawn-whole/editions/1", 200);
		assertThat(read("/trips/withdrawn-whole/editions", 200).select("h1").text()).isEqualTo("Trip withdrawn-whole");
	}

	@Test
	void leadsToAMeetingThatAnAmendmentLeftOut() {
		TestTrips trips = new TestTrips(this.database);
		trips.enter("shortened");
		long first = trips.draft("shortened", null);
		this.database.asOwner()
			.sql("insert into meeting (edition_id, key, position, title, kind) values (?, 'left-out', 1, 'Visit', 'VISIT')")
			.param(first)
			.update();
		trips.close(first, "PUBLISHED");
		read("/trips/shortened/meetings/left-out", 200);
		trips.close(trips.draft("shortened", null), "PUBLISHED");
		Document page = read("/es/trips/shortened/meetings/left-out", 404);
		String link = page.select("main a[href*=/editions/1]").attr("href");
		assertThat(link).isEqualTo("/es/trips/shortened/editions/1#meeting--left-out");
		assertThat(read(link, 200).select("[id=meeting--left-out]")).hasSize(1);
		assertThat(read("/trips/shortened/meetings/left-out", 404).select(".lead").text()).contains("Edition 1 has it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DRAFT", "IN_REVIEW", "SCHEDULED" })
	void keepsToItselfWhatIsNotPublished(String state) {
		String trip = "trip-" + state.toLowerCase().replace('_', '-');
		enter(trip, state);
		enter(trip + "-again", "PUBLISHED", state);
		for (String path : List.of("/trips/" + trip, "/trips/" + trip + "/editions", "/trips/" + trip + "/editions/1",
				"/trips/" + trip + "-again/editions/2", "/trips/" + trip + "-again/changes/1..2")) {
			read(path, 404);
		}
		assertThat(read("/trips/" + trip + "-again/editions", 200).select(".entry")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "0", "7", "01", "99999999999" })
	void namesAnEditionThatNeverExisted(String number) {
		enterOnce("numbered", "PUBLISHED");
		assertThat(read("/trips/numbered/editions/" + number, 404).select("main").text())
			.contains("There is no edition “" + number + "” of this trip.");
		assertThat(read("/es/trips/numbered/editions/" + number, 404).select(".lead").text())
			.contains("«" + number + "»");
	}

	@Test
	void doesNotKnowWhatNeverExisted() {
		enter("lonely", "PUBLISHED");
		for (String path : List.of("/trips/nowhere", "/trips/nowhere/editions", "/trips/nowhere/editions/1",
				"/trips/nowhere/changes/1..2", "/trips/lonely/editions/2", "/trips/lonely/changes/1..2",
				"/trips/lonely/meetings/none")) {
			read(path, 404);
		}
	}

	private void enterOnce(String slug, String... states) {
		boolean there = this.database.asOwner()
			.sql("select exists (select from trip where slug = ?)")
			.param(slug)
			.query(Boolean.class)
			.single();
		if (!there) {
			enter(slug, states);
		}
	}

	private void enter(String slug, String... states) {
		new TestTrips(this.database).enter(slug, states);
	}

	private Document read(String path, int status) {
		return Pages.read(this.client, path, status);
	}

}
