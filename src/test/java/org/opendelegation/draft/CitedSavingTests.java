package org.opendelegation.draft;

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
 * What is marked in the text of a source beside the form of a record is cited as the
 * record is saved.
 */
@EmptyApplicationTest
class CitedSavingTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private String draft = "";

	private String source = "";

	@BeforeEach
	void enterATripAndASourceWithAText() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("saving%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Saved " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Herald " + count));
		this.source = "herald-" + count;
		this.clerk.submit("/desk/sources/" + this.source + "/text",
				Map.of("text", "Back from Asia\n\nThey left on “May 19” and were in Oakley.\n\nMore."));
	}

	@Test
	void showsTheTextBesideTheFormInNumberedParagraphs() {
		Document page = this.clerk.open(this.draft + "/stop/new");
		assertThat(page.select("#reading-text")).isEmpty();
		page = this.clerk.submit(page, ".reading-choose", Map.of("read", this.source));
		assertThat(page.select("#reading-text > p").eachAttr("data-number")).containsExactly("1", "2", "3");
		assertThat(page.select("#reading-fact option").eachAttr("value")).containsExactly("city", "dates", "remark");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft + "/trip/trip").select("#reading-text > p")).as("the next form")
			.hasSize(3);
	}

	@Test
	void citesAsANewRecordIsSaved() {
		enter(Map.of("city", "oakley", "dates", "5/19/2024"), cited(0, "dates", "\"May 19\""),
				cited(2, "city", "were in Oakley"));
		Document page = this.clerk.open(this.draft + "/stop/oakley/sources");
		assertThat(page.select("#fact-dates .cite").text()).contains("Herald " + count, "in paragraph 2", "\"May 19\"");
		assertThat(page.select("#fact-city .cite").text()).contains("were in Oakley");
		page = this.clerk.open(this.draft + "/stop/oakley?read=" + this.source);
		assertThat(page.select("#reading-text mark").eachText()).containsExactly("“May 19”", "were in Oakley");
		assertThat(page.select("#reading-text mark").first().attr("title")).isEqualTo("Cited for: Dates");
		assertThat(page.select(".reading-quotes b").eachText()).contains("Dates");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void citesOnceHoweverOftenTheFormIsSent() {
		Document form = this.clerk.open(this.draft + "/stop/new");
		Map<String, String> values = new HashMap<>(cited(0, "dates", "May 19"));
		values.putAll(Map.of("city", "oakley", "dates", "5/19/2024"));
		this.clerk.submit(form, "form.form", values);
		this.clerk.submit(form, "form.form", values);
		assertThat(this.clerk.open(this.draft + "/stop/oakley/sources").select(".cite")).hasSize(1);
	}

	@Test
	void savesNothingWhereTheRecordIsWrongAndKeepsWhatWasMarked() {
		Document page = enter(Map.of("city", "", "dates", "soon"), cited(0, "dates", "May 19"));
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-dates");
		assertThat(page.select("#pending blockquote").text()).isEqualTo("May 19");
		assertThat(page.select("#pending .meta").text()).contains("Herald " + count, "paragraph 2");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.clerk.submit(page, "form.form", Map.of("city", "oakley", "dates", "5/19/2024"));
		assertThat(this.clerk.open(this.draft + "/stop/oakley/sources").select("#fact-dates .cite")).hasSize(1);
	}

	@Test
	void savesNothingWhereWhatIsToBeCitedIsWrong() {
		Document page = enter(Map.of("city", "oakley"), cited(0, "dates", "May 19"), cited(1, "city", "x".repeat(2001)),
				cited(2, "nothing", "May 19"), Map.of("cited[3].strength", "INFERRED", "cited[3].source", "none",
						"cited[3].placeKind", "WHOLE", "cited[3].field", "city", "cited[3].kept", "true"));
		assertThat(page.select(".mistakes").text()).contains("What will be cited is not complete");
		assertThat(page.select(".pending-one .field-mistake").eachText()).satisfiesExactly(
				(first) -> assertThat(first).contains("This field is empty"),
				(second) -> assertThat(second).contains("at most 2000 characters"),
				(third) -> assertThat(third).contains("Choose one of these"),
				(fourth) -> assertThat(fourth).contains("Reasoning", "Source"));
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(this.draft).select("#stop .record")).isEmpty();
		this.clerk.submit(page, "form.form", Map.of("dates", "5/19/2024", "cited[1].quote", "Oakley", "cited[2].field",
				"city", "cited[3].source", this.source, "cited[3].reasoning", "Since"));
		assertThat(this.clerk.open(this.draft + "/stop/oakley/sources").select(".cite")).hasSize(4);
	}

	@Test
	void citesNotWhatIsTakenBack() {
		Map<String, String> taken = new HashMap<>(cited(0, "dates", "May 19"));
		taken.remove("cited[0].kept");
		enter(Map.of("city", "oakley", "dates", "5/19/2024"), taken);
		assertThat(this.clerk.open(this.draft + "/stop/oakley/sources").select(".cite")).isEmpty();
	}

	@Test
	void citesForARecordThatIsThereAsItIsRevised() {
		enter(Map.of("city", "oakley", "dates", "5/19/2024"), cited(0, "dates", "May 19"));
		Document form = this.clerk.open(this.draft + "/stop/oakley");
		Map<String, String> values = new HashMap<>(cited(0, "dates", "on “May 19”"));
		values.put("dates", "5/20/2024");
		this.clerk.submit(form, "form.form", values);
		Document page = this.clerk.open(this.draft + "/stop/oakley/sources");
		assertThat(page.select("#fact-dates").text()).contains("May 20, 2024");
		assertThat(page.select("#fact-dates .cite")).hasSize(2);
		Document merge = this.clerk.submit(form, "form.form", values);
		assertThat(merge.select(".field-theirs").text()).contains("May 20, 2024");
		assertThat(merge.select("#pending blockquote").text()).as("of whoever saves second").contains("on “May 19”");
	}

	@Test
	void leavesItToTheOtherPageWhereSourcesDisagree() {
		enter(Map.of("city", "oakley", "dates", "5/19/2024"), cited(0, "dates", "May 19"));
		String sources = this.draft + "/stop/oakley/sources?field=dates";
		this.clerk.submit(sources, Map.of("source", this.source, "account", "new", "words", "May 20", "formerWords",
				"May 19", "follow", "FORMER", "reason", "It was there"));
		Map<String, String> values = new HashMap<>(cited(0, "dates", "May 19"));
		Document page = this.clerk.submit(this.clerk.open(this.draft + "/stop/oakley"), "form.form", values);
		assertThat(page.select(".pending-one .field-mistake").text()).contains("Sources disagree");
	}

	@Test
	void warnsOfWordsThatAreNotInTheText() {
		enter(Map.of("city", "oakley", "dates", "5/19/2024"));
		String sources = this.draft + "/stop/oakley/sources?field=dates";
		assertThat(this.clerk.submit(sources, Map.of("source", this.source, "quote", "left on \"May  19\""))
			.select(".notice")
			.text()).isEqualTo("Source cited.");
		Document page = this.clerk.submit(this.draft + "/stop/oakley/sources?field=city",
				Map.of("source", this.source, "quote", "los alcaldes"));
		assertThat(page.select(".notice").text()).contains("Source cited.", "not in the text");
		assertThat(page.select("#reading-text")).as("of the source that is cited").hasSize(1);
	}

	@Test
	void takesNothingFromReadersAndOtherCities() {
		Map<String, String> values = new HashMap<>(cited(0, "dates", "May 19"));
		values.putAll(Map.of("city", "oakley", "dates", "5/19/2024", "ticket",
				"00000000-0000-0000-0001-%012d".formatted(count)));
		for (String city : new String[] { "oakley", "antioch" }) {
			DeskSession other = this.staff.signIn("other-%s%d@example.gov".formatted(city, count), city,
					city.equals("oakley") ? "READER" : "CLERK");
			other.post(this.draft + "/stop/new", values);
			other.expect(403);
		}
		assertThat(this.clerk.open(this.draft).select("#stop .record")).isEmpty();
	}

	@Test
	void offersFieldsOfNewRecordsThatTheyHaveOnceTheyAreSaved() {
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "A. Person"));
		this.clerk.submit(this.draft + "/organizer/new", Map.of("name", "A. Host"));
		this.clerk.submit(this.draft + "/meeting/new", Map.of("title", "Talks"));
		assertThat(this.clerk
			.submit(this.draft + "/attendance/new",
					Map.of("meeting", "talks", "name", "B. Person", "certainty", "CONFIRMED"))
			.select(".mistakes")
			.text()).isEmpty();
		assertThat(this.clerk
			.submit(this.draft + "/statement/new",
					Map.of("speaker", "B. Person", "words", "Yes", "language", "en", "manner", "DIRECT"))
			.select(".mistakes")
			.text()).isEmpty();
		this.clerk.submit(this.draft + "/commitment/new", Map.of("kind", "PROMISE", "words", "More"));
		this.clerk.submit(this.draft + "/payment/new", Map.of("payer", "A. Host", "purpose", "All"));
		Document page = this.clerk.open(this.draft);
		assertThat(page.select(".record h3 a").eachAttr("href")).hasSizeGreaterThan(7).allSatisfy((address) -> {
			String kind = address.substring(this.draft.length() + 1, address.lastIndexOf('/'));
			if (!kind.equals("trip")) {
				assertThat(this.clerk.open(address + "?read=" + this.source)
					.select("#reading-fact option")
					.eachAttr("value"))
					.as(kind)
					.containsAll(this.clerk.open(this.draft + "/" + kind + "/new")
						.select("#reading-fact option")
						.eachAttr("value"));
			}
		});
	}

	private Map<String, String> cited(int place, String field, String quote) {
		String name = "cited[" + place + "].";
		return Map.of(name + "field", field, name + "source", this.source, name + "placeKind", "PARAGRAPH",
				name + "place", "2", name + "quote", quote, name + "strength", "STATED", name + "kept", "true");
	}

	@SafeVarargs
	private Document enter(Map<String, String> stop, Map<String, String>... cited) {
		Map<String, String> values = new HashMap<>(stop);
		for (Map<String, String> one : cited) {
			values.putAll(one);
		}
		return this.clerk.submit(this.draft + "/stop/new", values);
	}

}
