package org.opendelegation.meeting;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list that is narrowed to a year has as many entries as the choice of that year says.
 */
@EmptyApplicationTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class YearFilterTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	@BeforeEach
	void enterTrips() {
		JdbcClient owner = this.database.asOwner();
		if (owner.sql("select count(*) from trip").query(Integer.class).single() > 0) {
			return;
		}
		enter("over-new-year", "2023-12-28/2024-01-03", "2023-12-30", null);
		enter("in-may", "2024-05", "2024-05-20", null, "2024-12-31/2025-01-02");
		enter("open", "2022-03/..", "../2022-04");
		enter("undated", null, "2021", null);
	}

	private void enter(String slug, String dates, String... meetings) {
		TestTrips trips = new TestTrips(this.database);
		this.database.asOwner().sql("insert into trip (slug) values (?)").param(slug).update();
		long edition = trips.draft(slug, dates);
		int position = 0;
		for (String meeting : meetings) {
			position++;
			this.database.asOwner()
				.sql("""
						insert into meeting (edition_id, key, position, title, kind, dates)
						values (:edition, 'meeting-' || :position, :position, :title, 'VISIT', :dates::edtf)
						""")
				.param("edition", edition)
				.param("position", position)
				.param("title", slug + " " + meeting)
				.param("dates", meeting)
				.update();
		}
		trips.close(edition, "PUBLISHED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips", "/meetings" })
	void countsAsItFilters(String list) {
		List<String> choices = read(list).select("#filter-year option[value~=.]").eachText();
		assertThat(choices)
			.containsExactlyElementsOf(list.equals("/trips") ? List.of("2024 (2)", "2023 (1)", "2022 (1)")
					: List.of("2025 (1)", "2024 (4)", "2023 (2)", "2022 (1)", "2021 (1)"));
		for (String choice : choices) {
			Document narrowed = read(list + "?year=" + choice.substring(0, 4));
			assertThat(narrowed.select(".entry")).as(choice).hasSize(Character.digit(choice.charAt(6), 10));
			assertThat(narrowed.select("#filter-year option[value~=.]").eachText()).isEqualTo(choices);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023", "2024" })
	void countsAMeetingWithoutADateToItsTrip(String year) {
		assertThat(read("/meetings?year=" + year).select(".entry-title").eachText()).contains("over-new-year null");
	}

	private Document read(String path) {
		return Pages.read(this.client, path, 200);
	}

}
