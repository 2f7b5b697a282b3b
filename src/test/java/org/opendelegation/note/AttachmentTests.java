package org.opendelegation.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestFiles;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendelegation.note.TestNotes.NOTE;

@EmptyApplicationTest
class AttachmentTests {

	private static final String FILES = NOTE + "/attachments";

	private static final String FORM = "form[data-attach]";

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
	}

	@AfterEach
	void forget() {
		this.owner
			.sql("delete from document_source; delete from document_piece; delete from document_picture;"
					+ " delete from document_text; delete from document")
			.update();
	}

	@Test
	void attachesSeveralFilesAtOnceWithoutScript() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("Harbor.jpg", TestFiles.photograph(300, 200));
		files.put("Agreement.pdf", TestFiles.pdf("Ferries will sail"));
		Document page = this.maria.attach(this.maria.open(NOTE), FORM, "files", files);
		assertThat(this.maria.path()).isEqualTo(NOTE + "#attachments");
		assertThat(page.select(".notice").text()).contains("Attached.");
		assertThat(page.select(".attached-name").eachText()).containsExactly("Agreement.pdf", "Harbor.jpg");
		assertThat(page.select(".attached .meta").eachText()).contains("PDF · 1 KB")
			.anyMatch((line) -> line.startsWith("Test maria"));
		assertThat(page.select("img.attached-picture")).hasSize(1);
		Document text = this.maria.open(page.selectFirst(".attached-name").attr("href"));
		assertThat(text.select("h3, .note-plain").eachText()).containsExactly("Page 1", "Ferries will sail");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(new HtmlChecker().check(text.outerHtml())).isEmpty();
		assertThat(new HtmlChecker().check(this.maria.open(FILES).outerHtml())).isEmpty();
	}

	@Test
	void keepsEveryByteOfALargeFile() {
		byte[] noise = new byte[3 * 1024 * 1024 + 17];
		new Random(1).nextBytes(noise);
		byte[] large = joined(TestFiles.pdf("Ferries"), noise);
		attach("Large.pdf", large);
		assertThat(count("document_piece")).isEqualTo(4);
		Connection.Response response = this.maria.fetch(FILES + "/" + id("Large.pdf") + "/file");
		assertThat(response.bodyAsBytes()).isEqualTo(large);
		assertThat(response.header("Content-Length")).isEqualTo(String.valueOf(large.length));
	}

	@Test
	void letsABrowserSaveAFileAndNeverShowIt() {
		attach("协议 \"final\".pdf", TestFiles.pdf("Ferries"));
		Connection.Response response = this.maria.fetch(FILES + "/" + onlyId() + "/file");
		assertThat(response.header("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''%E5%8D%8F%E8%AE%AE");
		assertThat(response.contentType()).startsWith("application/pdf");
		assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
		assertThat(response.header("Cache-Control")).contains("no-store");
	}

	@Test
	void showsAPictureThatSaysNothingBesides() {
		attach("Harbor.jpg", TestFiles.photograph(300, 200));
		Connection.Response response = this.maria.fetch(FILES + "/" + onlyId() + "/picture");
		assertThat(response.contentType()).startsWith("image/jpeg");
		assertThat(response.header("Content-Disposition")).isEqualTo("inline");
		assertThat(response.header("Cache-Control")).contains("no-store");
		assertThat(new String(response.bodyAsBytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
	}

	@Test
	void refusesAFileThatLiesAndKeepsTheOthers() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("Report.pdf", TestFiles.text("<!DOCTYPE html><html></html>"));
		files.put("Harbor.pdf", TestFiles.picture("jpeg", 20, 20));
		files.put("Minutes.txt", TestFiles.text("Ferries"));
		Document page = this.maria.attach(this.maria.open(NOTE), FORM, "files", files);
		this.maria.expect(422);
		assertThat(page.select("[role=alert] li").eachText()).containsExactly(
				"Report.pdf is a web page. Print it to PDF, and attach that.",
				"Harbor.pdf is not what its name says: it is a file of the kind JPEG picture. Give it a name that ends in .jpg, and attach it again.");
		assertThat(page.select(".attached-name").eachText()).containsExactly("Minutes.txt");
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		byte[] large = joined(TestFiles.pdf("Ferries"), new byte[50 * 1024 * 1024]);
		Document page = attach("Large.pdf", large);
		this.maria.expect(413);
		assertThat(page.select("[role=alert] li").text())
			.isEqualTo("Large.pdf is larger than 50 MB. Attach a smaller copy.");
		assertThat(count("document")).isZero();
	}

	@Test
	void saysSoWhereFilesAreTooLargeTogether() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (int file = 0; file < 5; file++) {
			files.put(file + ".txt", new byte[45 * 1024 * 1024]);
		}
		Document page = this.maria.attach(this.maria.open(NOTE), FORM, "files", files);
		this.maria.expect(413);
		assertThat(page.select("h1").text()).isEqualTo("These files are too large together");
	}

	@Test
	void showsNamesAsText() {
		Document page = attach("<script>alert(1)<b>.pdf", TestFiles.pdf("<script>alert(2)</script>"));
		assertThat(page.select(".attached-name").text()).isEqualTo("<script>alert(1)<b>.pdf");
		assertThat(page.select("#attached script, #attached b")).isEmpty();
		assertThat(this.maria.open(FILES + "/" + onlyId()).select(".note-plain").text())
			.isEqualTo("<script>alert(2)</script>");
	}

	@Test
	void keepsTheSameBytesOnce() {
		attach("Minutes.txt", TestFiles.text("Ferries"));
		Document page = attach("Copy.txt", TestFiles.text("Ferries"));
		assertThat(page.select("#attachments > p").text())
			.isEqualTo("You had attached this before: Minutes.txt is in the list once.");
		assertThat(count("document")).isOne();
	}

	@Test
	void removesAndPutsBack() {
		attach("Minutes.txt", TestFiles.text("Ferries"));
		Document page = this.maria.submit(this.maria.open(NOTE), ".attached form[action$=remove]", Map.of());
		assertThat(page.select(".notice").text()).contains("Removed.");
		assertThat(page.select("#attached > ul")).isEmpty();
		page = this.maria.submit(page, "form[action$='/back']", Map.of());
		assertThat(page.select(".attached-name").eachText()).containsExactly("Minutes.txt");
		assertThat(this.owner
			.sql("select action from journal_entry where record_table = 'document' and record_id = ? order by id")
			.param(onlyId())
			.query(String.class)
			.list()).containsExactly("CREATED", "CHANGED", "CHANGED");
	}

	@Test
	void letsOnlyWhoAddedItAndPublishersOfTheLeadingCityRemoveIt() {
		attach("Minutes.txt", TestFiles.text("Ferries"));
		String remove = FILES + "/" + onlyId() + "/remove";
		DeskSession li = session("li", "antioch", "PUBLISHER");
		assertThat(li.open(NOTE).select("form[action$=remove]")).isEmpty();
		li.post(remove, Map.of());
		li.expect(403);
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		publisher.submit(publisher.open(NOTE), "form[action$=remove]", Map.of());
		publisher.expect(200);
		assertThat(this.owner.sql("select removed_at is not null from document").query(Boolean.class).single())
			.isTrue();
	}

	@Test
	void isForWritersToAddAndForReadersToRead() {
		attach("Minutes.txt", TestFiles.text("Ferries"));
		String file = FILES + "/" + onlyId() + "/file";
		for (DeskSession other : List.of(session("stranger", "elsewhere", "CLERK"),
				session("reader", "oakley", "READER"))) {
			assertThat(other.open(NOTE).select(FORM)).isEmpty();
			assertThat(other.fetch(file).body()).isEqualTo("Ferries");
			forge(other, other.open(NOTE), "Forged.txt");
			other.expect(403);
		}
		DeskSession li = session("li", "antioch", "CLERK");
		li.attach(li.open(NOTE), FORM, "files", Map.of("Tea.txt", TestFiles.text("Tea")));
		li.expect(200);
		assertThat(count("document")).isEqualTo(2);
	}

	@Test
	void findsNoDocumentByAnotherMeeting() {
		attach("Minutes.txt", TestFiles.text("Ferries"));
		this.maria.open(FILES.replace("port", "university") + "/" + onlyId() + "/file");
		this.maria.expect(404);
	}

	@Test
	void takesNothingWithoutTheTokenOfAForm() {
		Document page = this.maria.open(NOTE);
		page.select(FORM + " input[name=_csrf]").remove();
		this.maria.attach(page, FORM, "files", Map.of("Minutes.txt", TestFiles.text("Ferries")));
		this.maria.expect(403);
		assertThat(count("document")).isZero();
	}

	@Test
	void answersTheScriptInWords() {
		Document page = this.maria.open(NOTE);
		assertThat(page.select("script[src*=attach]")).hasSize(1);
		assertThat(page.expectFirst(FORM).attr("data-too-large"))
			.isEqualTo("{0} is larger than 50 MB. Attach a smaller copy.");
		assertThat(page.expectFirst(FORM).attr("data-sending")).isEqualTo("Sending {0}: {1} percent");
	}

	@Test
	void boundsHowManyThereAre() {
		this.owner.sql("""
				insert into document (trip_id, meeting_key, name, kind, size, sha256, text_state, account_id)
				select t.id, 'port', n || '.txt', 'TEXT', 1, encode(sha256(n::text::bytea), 'hex'), 'NONE', a.id
				from trip t, generate_series(1, 100) n, (select min(id) as id from account) a
				""").update();
		Document page = attach("Minutes.txt", TestFiles.text("Ferries"));
		this.maria.expect(422);
		assertThat(page.select("[role=alert] li").text()).contains("this meeting has as many files as it may have");
	}

	private Document attach(String name, byte[] bytes) {
		return this.maria.attach(this.maria.open(NOTE), FORM, "files", Map.of(name, bytes));
	}

	/** Sends a file though the page has no form for it. */
	private static void forge(DeskSession session, Document page, String name) {
		String token = page.expectFirst("input[name=_csrf]").val();
		page.body()
			.append("<form data-attach method=post action='" + FILES + "'><input type=hidden name=_csrf value='" + token
					+ "'></form>");
		session.attach(page, FORM, "files", Map.of(name, TestFiles.text("Forged")));
	}

	private String onlyId() {
		return this.owner.sql("select id from document").query(String.class).single();
	}

	private String id(String name) {
		return this.owner.sql("select id from document where name = ?").param(name).query(String.class).single();
	}

	private int count(String table) {
		return this.owner.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	private DeskSession session(String name, String city, String role) {
		return new TestStaff(this.testDatabase, this.port).signIn(name + COUNT.incrementAndGet() + "@example.gov", city,
				role);
	}

}
