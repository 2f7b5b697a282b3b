package org.opendelegation.meeting;

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

@EmptyApplicationTest
class MeetingEditorTests {

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
		this.draft = this.clerk.beginTrip("Meetings " + ++count);
	}

	@Test
	void entersAndRevisesAMeeting() {
		Document page = this.clerk.submit(this.draft + "/meeting/new",
				Map.of("title", "Trade talks", "kind", "CONFERENCE", "city", "oakley", "venue", "Hall", "dates",
						"5/22/2024", "startsAt", "9:30", "host", "The chamber", "topics", "Ports\r\n\r\nSchools"));
		assertThat(page.select("#meeting .record").text()).contains("Trade talks", "Conference", "Oakley", "Hall",
				"May 22, 2024", "The chamber", "Ports", "Schools", "on the trip");
		Document form = this.clerk.open(this.draft + "/meeting/trade-talks");
		assertThat(form.select("#field-startsAt").val()).isEqualTo("09:30");
		assertThat(form.select("#field-topics").first().wholeText().strip()).isEqualTo("Ports\nSchools");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		page = this.clerk.submit(this.draft + "/meeting/trade-talks",
				Map.of("topics", "Schools", "city", "", "outcome", "A letter", "setting", "AT_HOME"));
		assertThat(page.select("#meeting .record").text()).contains("A letter", "Schools", "at home")
			.doesNotContain("Ports", "Oakley");
	}

	@ParameterizedTest
	@CsvSource({ "2:30 pm, 14:30", "2:30 PM, 14:30", "10 am, 10:00", "12 PM, 12:00", "12:05 a.m., 00:05",
			"14:30, 14:30" })
	void readsTimesAsPagesSayThem(String typed, String time) {
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "In time", "startsAt", typed));
		assertThat(this.clerk.open(this.draft + "/meeting/in-time").select("#field-startsAt").val()).isEqualTo(time);
	}

	@Test
	void saysWhatIsWrongWithAMeeting() {
		Document page = this.clerk.submit(this.draft + "/meeting/new",
				Map.of("title", "", "startsAt", "25:00", "dates", "soon", "city", "nowhere", "summary", "kept"));
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-title", "#field-startsAt",
				"#field-dates", "#field-city");
		assertThat(page.select("#field-summary").text()).isEqualTo("kept");
	}

	@Test
	void showsTheSecondWriterOfTopicsBoth() {
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Talks", "topics", "Ports"));
		Document mine = this.clerk.open(this.draft + "/meeting/talks");
		this.clerk.submit(this.draft + "/meeting/talks", Map.of("topics", "Theirs"));
		Document merge = this.clerk.submit(mine, "form.form", Map.of("topics", "Mine"));
		assertThat(merge.select("#field-topics").text()).isEqualTo("Mine");
		assertThat(merge.select(".field-theirs").text()).contains("Theirs");
	}

	@Test
	void entersMovesRevisesAndRemovesWhoWasThere() {
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Talks"));
		String fresh = this.draft + "/attendance/new";
		Document wrong = this.clerk.submit(fresh, Map.of("name", ""));
		assertThat(wrong.select(".mistakes a").eachAttr("href")).contains("#field-name", "#field-certainty");
		assertThat(wrong.select("#field-meeting option").eachAttr("value")).as("the only one").containsExactly("talks");
		this.clerk.submit(fresh,
				Map.of("meeting", "talks", "name", "Ana", "certainty", "REPORTED", "side", "DELEGATION"));
		Document page = this.clerk.submit(fresh, Map.of("meeting", "talks", "name", "Ana", "certainty", "CONFIRMED",
				"naming", "AS_GROUP", "representing", "The port"));
		assertThat(page.select("#attendance .record").text()).contains("Ana · Talks", "The port", "as a group");
		String second = this.draft + "/attendance/talks.ana-2";
		Document mine = this.clerk.open(second);
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		this.clerk.submit(second, Map.of("representing", "Theirs"));
		Document merge = this.clerk.submit(mine, "form.form", Map.of("representing", "Mine"));
		assertThat(merge.select(".field-theirs").text()).contains("Theirs");
		page = this.clerk.post(second + "/move", Map.of("up", "true"));
		assertThat(page.select("#attendance .record a").first().attr("href")).endsWith("talks.ana-2");
		page = this.clerk.post(second + "/remove", Map.of());
		assertThat(page.select("#attendance .record")).hasSize(1);
		page = this.clerk.post(this.draft + "/meeting/talks/remove", Map.of());
		assertThat(page.select("#attendance .record, #meeting .record")).isEmpty();
	}

	@Test
	void entersAndRevisesAStatementWhichOutlivesItsMeeting() {
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Talks"));
		Document wrong = this.clerk.submit(this.draft + "/statement/new",
				Map.of("speaker", "Ana", "language", "no language", "meeting", "nowhere", "said", "soon"));
		assertThat(wrong.select(".mistakes a").eachAttr("href")).contains("#field-language", "#field-meeting",
				"#field-said", "#field-words", "#field-manner");
		Document page = this.clerk.submit(this.draft + "/statement/new", Map.of("speaker", "Ana", "manner", "DIRECT",
				"words", "We agree.", "meeting", "talks", "said", "5/22/2024"));
		assertThat(page.select("#statement .record").text()).contains("Ana", "We agree.", "Talks", "May 22, 2024");
		Document mine = this.clerk.open(this.draft + "/statement/ana");
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		this.clerk.submit(this.draft + "/statement/ana", Map.of("words", "Theirs"));
		Document merge = this.clerk.submit(mine, "form.form", Map.of("words", "Mine"));
		assertThat(merge.select(".field-theirs").text()).contains("Theirs");
		page = this.clerk.post(this.draft + "/meeting/talks/remove", Map.of());
		assertThat(page.select("#meeting .record")).isEmpty();
		assertThat(page.select("#statement .record").text()).contains("Theirs", "Talks");
	}

	@Test
	void entersAndRevisesACommitment() {
		Document wrong = this.clerk.submit(this.draft + "/commitment/new",
				Map.of("words", "", "party", "official/nobody", "due", "soon"));
		assertThat(wrong.select(".mistakes a").eachAttr("href")).contains("#field-words", "#field-kind", "#field-party",
				"#field-owner", "#field-due");
		Document page = this.clerk.submit(this.draft + "/commitment/new",
				Map.of("kind", "PROMISE", "words", "A return visit", "owner", "The mayor", "due", "2025"));
		assertThat(page.select("#commitment .record").text()).contains("A return visit", "The mayor", "2025",
				"Announced");
		Document mine = this.clerk.open(this.draft + "/commitment/a-return-visit");
		assertThat(new HtmlChecker().check(mine.outerHtml())).isEmpty();
		page = this.clerk.submit(this.draft + "/commitment/a-return-visit", Map.of("owner", "", "outcome", "None yet"));
		assertThat(page.select("#commitment .record").text()).contains("None yet").doesNotContain("The mayor");
		Document merge = this.clerk.submit(mine, "form.form", Map.of("outcome", "Mine"));
		assertThat(merge.select(".field-theirs").text()).contains("None yet");
	}

}
