package org.opendelegation.note;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendelegation.note.TestNotes.NOTE;
import static org.opendelegation.note.TestNotes.TRIP;

/**
 * What of a note becomes public: what somebody chose, looked at and saved.
 */
@EmptyApplicationTest
class NotePublicTests {

	private static final String NOTE_FORM = "form[data-note]";

	private static final String PASSAGES = "form[action$=/passages]";

	private static final String TAPS = "form[action$=/attendance]";

	private static final String UNKNOWN = "form[action$=/unknown]";

	private static final String TEXT = """
			## Positions

			The port *wants* [ferries](https://example.org/a).

			- A letter until **June**
			- Whisper about the harbormaster

			| who | what |
			|---|---|
			| Li | Trains |
			""";

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private JdbcClient owner;

	private DeskSession maria;

	@BeforeEach
	void enterTrip() {
		this.owner = this.testDatabase.asOwner();
		TestNotes notes = new TestNotes(this.testDatabase);
		if (!notes.hasTrip()) {
			notes.enterTrip();
		}
		this.maria = session("maria", "oakley", "CLERK");
		this.maria.submit(this.maria.open(NOTE), NOTE_FORM, Map.of("text", TEXT));
	}

	@AfterEach
	void forget() {
		new TestNotes(this.testDatabase).forget();
		this.owner.sql("""
				delete from attendance where meeting_id in (select id from meeting where edition_id = {ours});
				delete from statement where edition_id = {ours};
				delete from commitment where edition_id = {ours};
				update meeting set host = null, minutes = null where edition_id = {ours}
				""".replace("{ours}", "(select min(id) from edition)")).update();
	}

	@Test
	void offersParagraphsAndItems() {
		Document page = this.maria.open(NOTE);
		assertThat(page.select("input[name=passage]").eachAttr("value")).containsExactly("## Positions",
				"The port *wants* [ferries](https://example.org/a).", "- A letter until **June**",
				"- Whisper about the harbormaster", "| who | what |\n|---|---|\n| Li | Trains |");
		assertThat(page.select(".passage-text em").text()).isEqualTo("wants");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void offersNoMoreThanAFormBears() {
		this.maria.submit(this.maria.open(NOTE), NOTE_FORM, Map.of("text", "a\n\n".repeat(510)));
		Document page = this.maria.open(NOTE);
		assertThat(page.select("input[name=passage]")).hasSize(500);
		assertThat(page.select("#passage-list").text()).contains("10 more are not shown");
	}

	@Test
	void fillsTheMinutesAndSavesNothingBeforeSomebodyDoes() {
		this.owner.sql(
				"update meeting set minutes = 'Before.' where key = 'port' and edition_id = (select min(id) from edition)")
			.update();
		Document form = choose("MINUTES", "", 0, 2, 3);
		this.maria.expect(200);
		assertThat(form.expectFirst("#field-minutes").wholeText().strip())
			.isEqualTo("Before.\n\n## Positions\n\n- A letter until **June**\n- Whisper about the harbormaster");
		assertThat(form.select("#field-title").val()).isEqualTo("Meeting at the port");
		assertThat(form.select(".notice").text()).contains("Nothing is saved yet");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		assertThat(minutes()).isEqualTo("Before.");
		Document back = this.maria.submit(form, "form.form", Map.of());
		assertThat(this.maria.path()).startsWith(NOTE);
		assertThat(back.select("#passage-said").text()).isEqualTo("The minutes are saved. Open the meeting");
		assertThat(minutes()).endsWith("harbormaster");
	}

	@Test
	void addsNothingThatTheMinutesHaveAlready() {
		this.maria.submit(choose("MINUTES", "", 1, 2), "form.form", Map.of());
		String before = minutes();
		Document back = choose("MINUTES", "", 2);
		assertThat(this.maria.path()).startsWith(NOTE);
		assertThat(back.select("#passage-said").text())
			.isEqualTo("The minutes have this already, so nothing was added. Open the meeting");
		assertThat(this.maria.open(back.select("#passage-said a").attr("href")).select("#field-minutes").text())
			.contains("ferries");
		Document selected = this.maria.submit(this.maria.open(NOTE), PASSAGES,
				Map.of("use", "MINUTES", "selection", "The port *wants*\r\n[ferries](https://example.org/a)."));
		assertThat(selected.select("#passage-said").text()).startsWith("The minutes have this already");
		assertThat(minutes()).isEqualTo(before);
	}

	@Test
	void addsWhatTheMinutesLackOfWhatWasChosen() {
		this.maria.submit(choose("MINUTES", "", 1, 2), "form.form", Map.of());
		Document form = choose("MINUTES", "", 2, 3);
		assertThat(form.select(".notice").text()).contains("without what the minutes have already");
		assertThat(form.expectFirst("#field-minutes").wholeText().strip()).containsOnlyOnce("A letter until")
			.endsWith("- Whisper about the harbormaster");
		form = this.maria.submit(this.maria.open(NOTE), PASSAGES,
				Map.of("use", "MINUTES", "selection", "- A letter until **June**\n- A letter until **June** or July"));
		assertThat(form.expectFirst("#field-minutes").wholeText().strip()).containsOnlyOnce("until **June**\n")
			.endsWith("- A letter until **June** or July");
	}

	@Test
	void showsMinutesAsWhatTheirMarkdownStandsFor() {
		this.maria.submit(choose("MINUTES", "", 1, 2), "form.form", Map.of());
		Document draft = this.maria.open(TRIP + "/draft");
		assertThat(draft.select("#meeting .record dd .rendered li strong").text()).isEqualTo("June");
		assertThat(draft.select("#meeting .record").text()).doesNotContain("**", "*wants*");
		assertThat(new HtmlChecker().check(draft.outerHtml())).isEmpty();
		Document review = this.maria.open(TRIP + "/review");
		assertThat(review.select(".review-record dd .rendered em").text()).isEqualTo("wants");
		assertThat(new HtmlChecker().check(review.outerHtml())).isEmpty();
	}

	@Test
	void showsBothWhereSomebodySavedTheMeetingMeanwhile() {
		Document form = choose("MINUTES", "", 1);
		this.maria.submit(this.maria.open(TRIP + "/draft/meeting/port"), "form.form", Map.of("minutes", "Theirs"));
		Document merge = this.maria.submit(form, "form.form", Map.of());
		assertThat(merge.select("#field-minutes").text()).contains("ferries");
		assertThat(merge.select(".field-theirs").text()).contains("Theirs");
	}

	@Test
	void fillsAStatementWithSpeakerAndDate() {
		tap("name/Li");
		Document form = choose("STATEMENT", "li", 1, 2);
		assertThat(form.select("#field-words").first().wholeText().strip())
			.isEqualTo("The port wants ferries.\nA letter until June");
		assertThat(form.select("#field-speaker").val()).isEqualTo("Li");
		assertThat(form.select("#field-said").val()).isEqualTo("May 22, 2026");
		assertThat(form.select("#field-meeting option[selected]").val()).isEqualTo("port");
		assertThat(count("statement")).isZero();
		Document back = this.maria.submit(form, "form.form", Map.of("manner", "PARAPHRASE"));
		assertThat(back.select("#passage-said").text()).isEqualTo("The statement is entered. Open the statement");
		assertThat(new HtmlChecker().check(back.outerHtml())).isEmpty();
		Document statement = this.maria.open(back.select("#passage-said a").attr("href"));
		assertThat(statement.select("#field-words").text()).contains("The port wants ferries.");
		assertThat(this.maria.open(NOTE).select("#passage-said").text()).isEmpty();
		assertThat(this.maria.open(TRIP + "/draft").select("#statement .record").text()).contains("Li",
				"The port wants ferries.");
	}

	@Test
	void leadsBackToTheNoteAfterMistakesToo() {
		Document form = choose("STATEMENT", "", 1);
		assertThat(form.select(".form-end a").attr("href")).isEqualTo(NOTE + "#passages");
		form = this.maria.submit(form, "form.form", Map.of("manner", "PARAPHRASE", "words", ""));
		assertThat(form.select(".mistakes")).isNotEmpty();
		this.maria.submit(form, "form.form", Map.of("words", "Ferries.", "speaker", "Ana"));
		assertThat(this.maria.path()).startsWith(NOTE);
		assertThat(count("statement")).isOne();
	}

	@Test
	void goesOnToWhatSomebodyAsksFor() {
		this.maria.submit(choose("STATEMENT", "", 1), "form.form",
				Map.of("manner", "PARAPHRASE", "speaker", "Ana", "then", "another"));
		assertThat(this.maria.path()).isEqualTo(TRIP + "/draft/statement/new");
	}

	@Test
	void leadsToNothingButNotes() {
		this.maria.submit(choose("STATEMENT", "", 1), "form.form",
				Map.of("manner", "PARAPHRASE", "speaker", "Ana", "fromNote", "../../../../account"));
		this.maria.expect(400);
		assertThat(this.maria.path()).startsWith(TRIP + "/meetings/..%2F");
	}

	@Test
	void fillsACommitmentWithWhatWasSelected() {
		tap("name/Li");
		Document page = this.maria.open(NOTE);
		Document form = this.maria.submit(page, PASSAGES,
				Map.of("use", "COMMITMENT", "speaker", "li", "selection", "until **June**,\r\nthey said"));
		assertThat(form.select("#field-words").first().wholeText().strip()).isEqualTo("until June,\nthey said");
		assertThat(form.select("#field-owner").val()).isEqualTo("Li");
		assertThat(count("commitment")).isZero();
		Document back = this.maria.submit(form, "form.form", Map.of("kind", "PROMISE"));
		assertThat(back.select("#passage-said").text()).isEqualTo("The commitment is entered. Open the commitment");
		assertThat(this.maria.open(TRIP + "/draft").select("#commitment .record").text()).contains("until June");
	}

	@Test
	void asksForAPassage() {
		Document page = choose("MINUTES", "");
		assertThat(this.maria.path()).startsWith(NOTE);
		assertThat(page.select(".shell > .notice")).isEmpty();
		assertThat(page.select("#passages form > #passage-said").text())
			.isEqualTo("Choose first what to take: tick a passage above, or select words in the note.");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void letsNoWordThatWasNotChosenReachThePublic() {
		long edition = copyOfTrip("shown-2026");
		String note = "/desk/trips/shown-2026/meetings/port/note";
		this.maria.submit(this.maria.open(note), NOTE_FORM, Map.of("text", TEXT));
		this.maria.submit(choose(note, "MINUTES", "", 2), "form.form", Map.of());
		this.maria.submit(choose(note, "STATEMENT", "", 1), "form.form",
				Map.of("speaker", "Ana", "manner", "PARAPHRASE"));
		this.maria.submit(choose(note, "COMMITMENT", "", 2), "form.form", Map.of("kind", "PROMISE"));
		new TestTrips(this.testDatabase).close(edition, "PUBLISHED");
		DeskSession resident = new DeskSession(this.port);
		Document meeting = resident.open("/trips/shown-2026/meetings/port");
		resident.expect(200);
		assertThat(meeting.select(".rendered li").html()).isEqualTo("A letter until <strong>June</strong>");
		assertThat(meeting.select("main").text()).containsOnlyOnce("A letter until")
			.contains("The port wants ferries.");
		assertThat(new HtmlChecker().check(meeting.outerHtml())).isEmpty();
		assertThat(List.of("/trips/shown-2026", "/trips/shown-2026/meetings/port", "/trips/shown-2026/editions/1",
				"/trips/shown-2026/editions/1/meetings/port", "/trips/shown-2026/editions", "/meetings", "/",
				"/search?q=harbormaster", "/search?q=letter"))
			.allSatisfy((address) -> assertThat(resident.open(address)
				.select("main")
				.outerHtml()
				.replace("q=harbormaster", "")
				.replace("value=\"harbormaster\"", "")).doesNotContain("Whisper", "Positions", "Trains"));
		assertThat(resident.open("/search?q=Whisper").select("main a[href*=shown-2026]")).isEmpty();
		Document page = this.maria.open(note);
		assertThat(page.select("#public").text()).contains("published", "edition 2");
		assertThat(page.select(PASSAGES + ", " + TAPS)).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.maria.post(note + "/passages", Map.of("use", "MINUTES", "passage", "x"));
		this.maria.expect(404);
		this.maria.submit(page, "form[action$=/amend]", Map.of());
		assertThat(this.maria.path()).isEqualTo("/desk/trips/shown-2026/draft");
		assertThat(this.maria.open(note).select(PASSAGES)).hasSize(1);
	}

	@Test
	void saysWhyNothingCanBeEntered() {
		long edition = copyOfTrip("closed-2026");
		String note = "/desk/trips/closed-2026/meetings/port/note";
		new TestTrips(this.testDatabase).close(edition, "SCHEDULED");
		Document page = this.maria.open(note);
		assertThat(page.select("#public").text()).contains("handed in");
		assertThat(page.select(PASSAGES + ", " + TAPS + ", #public form")).isEmpty();
		this.owner.sql("update edition set state = 'DRAFT', reason = null, publish_at = null where id = ?")
			.param(edition)
			.update();
		assertThat(this.maria.open(note).select(TAPS)).isEmpty();
		assertThat(this.maria.open(note).select(UNKNOWN)).hasSize(1);
		new TestTrips(this.testDatabase).close(edition, "PUBLISHED");
		new TestTrips(this.testDatabase).draft("closed-2026", null);
		page = this.maria.open(note);
		assertThat(page.select("#public").text()).contains("does not have this meeting");
		assertThat(page.select(PASSAGES + ", " + UNKNOWN + ", #public form")).isEmpty();
		this.maria.post(note + "/attendance/unknown", Map.of("name", "Ana"));
		this.maria.expect(404);
	}

	@Test
	void entersWhoWasThereByTheTapOfAName() {
		this.owner
			.sql("update meeting set host = 'The port authority' where edition_id = (select min(id) from edition)")
			.update();
		Document page = this.maria.open(NOTE);
		assertThat(page.select(".roll-names button").eachText()).containsExactly("Li", "The port authority");
		page = tap("name/Li");
		assertThat(this.maria.path()).startsWith(NOTE);
		assertThat(page.select(".roll li").text()).isEqualTo("Li Confirmed · no record yet");
		assertThat(page.select(".roll-names button").eachText()).containsExactly("The port authority");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.maria.submit(page, TAPS, Map.of("who", "name/The port authority", "certainty", "REPORTED"));
		assertThat(this.owner.sql("select name, part, certainty, delegation, collective from attendance order by id")
			.query()
			.listOfRows())
			.containsExactly(
					Map.of("name", "Li", "part", "PARTICIPANT", "certainty", "CONFIRMED", "delegation", true,
							"collective", false),
					Map.of("name", "The port authority", "part", "PARTICIPANT", "certainty", "REPORTED", "delegation",
							false, "collective", false));
		this.maria.open(page.select(".roll a").attr("href"));
		this.maria.expect(200);
	}

	@Test
	void addsSomebodyUnknownInPassing() {
		Document page = this.maria.submit(this.maria.open(NOTE), UNKNOWN,
				Map.of("name", " 陈女士 Ms. Chen ", "side", "OTHERS"));
		assertThat(page.select(".roll li").text()).contains("陈女士 Ms. Chen", "no record yet");
		this.maria.submit(page, UNKNOWN, Map.of("name", "li"));
		page = this.maria.submit(page, UNKNOWN, Map.of("name", "LI"));
		assertThat(page.select(".roll a").eachText()).containsExactly("陈女士 Ms. Chen", "Li");
		assertThat(this.owner.sql("select delegation from attendance where name = 'Li'").query(Boolean.class).single())
			.isTrue();
		page = this.maria.submit(page, UNKNOWN, Map.of("name", "  "));
		assertThat(page.select(".notice--warning").text()).contains("Write a name");
		this.maria.submit(page, UNKNOWN, Map.of("name", "x".repeat(201)));
		this.maria.expect(200);
		assertThat(count("attendance")).isEqualTo(2);
	}

	@Test
	void entersSomebodyOnceWhomSeveralTapAtOnce() {
		List<CompletableFuture<Void>> taps = IntStream.range(0, 4)
			.mapToObj((number) -> session("tapper", "oakley", "CLERK"))
			.map((clerk) -> CompletableFuture
				.runAsync(() -> clerk.post(NOTE + "/attendance", Map.of("who", "name/Li")).text()))
			.toList();
		taps.forEach(CompletableFuture::join);
		assertThat(count("attendance")).isOne();
	}

	@Test
	void takesOnlyNamesThatBelongToTheMeeting() {
		for (String who : List.of("name/Nobody", "official/nobody", "")) {
			this.maria.post(NOTE + "/attendance", Map.of("who", who));
			this.maria.expect(404);
		}
		this.maria.post(NOTE + "/attendance", Map.of("who", "name/Li", "certainty", "SURE"));
		this.maria.expect(400);
		assertThat(count("attendance")).isZero();
	}

	@Test
	void refusesWhoMayNotEditTheTrip() {
		for (DeskSession other : List.of(session("li", "antioch", "CLERK"), session("stranger", "elsewhere", "CLERK"),
				session("reader", "oakley", "READER"))) {
			Document page = other.open(NOTE);
			other.expect(200);
			assertThat(page.select("#attendance, #passages, #public")).isEmpty();
			other.post(NOTE + "/attendance", page, Map.of("who", "name/Li"));
			other.expect(403);
			other.post(NOTE + "/attendance/unknown", page, Map.of("name", "Ana"));
			other.expect(403);
			other.post(NOTE + "/passages", page, Map.of("use", "MINUTES", "passage", "x"));
			other.expect(403);
		}
		assertThat(count("attendance")).isZero();
	}

	@Test
	void takesNoFormFromElsewhere() {
		for (String address : List.of("/attendance", "/attendance/unknown", "/passages")) {
			this.maria.postForged(NOTE + address, Map.of("who", "name/Li", "name", "Ana", "use", "MINUTES"));
			this.maria.expect(403);
		}
		assertThat(count("attendance")).isZero();
	}

	private Document tap(String who) {
		return this.maria.submit(this.maria.open(NOTE), TAPS, Map.of("who", who));
	}

	private Document choose(String use, String speaker, int... passages) {
		return choose(NOTE, use, speaker, passages);
	}

	private Document choose(String note, String use, String speaker, int... passages) {
		Document page = this.maria.open(note);
		for (int passage : passages) {
			page.select("input[name=passage]").get(passage).attr("checked", true);
		}
		return this.maria.submit(page, PASSAGES, Map.of("use", use, "speaker", speaker));
	}

	private long copyOfTrip(String slug) {
		this.owner.sql("insert into trip (slug, lead_city_id) select ?, id from city where slug = 'oakley'")
			.param(slug)
			.update();
		long edition = new TestTrips(this.testDatabase).draft(slug, null);
		this.owner.sql("""
				insert into meeting (edition_id, key, position, title, kind, dates)
				values (?, 'port', 1, 'Meeting at the port', 'VISIT', '2026-05-22')
				""").param(edition).update();
		return edition;
	}

	private String minutes() {
		return this.owner
			.sql("select minutes from meeting where key = 'port' and title = 'Meeting at the port' "
					+ "and edition_id = (select min(id) from edition)")
			.query(String.class)
			.single();
	}

	/** Of the trip that is still a draft. */
	private int count(String table) {
		String edition = table.equals("attendance")
				? "(select edition_id from meeting where meeting.id = attendance.meeting_id)" : "edition_id";
		return this.owner
			.sql("select count(*) from %s where %s = (select min(id) from edition)".formatted(table, edition))
			.query(Integer.class)
			.single();
	}

	private DeskSession session(String name, String city, String role) {
		return new TestStaff(this.testDatabase, this.port).signIn(name + COUNT.incrementAndGet() + "@example.gov", city,
				role);
	}

}
