package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked about the day of a task, and what is refused.
 */
@EmptyApplicationTest
class UnlikelyTaskTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2);

	private DeskSession clerk;

	@BeforeEach
	void signIn() {
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn("tasks%d@example.gov".formatted(++count),
				"oakley", "CLERK");
	}

	@Test
	void asksWhetherADayIsMeantThatHasPassed() {
		String title = "Passed " + count;
		Document page = enter(Map.of("task", title));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-day");
		assertThat(page.select("#field-day-mistake").text()).contains("has passed already");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.confirm(page);
		assertThat(page.select(".mistakes")).isEmpty();
		String address = page.expectFirst("a:contains(" + title + ")").attr("href");
		page = this.clerk.submit(this.clerk.open(address), "form.form", Map.of("task", title + " again"));
		assertThat(page.select(".mistakes")).as("nobody is asked twice").isEmpty();
		page = this.clerk.submit(this.clerk.open(address), "form.form",
				Map.of("day", this.yesterday.minusDays(1).toString()));
		assertThat(page.select("#field-day-mistake")).hasSize(1);
	}

	@Test
	void asksNothingOfWhatIsDone() {
		assertThat(enter(Map.of("task", "Done", "doneOn", this.yesterday.toString())).select(".mistakes")).isEmpty();
	}

	@Test
	void refusesADayOfBeforeAllTasks() {
		Document page = enter(Map.of("task", "Old", "day", "12/31/1989"));
		assertThat(page.select("#field-day-mistake").text()).contains("before 1990: December 31, 1989");
		assertThat(page.select("[name=sure]")).isEmpty();
	}

	private Document enter(Map<String, String> values) {
		Map<String, String> typed = new HashMap<>(
				Map.of("day", this.yesterday.toString(), "city", "oakley", "audience", "INTERNAL"));
		typed.putAll(values);
		return this.clerk.submit(this.clerk.open("/desk/deadlines/new"), "form.form", typed);
	}

}
