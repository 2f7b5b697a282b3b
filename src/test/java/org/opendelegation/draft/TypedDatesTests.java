package org.opendelegation.draft;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.support.Dates;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates that are typed as people do, and what the pages say of those that are more likely
 * mistyped.
 */
@EmptyApplicationTest
class TypedDatesTests {

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
		this.draft = this.clerk.beginTrip("Dated " + ++count);
	}

	@Test
	void saysHowAYearOfTwoDigitsWasRead() {
		Document page = this.clerk.submit(this.draft + "/stop/new",
				Map.of("city", "oakley", "dates", "10/3/24 - 10/9/24"));
		assertThat(page.select(".notice").text()).contains("It was read as October 3–9, 2024.");
		assertThat(page.select("#stop .record").text()).contains("October 3–9, 2024");
		assertThat(this.clerk.open(this.draft).select(".notice").text()).doesNotContain("October");
		page = this.clerk.submit(this.draft + "/stop/oakley", Map.of("dates", "10/4/2024"));
		assertThat(page.select(".notice").text()).doesNotContain("It was read as");
		page = this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom",
				"description", "An article", "title", "Dated " + count, "issued", "10/3/24"));
		assertThat(page.select(".notice").text()).contains("October 3, 2024");
	}

	@Test
	void saysItBesideTheFieldTooWhereAFormComesBack() {
		Document page = this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "", "dates", "10/3/24"));
		assertThat(page.select(".field:has(#field-dates)").text()).contains("It was read as October 3, 2024.");
		assertThat(page.select("#field-dates").val()).isEqualTo("10/3/24");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void namesBothDaysOfWhatEndsBeforeItBegins() {
		Document page = this.clerk.submit(this.draft + "/stop/new",
				Map.of("city", "oakley", "dates", "10/9/2024 to 10/3/2024"));
		assertThat(page.select(".field:has(#field-dates) .field-mistake").text())
			.endsWith("This ends on October 3, 2024, before it begins on October 9, 2024.");
		page = this.clerk.submit(this.draft + "/traveler/new",
				Map.of("name", "Ana", "departed", "10/9/2024", "returned", "10/3/2024"));
		assertThat(page.select(".mistakes").text())
			.contains("The return, October 3, 2024, is before the departure, October 9, 2024.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "5/22/0221 | 221 is too long ago", "May 22, 221 | 221 is too long ago",
					"0221-05-22 | 221 is too long ago", "5/22/42023 | 42023 is too far ahead",
					"42023-05-22 | 42023 is too far ahead", "May 22, 42023 | 42023 is too far ahead",
					"5/20/2024 to 5/22/20224 | 20224 is too far ahead", "0024 | 24 is too long ago" })
	void namesTheYearThatCannotBe(String typed, String said) {
		Document page = this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", typed));
		assertThat(page.select(".field:has(#field-dates) .field-mistake").text())
			.endsWith("The year " + said + ". Write the year with four digits, such as 2024.");
	}

	@ParameterizedTest
	@CsvSource({ "stop/new, dates, city, oakley", "meeting/new, dates, title, Talks",
			"trip/trip, returned, title, A trip", "traveler/new, departed, name, Ana" })
	void asksWhetherADayFarAheadIsMeant(String form, String field, String other, String value) {
		LocalDate far = LocalDate.now(ZoneOffset.UTC).plusYears(2).plusDays(2);
		Map<String, String> typed = new HashMap<>(Map.of(other, value, field, far.toString()));
		Document page = this.clerk.submit(this.draft + "/" + form, typed);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
		assertThat(page.select(".mistakes").text()).contains("more than two years ahead: " + Dates.writeDay(far));
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.confirm(page);
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(page.text()).contains(Dates.writeDay(far));
		page = this.clerk.submit(page.selectFirst(".record a[href*='" + form.split("/")[0] + "/']").attr("href"),
				Map.of());
		assertThat(page.select(".mistakes")).as("nobody is asked twice").isEmpty();
	}

	@Test
	void asksNothingOfDaysThatAreNear() {
		LocalDate near = LocalDate.now(ZoneOffset.UTC).plusYears(2).minusDays(2);
		Document page = this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", near.toString()));
		assertThat(page.select(".mistakes")).isEmpty();
		page = this.clerk.submit(this.draft + "/stop/oakley", Map.of("dates", "soon"));
		assertThat(page.select("#field-dates")).isNotEmpty();
		assertThat(page.select("[name=sure]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "noon, 12:00", "midnight, 00:00" })
	void readsNamesOfTimes(String typed, String time) {
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "In time", "startsAt", typed));
		assertThat(this.clerk.open(this.draft + "/meeting/in-time").select("#field-startsAt").val()).isEqualTo(time);
	}

}
