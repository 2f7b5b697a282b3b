package org.opendelegation.note;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
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
import static org.opendelegation.note.TestNotes.NOTE;
import static org.opendelegation.note.TestNotes.TRIP;

@EmptyApplicationTest
class NoteTests {

	private static final String FORM = "form[data-note]";

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private NoteSavePruning pruning;

	@LocalServerPort
	private int port;

	private TestNotes notes;

	private DeskSession maria;

	@BeforeEach
	void enterTrip() {
		this.notes = new TestNotes(this.testDatabase);
		if (!this.notes.hasTrip()) {
			this.notes.enterTrip();
		}
		this.maria = clerk("maria", "oakley");
	}

	@AfterEach
	void forget() {
		this.notes.forget();
	}

	@Test
	void listsTheMeetingsOfADraft() {
		write(this.maria, "Ferries");
		Document page = this.maria.open(TRIP + "/notes");
		assertThat(page.title()).isEqualTo("Notes from meetings · Ports of Chongqing · Desk");
		assertThat(page.select("main > .meta").text()).isEqualTo("Ports of Chongqing");
		assertThat(page.select(".note-meeting").eachText()).containsExactly("Meeting at the port",
				"Meeting at the university");
		assertThat(page.select(".note-written").get(0).text()).startsWith("Test maria");
		assertThat(page.select(".note-written").get(1).text()).isEqualTo("No note yet");
	}

	@Test
	void listsAMeetingThatTheNewestEditionNoLongerHas() {
		write(this.maria, "Ferries");
		this.testDatabase.asOwner()
			.sql("insert into edition (trip_id, number) select id, 2 from trip where slug = 'chongqing-2026'")
			.update();
		assertThat(this.maria.open(TRIP + "/notes").select(".note-meetings li").text()).contains("Meeting at the port",
				"Not in the newest edition");
		this.testDatabase.asOwner()
			.sql("delete from edition where number = 2 and trip_id = (select id from trip where slug = 'chongqing-2026')")
			.update();
	}

	@Test
	void keepsWhatIsWritten() {
		Document page = write(this.maria, "Ferries,\r\nand *barges*");
		assertThat(this.maria.path()).isEqualTo(NOTE);
		assertThat(page.select(".notice").text()).contains("Saved.");
		assertThat(this.notes.text()).isEqualTo("Ferries,\nand *barges*");
		assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Ferries,\nand *barges*");
	}

	@Test
	void makesNothingForWhoeverOnlyLooks() {
		this.maria.open(NOTE);
		Document page = this.maria.open(NOTE + "?outline=true");
		assertThat(page.expectFirst("textarea").wholeText()).contains("## Topics", "## Documents exchanged");
		this.maria.submit(this.maria.open(NOTE), FORM, Map.of("text", " "));
		assertThat(this.notes.count("note")).isZero();
	}

	@Test
	void showsWhatBecomesOfTheTextWithoutStoringIt() {
		Document page = this.maria.open(NOTE);
		page.expectFirst(FORM).attr("action", NOTE + "/preview");
		page = this.maria.submit(page, FORM, Map.of("text", "## Topics\n\n<b>Ferries</b> <script>"));
		assertThat(page.select("#preview h3").text()).isEqualTo("Topics");
		assertThat(page.select("#preview script, #preview b")).isEmpty();
		assertThat(page.expectFirst("textarea").val()).contains("<b>Ferries</b>");
		assertThat(this.notes.count("note")).isZero();
	}

	@Test
	void showsATextAsItWasTypedThatIsMoreThanAPageCanBear() {
		String table = "|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "x\n".repeat(1000);
		write(this.maria, table);
		this.maria.expect(200);
		Document revision = this.maria.open(NOTE + "/history/" + this.notes.revision(table.strip() + "\n").get("id"));
		this.maria.expect(200);
		assertThat(revision.select("main .notice--warning").text()).contains("cells");
		assertThat(revision.expectFirst(".note-plain").wholeText().lines()).hasSize(1002);
		DeskSession reader = session("reader", "oakley", "READER");
		assertThat(reader.open(NOTE).select(".note-plain")).hasSize(1);
		Document page = this.maria.open(NOTE);
		page.expectFirst(FORM).attr("action", NOTE + "/preview");
		page = this.maria.submit(page, FORM, Map.of("text", table.repeat(20)));
		this.maria.expect(200);
		assertThat(page.select("#preview .notice--warning").text()).contains("long");
		assertThat(page.select("#preview .note-plain")).hasSize(1);
		for (String address : List.of(NOTE, NOTE + "/preview", NOTE + "/live", NOTE + "/passages")) {
			this.maria.post(address, page, Map.of("text", "x".repeat(3_000_000), "version", "0"));
			assertThat(this.maria.status()).as(address).isBetween(400, 499);
		}
	}

	@Test
	void showsTheSecondWriterBothTexts() {
		write(this.maria, "Topics\nFerries\nEnd");
		DeskSession li = clerk("li", "antioch");
		Document early = li.open(NOTE);
		write(this.maria, "Topics\nFerries and barges\nEnd");
		Document page = li.submit(early, FORM, Map.of("text", "Topics\nTrains\nEnd"));
		li.expect(409);
		assertThat(page.expectFirst("#note-theirs").wholeText()).contains("Ferries and barges");
		assertThat(page.expectFirst("#note-own").wholeText()).contains("Trains");
		assertThat(page.expectFirst("#note-base").wholeText()).isEqualTo("Topics\nFerries\nEnd");
		assertThat(page.select(".note-lines--before .note-plain").text()).isEqualTo("Ferries and barges");
		assertThat(page.select(".note-lines--after .note-plain").text()).isEqualTo("Trains");
		assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Topics\nFerries and barges\nTrains\nEnd");
		assertThat(this.notes.text()).contains("barges");
		assertThat(this.notes.revision("Topics\nTrains\nEnd")).containsEntry("kind", "ASIDE");
		assertThat(li.open(NOTE).select("#note-aside a")).hasSize(1);

		li.submit(page, FORM, Map.of("text", "Topics\nFerries, barges, trains\nEnd"));
		li.expect(200);
		assertThat(this.notes.text()).contains("Ferries, barges, trains");
		assertThat(this.notes.revision("Topics\nFerries, barges, trains\nEnd")).containsEntry("kind", "MERGED");
		assertThat(li.open(NOTE).select("#note-aside a")).isEmpty();
	}

	@Test
	void showsBothTextsAgainWhereSomebodyWritesMeanwhile() {
		DeskSession li = clerk("li", "antioch");
		Document early = li.open(NOTE);
		write(this.maria, "one");
		Document both = li.submit(early, FORM, Map.of("text", "two"));
		write(this.maria, "one and a half");
		Document again = li.submit(both, FORM, Map.of("text", "one\ntwo"));
		li.expect(409);
		assertThat(again.expectFirst("textarea").wholeText().lines()).contains("one and a half", "one", "two");
	}

	@Test
	void storesASaveThatIsSentAgainOnce() {
		Document page = this.maria.open(NOTE);
		this.maria.submit(page, FORM, Map.of("text", "Ferries"));
		this.maria.submit(page, FORM, Map.of("text", "Ferries"));
		this.maria.expect(200);
		write(this.maria, "Barges");
		this.maria.submit(page, FORM, Map.of("text", "Ferries"));
		this.maria.expect(200);
		assertThat(this.notes.text()).isEqualTo("Barges");
		assertThat(this.notes.count("note_revision")).isEqualTo(2);
	}

	@Test
	void storesAnotherTextOfAPageThatSomebodyWentBackTo() {
		Document page = this.maria.open(NOTE);
		this.maria.submit(page, FORM, Map.of("text", "Ferries"));
		this.maria.submit(page, FORM, Map.of("text", "Trains"));
		this.maria.expect(409);
		assertThat(this.notes.revision("Trains")).containsEntry("kind", "ASIDE");
	}

	@Test
	void makesOneRevisionOfWhatIsTypedInAFewMinutes() {
		int version = type(this.maria, 0, "Fer", 200);
		version = type(this.maria, version, "Ferries", 200);
		assertThat(this.notes.count("note_revision")).isOne();
		this.notes.age("6 minutes");
		version = type(this.maria, version, "Ferries and", 200);
		type(this.maria, version, "Ferries and barges", 200);
		assertThat(this.notes.count("note_revision")).isEqualTo(2);
	}

	@Test
	void forgetsSavesThatWereFoldedIntoALaterOne() {
		Map<String, String> first = Map.of("version", "0", "text", "Fer", "save", UUID.randomUUID().toString());
		live(this.maria, first);
		int version = type(this.maria, 1, "Ferr", 200);
		Map<String, String> last = Map.of("version", String.valueOf(version), "text", "Ferries", "save",
				UUID.randomUUID().toString());
		live(this.maria, last);
		write(this.maria, "Ferries and barges");
		this.pruning.prune();
		assertThat(this.notes.count("note_save")).isEqualTo(4);
		this.notes.ageSaves("31 days");
		this.pruning.prune();
		assertThat(this.notes.count("note_save")).isEqualTo(2);
		assertThat(live(this.maria, last).text()).contains("\"version\":3");
		this.maria.expect(200);
		live(this.maria, first);
		this.maria.expect(409);
		assertThat(this.notes.revision("Fer")).containsEntry("kind", "ASIDE");
		assertThat(this.notes.text()).isEqualTo("Ferries and barges");
	}

	@Test
	void remembersATextOfWhichMuchWasDeleted() {
		int version = type(this.maria, 0, "A long text that was deleted by mistake", 200);
		type(this.maria, version, "", 200);
		assertThat(this.notes.text()).isEmpty();
		assertThat(this.notes.revision("A long text that was deleted by mistake")).isNotEmpty();
	}

	@Test
	void keepsWhatIsTypedBesideTheNote() {
		write(this.maria, "Ferries");
		DeskSession li = clerk("li", "antioch");
		type(li, 0, "Tr", 409);
		String aside = String.valueOf(this.notes.revision("Tr").get("id"));
		live(li, Map.of("version", "0", "text", "Trains", "save", UUID.randomUUID().toString(), "beside", aside));
		assertThat(this.notes.revision("Trains")).containsEntry("id", Long.valueOf(aside));
		type(li, 0, "Another window", 409);
		assertThat(this.notes.count("note_revision")).isEqualTo(3);
		assertThat(this.notes.text()).isEqualTo("Ferries");
	}

	@Test
	void makesPagesThatAreValid() {
		write(this.maria, "## Topics\n\n- Ferries\n\n| a |\n|---|\n| 1 |");
		DeskSession li = clerk("li", "antioch");
		Document early = li.open(NOTE);
		write(this.maria, "Trains");
		Document both = li.submit(early, FORM, Map.of("text", "Both", "version", "1"));
		String id = this.notes.revision("Trains").get("id").toString();
		assertThat(Stream.concat(Stream.of(both),
				Stream
					.of(TRIP + "/notes", NOTE, NOTE + "/history", NOTE + "/history/" + id,
							NOTE + "/history/compare?from=" + id + "&to=" + id)
					.map(li::open)))
			.allSatisfy((page) -> assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty());
	}

	@Test
	void refusesWhoMayNotWrite() {
		DeskSession stranger = clerk("stranger", "elsewhere");
		Document page = stranger.open(NOTE);
		stranger.expect(200);
		assertThat(page.select("textarea")).isEmpty();
		stranger.post(NOTE, page, Map.of("text", "Mine", "version", "0"));
		stranger.expect(403);
		DeskSession reader = session("reader", "oakley", "READER");
		reader.post(NOTE, reader.open(NOTE), Map.of("text", "Mine", "version", "0"));
		reader.expect(403);
		assertThat(this.notes.count("note")).isZero();
	}

	@Test
	void showsNothingToWhoHasNoRole() {
		session("administrator", "", "ADMINISTRATOR").open(NOTE);
		DeskSession administrator = session("administrator", "", "ADMINISTRATOR");
		administrator.open(NOTE);
		administrator.expect(403);
	}

	@Test
	void takesNoFormFromElsewhere() {
		this.maria.postForged(NOTE, Map.of("text", "Forged", "version", "0"));
		this.maria.expect(403);
	}

	@Test
	void keepsATextThatIsTooLongOnThePage() {
		Document page = write(this.maria, "x".repeat(NewText.LONGEST + 1));
		this.maria.expect(413);
		assertThat(page.expectFirst("textarea").val()).hasSize(NewText.LONGEST + 1);
		assertThat(page.text()).contains("too long");
	}

	@Test
	void knowsNoMeetingOfThatName() {
		this.maria.open(TRIP + "/meetings/nothing/note");
		this.maria.expect(404);
		this.maria.open("/desk/trips/nothing/notes");
		this.maria.expect(404);
	}

	@Test
	void saysWhoElseHasTheNoteOpen() {
		DeskSession li = clerk("li", "antioch");
		this.maria.post(NOTE + "/live/open", this.maria.open(NOTE), Map.of());
		li.post(NOTE + "/live/open", li.open(NOTE), Map.of());
		assertThat(li.open(NOTE).select("#note-others").text()).startsWith("Test maria")
			.endsWith("has this note open.");
		this.testDatabase.asOwner().sql("update note_reader set seen_at = now() - interval '46 seconds'").update();
		assertThat(li.open(NOTE).select("#note-others").text()).isEmpty();
		assertThat(this.notes.count("note")).isZero();
	}

	@Test
	void comparesAnyTwoTexts() {
		write(this.maria, "Ferries are slow");
		write(this.maria, "Ferries are fast");
		write(this.maria, "Trains are fast");
		Document history = this.maria.open(NOTE + "/history");
		assertThat(history.select("tbody tr")).hasSize(3);
		String first = history.select("input[name=from]").last().val();
		Document page = this.maria.submit(history, "main form", Map.of("from", first));
		assertThat(page.select("#difference del").eachText()).containsExactly("Ferries", "slow");
		assertThat(page.select("#difference ins").eachText()).containsExactly("Trains", "fast");
	}

	@Test
	void bringsATextBack() {
		write(this.maria, "Ferries");
		write(this.maria, "Trains");
		Document history = this.maria.open(NOTE + "/history");
		Document old = this.maria.open(history.select("tbody a").last().attr("href"));
		this.maria.submit(old, "form[action$=/restore]", Map.of());
		assertThat(this.maria.path()).isEqualTo(NOTE);
		assertThat(this.notes.text()).isEqualTo("Ferries");
		assertThat(this.notes.count("note_revision")).isEqualTo(3);
	}

	@Test
	void journalsThatSomebodyWroteButNotWhat() {
		write(this.maria, "Ferries");
		assertThat(this.testDatabase.asOwner()
			.sql("select after::text from journal_entry where action = 'WROTE' and account_id is not null order by id desc limit 1")
			.query(String.class)
			.single()).contains("SAVED").doesNotContain("Ferries");
	}

	@Test
	void findsPeopleAndOrganizationsByAnyOfTheirNames() {
		this.testDatabase.asOwner()
			.sql("""
					insert into official (slug, name, sort_name, published_at) values
						('jose-chan', 'José Chan', 'Chan, José', now()), ('chantal-o', 'Chantal O', 'O, Chantal', null),
						('merchant', 'Sam Merchant', 'Merchant, Sam', null);
					insert into official_alias (official_id, name, language)
						select id, '陳先生', 'zh-Hant' from official where slug = 'jose-chan';
					insert into organization (slug, name, kind, published_at) values ('investhk', 'InvestHK', 'GOVERNMENT', now());
					insert into organization_alias (organization_id, name, language)
						select id, 'Chamber of Invest Hong Kong', 'en' from organization where slug = 'investhk'
					""")
			.update();
		assertThat(names("chan")).containsSubsequence("Chantal O", "José Chan", "Sam Merchant");
		assertThat(names("jose")).contains("José Chan", "/officials/jose-chan");
		assertThat(names("chantal")).as("no address that is not public")
			.contains("Chantal O")
			.doesNotContain("/officials");
		assertThat(names("陈")).contains("José Chan", "陳先生");
		assertThat(names("hong k")).contains("InvestHK", "Chamber of Invest Hong Kong", "/organizations/investhk");
		for (String nothing : List.of("", " ", "%", "_", "x".repeat(101), "Nobody")) {
			assertThat(names(nothing)).isEqualTo("[]");
		}
	}

	@Test
	void tellsNamesToReadersOfTheCitiesOfTheTripOnlyAndToNoCache() throws Exception {
		DeskSession reader = session("reader", "antioch", "READER");
		reader.open(NOTE + "/live/names?q=a");
		reader.expect(200);
		DeskSession stranger = session("stranger", "elsewhere", "PUBLISHER");
		stranger.open(NOTE + "/live/names?q=a");
		stranger.expect(403);
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + NOTE + "/live/names?q=a"))
			.header("Cookie", "SESSION=" + reader.cookie("SESSION"))
			.build();
		assertThat(
				HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).headers().firstValue("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
	}

	private String names(String typed) {
		return this.maria.open(NOTE + "/live/names?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)).text();
	}

	private Document write(DeskSession session, String text) {
		return session.submit(session.open(NOTE), FORM, Map.of("text", text));
	}

	/** Types as the script does. */
	private int type(DeskSession session, int version, String text, int expected) {
		Document answer = live(session,
				Map.of("version", String.valueOf(version), "text", text, "save", UUID.randomUUID().toString()));
		session.expect(expected);
		return Integer.parseInt(answer.text().replaceAll("(?s).*\"version\":(\\d+).*", "$1"));
	}

	private static Document live(DeskSession session, Map<String, String> values) {
		return session.post(NOTE + "/live", session.open(NOTE), values);
	}

	private DeskSession clerk(String name, String city) {
		return session(name, city, "CLERK");
	}

	private DeskSession session(String name, String city, String role) {
		return new TestStaff(this.testDatabase, this.port).signIn(name + COUNT.incrementAndGet() + "@example.gov", city,
				role);
	}

}
