package org.opendelegation.draft;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked before a record of an edition is saved: whether a name and the record
 * beside it are the same, and whether days far from the trip are meant.
 */
@EmptyApplicationTest
class UnlikelyRecordTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private String draft;

	@BeforeEach
	void begin() {
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn("oakley", "CLERK");
		this.draft = this.clerk.beginTrip("Likely " + ++count);
		this.clerk.submit(this.draft + "/trip/trip", Map.of("dates", "May 20–26, 2024"));
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Talks", "dates", "5/21/2024"));
		this.testDatabase.asOwner().sql("""
				insert into official (slug, name, sort_name) values ('ada-lee', 'Ada Lee', 'Lee, Ada')
				on conflict do nothing;
				insert into organization (slug, name, kind) values ('far-valley', 'Far Valley', 'NGO')
				on conflict do nothing
				""").update();
	}

	@ParameterizedTest
	@CsvSource({ "traveler, name, official, official/ada-lee", "organizer, name, party, organization/far-valley",
			"attendance, name, party, official/ada-lee",
			"attendance, representing, representingOrganization, organization/far-valley",
			"meeting, host, hostOrganization, organization/far-valley", "statement, speaker, party, official/ada-lee",
			"commitment, owner, party, organization/far-valley" })
	void asksWhereTheNameIsNotThatOfTheRecord(String kind, String name, String field, String record) {
		Map<String, String> typed = new HashMap<>(
				Map.of("title", "Dinner", "meeting", "talks", "certainty", "CONFIRMED", "words", "We agree.", "manner",
						"DIRECT", "kind", kind.equals("meeting") ? "MEETING" : "PROMISE"));
		typed.put("name", "Ada Lee");
		typed.putAll(Map.of(name, "City of Oakley", field, record));
		Document page = this.clerk.submit(this.draft + "/" + kind + "/new", typed);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
		assertThat(page.select("#field-" + field + "-mistake").text())
			.contains("The name typed is City of Oakley, the record chosen is");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.confirm(page);
		assertThat(page.select(".mistakes")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ada Lee", "Mayor Ada Lee", "A. Lee", "'Lee, Ada'", "Ada M. Lee", "ADA LEE" })
	void takesTitlesAndInitialsOfAPerson(String name) {
		Document page = this.clerk.submit(this.draft + "/traveler/new",
				Map.of("name", name, "official", "official/ada-lee"));
		assertThat(page.select(".mistakes").text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Bea Lee", "A. Leeward", "Lee Street" })
	void asksAboutAnotherPersonOfLikeName(String name) {
		Document page = this.clerk.submit(this.draft + "/traveler/new",
				Map.of("name", name, "official", "official/ada-lee"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-official");
	}

	@ParameterizedTest
	@CsvSource({ "stop/new, city, oakley, 3/20/2024", "stop/new, city, oakley, 7/27/2024",
			"meeting/new, title, Dinner, 5/21/2021" })
	void asksWhereADayIsFarFromTheTrip(String form, String other, String value, String day) {
		Document page = this.clerk.submit(this.draft + "/" + form, Map.of(other, value, "dates", day));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-dates");
		assertThat(page.select("#field-dates-mistake").text()).contains("May 20–26, 2024");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.confirm(page);
		assertThat(page.select(".mistakes")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "stop/new, city, oakley, 3/21/2024", "stop/new, city, oakley, 7/25/2024",
			"meeting/new, title, Dinner, 2024" })
	void asksNothingOfDaysNearTheTrip(String form, String other, String value, String day) {
		assertThat(this.clerk.submit(this.draft + "/" + form, Map.of(other, value, "dates", day)).select(".mistakes"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "dates", "departed", "returned" })
	void asksAboutATripOfLongAgo(String field) {
		Document page = this.clerk.submit(this.draft + "/trip/trip", Map.of(field, "5/22/1949"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
		assertThat(page.select("#field-" + field + "-mistake").text()).contains("before 1950", "May 22, 1949");
		page = this.clerk.confirm(page);
		assertThat(page.select(".mistakes")).isEmpty();
		Map<String, String> later = new HashMap<>(Map.of("dates", "May 1950"));
		later.put(field, "5/22/1950");
		page = this.clerk.submit(this.draft + "/trip/trip", later);
		assertThat(page.select(".mistakes")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "departed, 5/16/2024, 1", "departed, 5/17/2024, 0", "returned, 5/30/2024, 1", "returned, 5/29/2024, 0",
			"returned, 2024, 0" })
	void asksWhereTheWayThereOrBackIsOutsideOfTheTrip(String field, String day, int asked) {
		Document page = this.clerk.submit(this.draft + "/trip/trip", Map.of(field, day));
		assertThat(page.select("#field-" + field + "-mistake")).hasSize(asked);
		if (asked > 0) {
			assertThat(page.select(".mistakes").text()).contains("2024, and the trip is dated May 20–26, 2024");
			assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "stop, city, oakley, dates", "traveler, name, Ana, departed", "traveler, name, Ana, returned" })
	void asksWhereTheTripIsFarFromItsStopsAndTravelers(String kind, String other, String value, String field) {
		this.clerk.submit(this.draft + "/" + kind + "/new", Map.of(other, value, field, "5/22/2024"));
		Document page = this.clerk.submit(this.draft + "/trip/trip", Map.of("dates", "May 20–26, 2023"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-dates");
		assertThat(page.select("#field-dates-mistake").text()).contains("362 days", "May 22, 2024");
		assertThat(this.clerk.confirm(page).select(".mistakes")).isEmpty();
		page = this.clerk.submit(this.draft + "/trip/trip", Map.of("dates", "May 18–21, 2024"));
		assertThat(page.select(".mistakes")).isEmpty();
	}

	@Test
	void asksWhereStopsRunAgainstTheirDates() {
		this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", "May 22–24, 2024"));
		Document page = this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", "5/21/2024"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-dates");
		assertThat(page.select("#field-dates-mistake").text()).contains("comes after Oakley", "May 22–24, 2024",
				"“Up”");
		this.clerk.confirm(page);
		page = this.clerk.submit(this.draft + "/stop/oakley-2", Map.of("remark", "Changed"));
		assertThat(page.select(".mistakes")).as("nobody is asked twice").isEmpty();
		page = this.clerk.submit(this.draft + "/stop/oakley-2", Map.of("dates", "5/24/2024"));
		assertThat(page.select(".mistakes")).isEmpty();
		page = this.clerk.submit(this.draft + "/stop/oakley", Map.of("dates", "5/25/2024"));
		assertThat(page.select("#field-dates-mistake").text()).contains("comes before Oakley", "May 24, 2024",
				"“Down”");
	}

	@Test
	void keepsWhatWasConfirmedWhileSomethingElseIsWrong() {
		Document page = this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Dinner", "dates", "5/21/2021"));
		page.expectFirst("#field-sure [name=sure]").attr("checked", "checked");
		page = this.clerk.submit(page, "form.form", Map.of("title", ""));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-title");
		page = this.clerk.submit(page, "form.form", Map.of("title", "Dinner"));
		assertThat(page.select(".mistakes")).isEmpty();
	}

}
