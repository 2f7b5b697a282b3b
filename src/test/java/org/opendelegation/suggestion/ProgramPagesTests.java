package org.opendelegation.suggestion;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pasted program is offered as meetings; nothing is taken over unasked.
 */
@EmptyApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ProgramPagesTests {

	private static final String TEXT = """
			Program of the visit

			Monday, May 20, 2024 – Oakley

			9:30 a.m.  Courtesy call, City Hall, hosted by the Port Office
			2:00 <script>alert("x")</script> Talks

			Wednesday, May 21

			14:00 - 15:30 Forum
			""";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private String draft = "";

	@BeforeEach
	void enterATripAndADirectory() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("program%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.testDatabase.asOwner().sql("""
				insert into organization (slug, name, kind) values ('port-office', 'Port Office', 'NONPROFIT')
					on conflict do nothing
				""").update();
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Program " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
	}

	@Test
	void offersItsLinesWithTheirQuotesAndStoresNothing(CapturedOutput output) {
		Document page = paste(Map.of("text", TEXT));
		assertThat(page.select("[role=status]").text()).contains("It has 3 lines of a program.");
		assertThat(page.select(".program-day h3").eachText()).containsExactly("May 20, 2024",
				"May 21, 2024 (uncertain)");
		assertThat(page.select(".program-day h4").eachText()).containsExactly("9:30 AM", "Time not clear", "2:00 PM");
		assertThat(page.select(".program-day input[name=title]").eachAttr("value")).containsExactly(
				"Courtesy call, City Hall, hosted by the Port Office", "<script>alert(\"x\")</script> Talks", "Forum");
		assertThat(page.select(".program-day blockquote").eachText()).contains("Monday, May 20, 2024 – Oakley",
				"9:30 a.m. Courtesy call, City Hall, hosted by the Port Office", "14:00 - 15:30 Forum");
		assertThat(item(page, "Courtesy").text()).contains("City: Oakley", "Host: Port Office");
		assertThat(item(page, "Talks").text()).contains("not clear whether this is in the morning");
		assertThat(page.select(".program-day").last().text()).contains("The day of the week does not fit");
		assertThat(item(page, "Forum").text()).doesNotContain("City:", "Host:");
		assertThat(page.select(".suggestion:has(h3:contains(Port Office)) blockquote").text())
			.isEqualTo("9:30 a.m. Courtesy call, City Hall, hosted by the Port Office");
		assertThat(page.select("main script")).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft).select("#meeting .record")).isEmpty();
		assertThat(output).doesNotContain("Courtesy call");
	}

	@Test
	void takesALineOverWithTheTitleThatSomebodyGaveIt() {
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"A program", "title", "Program " + count));
		Document page = paste(Map.of("text", TEXT, "source", "program-" + count));
		Document form = this.clerk.submit(page, item(page, "Courtesy").expectFirst("form").cssSelector(),
				Map.of("title", "Call on the mayor"));
		assertThat(form.select("#field-title").val()).isEqualTo("Call on the mayor");
		assertThat(form.select("#field-dates").val()).isEqualTo("May 20, 2024");
		assertThat(form.select("#field-startsAt").val()).isEqualTo("09:30");
		assertThat(form.select("#field-city option[selected]").val()).isEqualTo("oakley");
		assertThat(form.select("#field-host").val()).isEqualTo("Port Office");
		assertThat(form.select("#field-hostOrganization option[selected]").val()).isEqualTo("organization/port-office");
		assertThat(form.select("#pending blockquote")).hasSize(5);
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft).select("#meeting .record")).as("before it is saved").isEmpty();
		this.clerk.submit(form, "form.form", Map.of());
		assertThat(this.clerk.open(this.draft).select("#meeting .record").text()).contains("Call on the mayor",
				"May 20, 2024", "9:30 AM", "Oakley", "Port Office");
		Document cited = this.clerk.open(this.draft + "/meeting/call-on-the-mayor/sources");
		assertThat(cited.select("#fact-title .cite").text()).contains("in paragraph 3", "Courtesy call, City Hall");
		assertThat(cited.select("#fact-dates .cite").text()).contains("in paragraph 2", "Monday, May 20, 2024");
		assertThat(cited.select("#fact-city .cite, #fact-host .cite, #fact-startsAt .cite")).hasSize(3);
	}

	@Test
	void tellsWhatTheEditionHasAlready() {
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "forum", "dates", "May 21, 2024"));
		this.clerk.submit(this.draft + "/meeting/new",
				Map.of("title", "Another", "dates", "May 20, 2024", "startsAt", "9:30 am"));
		Document page = paste(Map.of("text", TEXT));
		assertThat(item(page, "Forum").select("a").eachText()).containsExactly("forum");
		assertThat(item(page, "Forum").select("form")).isEmpty();
		assertThat(item(page, "Courtesy").select("a").eachText()).containsExactly("Another");
		assertThat(item(page, "Courtesy").select("form")).as("it may be another").hasSize(1);
		assertThat(item(page, "Talks").text()).doesNotContain("In this edition already");
	}

	@Test
	void offersNothingOfATextWithoutAProgram() {
		Document page = paste(Map.of("text", "On May 20, 2024, at 9:30 they met.\nTalks began at noon."));
		assertThat(page.select(".program-day, #suggested-program")).isEmpty();
		assertThat(page.select("[role=status]").text()).doesNotContain("program");
	}

	@Test
	void showsNoMoreThanAPageCanHold() {
		Document page = paste(Map.of("text", "May 20, 2024\n" + "9:30 Call\n".repeat(203)));
		assertThat(page.select(".program-day .suggestion")).hasSize(200);
		assertThat(page.text()).contains("3 more lines are not shown");
	}

	@Test
	void isForThoseWhoEditTheTrip(CapturedOutput output) {
		Map<String, String> line = Map.of("title", "Call", "dates", "May 20, 2024");
		for (String city : new String[] { "oakley", "antioch" }) {
			DeskSession other = this.staff.signIn("program-%s%d@example.gov".formatted(city, count), city,
					city.equals("oakley") ? "READER" : "CLERK");
			other.post(this.draft + "/paste/meeting", line);
			other.expect(403);
		}
		this.clerk.postForged(this.draft + "/paste/meeting", line);
		this.clerk.expect(403);
		this.clerk.post(this.draft + "/paste/meeting", Map.of("title", "secret".repeat(100)));
		this.clerk.expect(400);
		assertThat(output).doesNotContain("secret");
		Document form = this.clerk.post(this.draft + "/paste/meeting",
				Map.of("title", "<b>Call</b>", "city", "nowhere", "dates", "soon", "minutes", "not asked for", "source",
						"no-such", "cited[0].quote", "Q", "cited[0].kept", "true"));
		assertThat(form.select("#field-title").val()).isEqualTo("<b>Call</b>");
		assertThat(form.select("#field-city option[selected]").val()).isEmpty();
		assertThat(form.select("#field-minutes").text()).isEmpty();
		assertThat(form.select("#pending blockquote")).isEmpty();
	}

	private Document paste(Map<String, String> values) {
		return this.clerk.submit(this.draft + "/paste", values);
	}

	private static Element item(Document page, String words) {
		return page.select(".program-day .suggestion")
			.stream()
			.filter((one) -> one.expectFirst("blockquote").text().contains(words))
			.findFirst()
			.orElseThrow();
	}

}
