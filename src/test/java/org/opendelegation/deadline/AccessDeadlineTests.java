package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.support.BusinessDays;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements that the public can see two business days after they were received: staff
 * are told of the day until it is recorded that the public can.
 */
@EmptyApplicationTest
class AccessDeadlineTests {

	private static final String TITLE = "Let the public see";

	private static int count;

	@Autowired
	private TestDatabase database;

	@Autowired
	private DeskWords words;

	@LocalServerPort
	private int port;

	private LocalDate today;

	private String city;

	private DeskSession clerk;

	@BeforeEach
	void signIn() {
		count++;
		this.today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
		this.city = "access-" + count;
		this.clerk = new TestStaff(this.database, this.port).signIn(this.city + "@example.gov", this.city, "CLERK");
	}

	private void file(String form, LocalDate received, LocalDate posted) {
		this.database.asOwner().sql("update city set published_at = now() where slug = ?").param(this.city).update();
		this.database.asOwner().sql("""
				insert into filing (slug, city_id, form, received, posted_on, published_at)
				select ? || '-' || lower(replace(?, '_', '-')), id, ?, ?, ?, now() from city where slug = ?
				""").params(this.city, form, form).param(received).param(posted).param(this.city).update();
	}

	private Elements rows(String query) {
		Document list = this.clerk.open("/desk/deadlines?kind=access" + query);
		this.clerk.expect(200);
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		return list.select(".record");
	}

	@ParameterizedTest
	@CsvSource({ "FORM_801, 1", "FORM_803, 1", "FORM_700, 0", "FORM_700_D, 0", "FORM_700_E, 0", "FORM_802, 0",
			"FORM_807, 0", "COUNCIL_REPORT, 0" })
	void isADayForStatementsThatArePosted(String form, int days) {
		file(form, this.today.minusDays(20), null);
		assertThat(rows("")).hasSize(days);
		assertThat(rows("&when=past")).hasSize(days);
	}

	@Test
	void isTheSecondBusinessDayUntilItIsPosted() {
		file("FORM_801", this.today, null);
		LocalDate day = BusinessDays.ofCalifornia().after(this.today, 2);
		assertThat(rows("")).singleElement()
			.satisfies((row) -> assertThat(row.text()).contains(TITLE, this.words.day(day)));
		assertThat(this.clerk.open("/desk").select("[aria-labelledby=due]").text()).contains(TITLE);
		Document page = this.clerk.submit(this.clerk.open("/desk/account/reminders"), "#make-address", Map.of());
		String address = page.expectFirst("code.secret").text();
		DeskSession visitor = new DeskSession(this.port);
		assertThat(visitor.fetch(address.substring(address.indexOf("/calendar/"))).body()).contains(TITLE);
		assertThat(visitor.fetch("/calendar/deadlines.ics").body()).doesNotContain(TITLE);
		this.database.asOwner()
			.sql("update filing set posted_on = received where slug like ? || '%'")
			.param(this.city)
			.update();
		assertThat(rows("")).isEmpty();
		assertThat(rows("&when=done")).hasSize(1);
	}

	@Test
	void isNoneOfWhatWasNotReceived() {
		file("FORM_801", null, null);
		assertThat(rows("")).isEmpty();
	}

	@Test
	void isKeptFromOtherCities() {
		file("FORM_801", this.today, null);
		DeskSession stranger = new TestStaff(this.database, this.port).signIn("stranger" + count + "@example.gov",
				"elsewhere-" + count, "CLERK");
		assertThat(stranger.open("/desk/deadlines?kind=access").select(".record")).isEmpty();
	}

}
