package org.opendelegation.note;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
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

/**
 * Attached files as sources, and the copies of them that the public may have.
 */
@EmptyApplicationTest
class AttachmentSourceTests {

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
			this.owner.sql("""
					insert into source (slug, kind, description, publisher, language, published_at) values
						('harbor-photo', 'NEWS_REPORT', 'A photograph', 'City of Oakley', 'en', now()),
						('not-yet', 'NEWS_REPORT', 'Another', 'City of Oakley', 'en', null)
					""").update();
		}
		this.owner
			.sql("delete from public_copy; delete from document_source; delete from document_piece;"
					+ " delete from document_picture; delete from document_text; delete from document")
			.update();
		this.maria = session("maria", "oakley", "CLERK");
		this.maria.attach(this.maria.open(NOTE), "form[data-attach]", "files",
				Map.of("Harbor <i>.jpg", TestFiles.photograph(300, 200)));
	}

	@Test
	void fillsTheNameIntoTheFormOfANewSource() {
		Document page = this.maria.open(file());
		Document form = this.maria.open(page.expectFirst("a[href*='/desk/sources/new']").attr("href"));
		assertThat(form.expectFirst("input[name=title]").val()).isEqualTo("Harbor <i>.jpg");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
	}

	@Test
	void offersACopyThatDoesNotSayWhereItWasTaken() throws Exception {
		tie("harbor-photo");
		assertThat(this.maria.open(file()).select("form[action$=offer]")).isEmpty();
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		Document page = publisher.open(file());
		assertThat(page.select("section[aria-labelledby=copy] > p").first().text()).contains("look at each of them");
		page = publisher.submit(page, "form[action$=offer]", Map.of());
		assertThat(page.select(".notice").text()).contains("The copy is offered.");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();

		DeskSession resident = new DeskSession(this.port);
		Document source = resident.open("/sources/harbor-photo");
		assertThat(new HtmlChecker().check(source.outerHtml())).isEmpty();
		assertThat(source.select("#copy, a[download]").eachText()).containsExactly("Copy of the document",
				"Download the copy (JPEG, 2 KB)");
		Connection.Response copy = resident.fetch(source.expectFirst("a[download]").attr("href"));
		assertThat(copy.header("Content-Disposition")).startsWith("attachment; filename=\"harbor-photo.jpg\"");
		assertThat(copy.header("Content-Security-Policy")).contains("sandbox");
		assertThat(copy.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(copy.header("Cache-Control")).isEqualTo("public, max-age=60");
		byte[] bytes = copy.bodyAsBytes();
		assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
			.containsDirectoryOfType(GpsDirectory.class)).isFalse();
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Camera of Maria");
		assertThat(this.owner.sql("select action from journal_entry where record_table = 'public_copy'")
			.query(String.class)
			.list()).contains("CREATED");

		publisher.submit(publisher.open(file()), "form[action$=withdraw]", Map.of());
		resident.open("/sources/harbor-photo/copy");
		resident.expect(404);
		assertThat(resident.open("/sources/harbor-photo").select("#copy")).isEmpty();
	}

	@Test
	void showsTheCopyOfASourceThatIsNotPublicToNobody() {
		tie("not-yet");
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		publisher.submit(publisher.open(file()), "form[action$=offer]", Map.of());
		publisher.expect(200);
		assertThat(this.owner.sql("select count(*) from public_copy").query(Integer.class).single()).isOne();
		DeskSession resident = new DeskSession(this.port);
		resident.open("/sources/not-yet/copy");
		resident.expect(404);
	}

	@Test
	void isForPublishersOfTheLeadingCityToOffer() {
		tie("harbor-photo");
		for (DeskSession other : List.of(this.maria, session("li", "antioch", "PUBLISHER"),
				session("stranger", "elsewhere", "PUBLISHER"))) {
			for (String deed : List.of("/offer", "/withdraw")) {
				other.post(file() + deed, Map.of());
				other.expect(403);
			}
		}
		DeskSession stranger = session("stranger", "elsewhere", "CLERK");
		stranger.post(file() + "/source", Map.of("source", "not-yet"));
		stranger.expect(403);
		assertThat(this.owner.sql("select count(*) from public_copy").query(Integer.class).single()).isZero();
	}

	@Test
	void letsNoClerkChangeWhatACopyHangsOn() {
		tie("harbor-photo");
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		publisher.submit(publisher.open(file()), "form[action$=offer]", Map.of());
		this.maria.post(file() + "/source", Map.of("source", "not-yet"));
		this.maria.expect(403);
		publisher.submit(publisher.open(file()), "form[action$=source]", Map.of("source", ""));
		assertThat(this.owner.sql("select (select count(*) from public_copy) + (select count(*) from document_source)")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void takesTheCopyBackWithTheFile() {
		tie("harbor-photo");
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		publisher.submit(publisher.open(file()), "form[action$=offer]", Map.of());
		assertThat(this.maria.open(NOTE).select("form[action$=remove]")).isEmpty();
		this.maria.post(file() + "/remove", Map.of());
		this.maria.expect(403);
		assertThat(this.owner.sql("select removed_at is null from document").query(Boolean.class).single()).isTrue();
		assertThat(this.owner.sql("select count(*) from public_copy").query(Integer.class).single()).isOne();

		publisher.submit(publisher.open(NOTE), "form[action$=remove]", Map.of());
		publisher.expect(200);
		DeskSession resident = new DeskSession(this.port);
		resident.open("/sources/harbor-photo/copy");
		resident.expect(404);
		assertThat(this.owner.sql("select count(*) from public_copy").query(Integer.class).single()).isZero();
	}

	@Test
	void replacesNoCopyOfAnotherFile() {
		tie("harbor-photo");
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		publisher.submit(publisher.open(file()), "form[action$=offer]", Map.of());
		String offered = this.owner.sql("select document_id || sha256 from public_copy").query(String.class).single();
		this.maria.attach(this.maria.open(NOTE), "form[data-attach]", "files",
				Map.of("Other.png", TestFiles.picture("png", 20, 10)));
		this.maria.submit(this.maria.open(file("Other.png")), "form[action$=source]", Map.of("source", "harbor-photo"));
		Document page = publisher.submit(publisher.open(file("Other.png")), "form[action$=offer]", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("Another file is offered");
		assertThat(this.owner.sql("select document_id || sha256 from public_copy").query(String.class).single())
			.isEqualTo(offered);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void offersNothingForASourceThatThePageDidNotName() {
		tie("not-yet");
		DeskSession publisher = session("petra", "oakley", "PUBLISHER");
		Document page = publisher.open(file());
		tie("harbor-photo");
		publisher.submit(page, "form[action$=offer]", Map.of());
		publisher.expect(409);
		assertThat(this.owner.sql("select count(*) from public_copy").query(Integer.class).single()).isZero();
	}

	@Test
	void isOfItsSourceAgainWhenThatIsPutBack() {
		this.maria.submit(this.maria.open("/desk/sources/new"), "form.form", Map.of("kind", "NEWS_REPORT", "publisher",
				"A newsroom", "description", "An article", "title", "Lost and found"));
		tie("lost-and-found");
		this.maria.submit(this.maria.open("/desk/sources/lost-and-found/edit"), "form[action$=remove]", Map.of());
		assertThat(ties()).isZero();
		this.maria.submit(this.maria.open("/desk/bin"), ".record:contains(Lost and found) form", Map.of());
		assertThat(ties()).isOne();
		assertThat(this.maria.open(file()).select("#source a[href*=edit]").text()).isEqualTo("lost-and-found");
	}

	private int ties() {
		return this.owner.sql("select count(*) from document_source").query(Integer.class).single();
	}

	private void tie(String source) {
		Document page = this.maria.submit(this.maria.open(file()), "form[action$=source]", Map.of("source", source));
		assertThat(page.select("#source a[href*=edit]").text()).isEqualTo(source);
	}

	private String file() {
		return file("Harbor <i>.jpg");
	}

	private String file(String name) {
		return NOTE + "/attachments/"
				+ this.owner.sql("select id from document where name = ?").param(name).query(String.class).single();
	}

	private DeskSession session(String name, String city, String role) {
		return new TestStaff(this.testDatabase, this.port).signIn(name + COUNT.incrementAndGet() + "@example.gov", city,
				role);
	}

}
