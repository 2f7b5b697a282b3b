package org.opendelegation.note;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestFiles;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendelegation.note.TestNotes.NOTE;

@EmptyApplicationTest
class NoteSearchTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private RestTestClient client;

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
		notes.forget();
		this.owner
			.sql("delete from document_piece; delete from document_picture; delete from document_text;"
					+ " delete from document")
			.update();
		this.maria = session("maria", "oakley", "CLERK");
	}

	@Test
	void findsWhatANoteSaysNow() {
		write("Barges are slow");
		write("Ferries <b>will</b> sail");
		Document page = search(this.maria, "ferry");
		assertThat(page.select(".note-found-name").eachText()).containsExactly("Meeting at the port");
		assertThat(page.select(".note-found mark").eachText()).containsExactly("Ferries");
		assertThat(page.select(".note-found li > p").first().text()).isEqualTo("Ferries <b>will</b> sail");
		assertThat(page.selectFirst(".note-found a").attr("href")).isEqualTo(NOTE);
		assertThat(search(this.maria, "barges").select(".note-found li")).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void findsThePageOfAFile() {
		attach("Agreement.pdf", TestFiles.pdf("Ferries", "Tariffs of barges"));
		Document page = search(this.maria, "barge");
		assertThat(page.select(".note-found-name").eachText()).containsExactly("Agreement.pdf");
		assertThat(page.select(".note-found .meta").text()).contains("Meeting at the port", "page 2",
				"Ports of Chongqing");
		assertThat(page.selectFirst(".note-found a").attr("href")).endsWith("#page-2");
	}

	@Test
	void findsAFileByItsNameAndInChinese() {
		attach("Port_agreement-2026.txt", TestFiles.text("重慶港口协议"));
		assertThat(search(this.maria, "agreement 2026").select(".note-found li")).hasSize(1);
		assertThat(search(this.maria, "重庆").select(".note-found mark").text()).isEqualTo("重慶");
	}

	@Test
	void findsNothingThatWasRemoved() {
		attach("Minutes.txt", TestFiles.text("Ferries"));
		this.maria.submit(this.maria.open(NOTE), "form[action$=remove]", Map.of());
		assertThat(search(this.maria, "ferries").select(".note-found li")).isEmpty();
		assertThat(search(this.maria, "minutes").select(".note-found li")).isEmpty();
	}

	@Test
	void isForReadersAndNotForThePublic() {
		write("Ferries will sail");
		attach("Minutes.txt", TestFiles.text("Ferries"));
		assertThat(search(session("reader", "oakley", "READER"), "ferries").select(".note-found li")).hasSize(2);
		DeskSession administrator = session("admin", "oakley", "ADMINISTRATOR");
		search(administrator, "ferries");
		administrator.expect(403);
		assertThat(Pages.read(this.client, "/search?q=ferries", 200).select("main").text())
			.doesNotContain("Minutes.txt", "will sail");
	}

	@Test
	void savesANoteWhoseWordsAreAllDifferent() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 45_000; i++) {
			text.appendCodePoint(0x20000 + i % 40_000);
		}
		write(text.toString());
		assertThat(this.owner.sql("select length(text) from note_revision").query(Integer.class).single())
			.isEqualTo(45_000);
	}

	@Test
	void usesAnIndexForEachOfItsParts() {
		assertThat(this.owner.sql("""
				select count(*) from pg_indexes
				where indexname in ('note_revision_by_words', 'document_text_by_found_by', 'document_by_name')
					and indexdef like '%gin%'
				""").query(Integer.class).single()).isEqualTo(3);
	}

	private void write(String text) {
		this.maria.submit(this.maria.open(NOTE), "form[data-note]", Map.of("text", text));
	}

	private void attach(String name, byte[] bytes) {
		this.maria.attach(this.maria.open(NOTE), "form[data-attach]", "files", Map.of(name, bytes));
	}

	private static Document search(DeskSession session, String words) {
		return session.open("/desk/notes?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
	}

	private DeskSession session(String name, String city, String role) {
		return new TestStaff(this.testDatabase, this.port).signIn(name + COUNT.incrementAndGet() + "@example.gov", city,
				role);
	}

}
