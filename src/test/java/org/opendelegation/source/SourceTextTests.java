package org.opendelegation.source;

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
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The text of a source: pasted by a clerk, read by staff, never by the public.
 */
@EmptyApplicationTest
class SourceTextTests {

	private static final String TEXT = "A title\n\nThe mayor <script>alert('x')</script> came back on May 22.";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String source = "";

	@BeforeEach
	void enterASource() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = signIn("oakley", "CLERK");
		this.clerk.submit(this.clerk.open("/desk/sources/new"), "form.form", Map.of("kind", "NEWS_REPORT", "publisher",
				"A newsroom", "description", "An article", "title", "Text " + count));
		this.number = count;
		this.source = "/desk/sources/text-" + count;
	}

	@Test
	void keepsATextAndSaysWhoEnteredIt() {
		Document page = enter(this.clerk, TEXT);
		assertThat(page.select(".notice").text()).isEqualTo("Saved.");
		assertThat(page.select("#field-text").val()).isEqualTo(TEXT);
		assertThat(page.select(".meta").text()).contains("Entered by Test texting");
		assertThat(page.select("script:not([src])")).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.source + "/edit").select("main a[href$=/text]")).hasSize(1);
	}

	@Test
	void showsBothTextsToWhoeverSavesSecond() {
		Document first = this.clerk.open(this.source + "/text");
		enter(signIn("antioch", "CLERK"), "Theirs");
		Document merge = this.clerk.submit(first, "form.form", Map.of("text", "Ours"));
		assertThat(merge.select("#field-text").val()).isEqualTo("Ours");
		assertThat(merge.select(".field-theirs").text()).contains("Theirs");
		assertThat(new HtmlChecker().check(merge.outerHtml())).isEmpty();
		this.clerk.submit(merge, "form.form", Map.of("text", "Ours"));
		assertThat(this.clerk.open(this.source + "/text").select("#field-text").val()).isEqualTo("Ours");
	}

	@Test
	void takesNoTextThatIsTooLong() {
		Document page = enter(this.clerk, "x".repeat(200_001));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-text");
		enter(this.clerk, "重".repeat(200_000));
		assertThat(this.clerk.open(this.source + "/text").select("#field-text").val()).hasSize(200_000);
	}

	@Test
	void letsReadersReadAndNotWrite() {
		enter(this.clerk, TEXT);
		DeskSession reader = signIn("oakley", "READER");
		Document page = reader.open(this.source + "/text");
		assertThat(page.select("form.form")).isEmpty();
		assertThat(page.select("main").text()).contains("came back on May 22");
		reader.post(this.source + "/text", Map.of("version", "1", "text", "By a reader"));
		reader.expect(403);
		this.clerk.postForged(this.source + "/text", Map.of("version", "1", "text", "Forged"));
		this.clerk.expect(403);
		this.clerk.open("/desk/sources/nothing/text");
		this.clerk.expect(404);
	}

	@Test
	void isForStaffOnlyAlsoWhereTheSourceIsPublic() {
		enter(this.clerk, TEXT);
		this.testDatabase.asOwner().sql("update source set published_at = now()").update();
		assertThat(new DeskSession(this.port).open("/sources/text-" + this.number).text())
			.contains("Text " + this.number)
			.doesNotContain("came back");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.testDatabase.asRegister().sql("select text from source_text").query().listOfRows())
			.havingRootCause()
			.withMessageContaining("permission denied");
	}

	@Test
	void isInTheJournalByADigestOnly() {
		enter(this.clerk, TEXT);
		String entry = this.testDatabase.asOwner()
			.sql("select action || after::text from journal_entry where action = 'TEXT_ENTERED' order by id desc limit 1")
			.query(String.class)
			.single();
		assertThat(entry).contains("\"characters\": " + TEXT.length(), "sha256:");
		assertThat(this.testDatabase.asOwner()
			.sql("select count(*) from journal_entry j where j::text like '%came back on May%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void goesWithTheSource() {
		enter(this.clerk, TEXT);
		this.clerk.submit(this.clerk.open(this.source + "/edit"), "form[action$=remove]", Map.of());
		this.clerk.open(this.source + "/text");
		this.clerk.expect(404);
	}

	private Document enter(DeskSession session, String text) {
		return session.submit(session.open(this.source + "/text"), "form.form", Map.of("text", text));
	}

	private DeskSession signIn(String city, String role) {
		return this.staff.signIn("texting%d@example.gov".formatted(++count), city, role);
	}

}
