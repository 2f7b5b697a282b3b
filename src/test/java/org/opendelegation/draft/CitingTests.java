package org.opendelegation.draft;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

@EmptyApplicationTest
class CitingTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private String draft = "";

	private String sources = "";

	@BeforeEach
	void enterAStopAndTwoSources() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("citing%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Cited " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
		this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", "5/22/2024"));
		this.sources = this.draft + "/stop/oakley/sources";
		enterSource("Herald " + count);
		enterSource("Times " + count);
	}

	@Test
	void citesASourceAndCountsOneFactLessWithoutOne() {
		Document page = this.clerk.open(this.draft);
		Element uncited = page.expectFirst("#stop .record-marks a:contains(without a source)");
		assertThat(uncited.text()).isEqualTo("2 without a source");
		assertThat(uncited.attr("href")).isEqualTo(this.draft.replaceFirst("draft$", "uncited#stop--oakley"));
		cite(Map.of("source", "herald-" + count, "placeKind", "LINE", "place", "4", "quote", "on Wednesday"));
		assertThat(this.clerk.open(this.draft).select("#stop .record-marks").text()).contains("1 without a source");
		Document cited = this.clerk.open(this.sources);
		assertThat(cited.select("#fact-dates").text()).contains("Herald " + count, "in line 4", "on Wednesday");
		assertThat(new HtmlChecker().check(cited.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft + "/stop/oakley").select("main a").eachText()).contains("Who says so");
	}

	@Test
	void citesOnceHoweverOftenTheFormIsSent() {
		Document form = this.clerk.open(this.sources + "?field=dates");
		this.clerk.submit(form, "form.form", Map.of("source", "herald-" + count));
		Document page = this.clerk.submit(form, "form.form", Map.of("source", "herald-" + count));
		assertThat(page.select("#fact-dates .cite")).hasSize(1);
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = cite(Map.of("placeKind", "PAGE", "strength", "INFERRED"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-source",
				"#field-place", "#field-reasoning");
		cite(Map.of("source", "herald-" + count));
		page = cite(Map.of("source", "times-" + count));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-account");
		page = cite(Map.of("source", "times-" + count, "account", "new"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-words",
				"#field-reason");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void keepsTwoAccountsAndOneAgainWhenTheOtherIsTakenBack() {
		cite(Map.of("source", "herald-" + count));
		Document page = cite(Map.of("source", "times-" + count, "account", "new", "words", "May 23", "formerWords",
				"May 22", "follow", "ADDED", "reason", "It was there"));
		assertThat(page.select("#fact-dates .account")).hasSize(2);
		assertThat(page.select("#fact-dates .account--preferred").text()).contains("May 23", "Times");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft + "/preview").text()).contains("2 accounts", "It was there");
		page = this.clerk.submit(this.clerk.open(this.sources), ".account--preferred form", Map.of());
		assertThat(page.select("#fact-dates .cite").text()).contains("Herald").doesNotContain("Times");
		assertThat(this.clerk.open(this.draft + "/preview").text()).doesNotContain("2 accounts");
	}

	@Test
	void keepsTheAccountThatTheRecordFollowsWhileSeveralOthersAreLeft() {
		cite(Map.of("source", "herald-" + count));
		cite(Map.of("source", "times-" + count, "account", "new", "words", "May 23", "formerWords", "May 22", "follow",
				"ADDED", "reason", "It was there"));
		Document page = cite(Map.of("source", "times-" + count, "account", "new", "words", "May 24", "follow", "FORMER",
				"reason", "It was there"));
		assertThat(page.select("#fact-dates .account")).hasSize(3);
		page = this.clerk.submit(page, ".account--preferred form", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("this record follows this account");
		assertThat(page.select("#fact-dates .account--preferred")).hasSize(1);
	}

	@Test
	void addsToTheClaimWhatSaysTheSame() {
		cite(Map.of("source", "herald-" + count));
		Document form = this.clerk.open(this.sources + "?field=dates");
		String same = form.select("#field-account option").get(1).val();
		Document page = this.clerk.submit(form, "form.form", Map.of("source", "times-" + count, "account", same));
		assertThat(page.select("#fact-dates .account")).isEmpty();
		assertThat(page.select("#fact-dates .cite")).hasSize(2);
	}

	@Test
	void forgetsWhatWasCitedForARecordThatIsRemoved() {
		cite(Map.of("source", "herald-" + count));
		this.clerk.submit(this.clerk.open(this.draft + "/stop/oakley"), "form[action$=remove]", Map.of());
		this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", "5/22/2024"));
		assertThat(this.clerk.open(this.sources).select(".cite")).isEmpty();
	}

	@Test
	void letsReadersLookAndNotTouch() {
		DeskSession reader = this.staff.signIn("reading%d@example.gov".formatted(count), "oakley", "READER");
		assertThat(reader.open(this.sources).select("form.form")).isEmpty();
		reader.post(this.sources, Map.of("field", "dates", "ticket", "00000000-0000-0000-0000-00000000000" + count,
				"source", "herald-" + count, "placeKind", "WHOLE", "strength", "STATED"));
		reader.expect(403);
	}

	private Document cite(Map<String, String> values) {
		return this.clerk.submit(this.clerk.open(this.sources + "?field=dates"), "form.form", values);
	}

	private void enterSource(String title) {
		this.clerk.submit("/desk/sources/new",
				Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description", "An article", "title", title));
	}

}
