package org.opendelegation.draft;

import java.util.HashMap;
import java.util.List;
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
 * One place in a source is cited for several facts of several records at once.
 */
@EmptyApplicationTest
class UncitedTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private String draft = "";

	private String uncited = "";

	private String source = "";

	@BeforeEach
	void enterATripAndASource() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = signIn("oakley", "CLERK", ++count);
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Several " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
		this.uncited = this.draft.replaceFirst("draft$", "uncited");
		this.staff.city("antioch");
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ours", "title", "Mayor", "city", "oakley"));
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Theirs", "title", "Clerk", "city", "antioch"));
		this.clerk.submit(this.draft + "/stop/new", Map.of("city", "oakley", "dates", "5/22/2024"));
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Several source " + count));
		this.source = "several-source-" + count;
	}

	@Test
	void listsEveryFactWithoutASourceByItsRecord() {
		Document page = this.clerk.open(this.uncited);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select(".uncited-kind h2").eachText()).startsWith("The trip as a whole", "Who went", "Stops");
		Document before = this.clerk.open(this.draft);
		assertThat(page.select("[data-kind]:not([data-kind=directory]) input[name=fact]"))
			.hasSize(Integer.parseInt(before.select("main p:contains(no source yet)")
				.text()
				.replaceAll(".* (\\d+) facts have no source.*", "$1")));
		assertThat(page.select("#stop--oakley h3 a").attr("href")).isEqualTo(this.draft + "/stop/oakley");
		assertThat(page.select("#stop--oakley .uncited-one").attr("href"))
			.isEqualTo(this.draft + "/stop/oakley/sources");
		assertThat(page.select("#stop--oakley label:has([name=fact])").eachText()).contains("Dates May 22, 2024");
	}

	@Test
	void isWhereTheCountsOfTheDraftAndOfTheReviewLead() {
		Document page = this.clerk.open(this.draft);
		assertThat(page.select("#stop .record-marks a:contains(without a source)").attr("href"))
			.isEqualTo(this.uncited + "#stop--oakley");
		assertThat(page.select("main a:contains(several facts)").attr("href")).isEqualTo(this.uncited);
		Document review = this.clerk.open(this.draft.replaceFirst("draft$", "review"));
		assertThat(review.select(".record-marks a:contains(without a source)").eachAttr("href"))
			.contains(this.uncited + "#stop--oakley");
		assertThat(review.select("main a:contains(several facts)").attr("href")).isEqualTo(this.uncited);
		DeskSession reader = signIn("oakley", "READER", count);
		assertThat(reader.open(this.draft).select("#stop .record-marks a:contains(without a source)").attr("href"))
			.isEqualTo(this.draft + "/stop/oakley/sources");
		assertThat(reader.open(this.draft).select("main a[href*=uncited]")).isEmpty();
	}

	@Test
	void citesOnePlaceForAllThatIsTickedAndSaysWhatRemains() {
		Document form = this.clerk.open(this.uncited);
		long before = form.select("input[name=fact]").size();
		tick(form, "stop/oakley", "traveler/ours/title");
		Document page = this.clerk.submit(form, "#cite",
				Map.of("source", this.source, "placeKind", "PAGE", "place", "7", "quote", "in Oakley"));
		assertThat(page.select("#said p").eachText()).containsExactly(
				"3 facts of 2 records now cite source %d: %s.".formatted(number(), "Several source " + count),
				"%d facts are left without a source.".formatted(before - 3));
		assertThat(page.select("#field-source option[selected]").val()).as("for the next").isEqualTo(this.source);
		assertThat(page.select("#stop--oakley, input[value=traveler/ours/title]")).isEmpty();
		assertThat(page.select("#traveler--ours")).hasSize(1);
		for (String place : List.of("stop/oakley/sources #fact-dates", "stop/oakley/sources #fact-city",
				"traveler/ours/sources #fact-title")) {
			assertThat(cites(place)).containsExactly("in Oakley");
		}
		assertThat(cites("traveler/ours/sources #fact-name")).isEmpty();
	}

	@Test
	void writesTheJournalAsSingleCitationsDo() {
		Document single = this.clerk.open(this.draft + "/stop/oakley/sources?field=dates");
		this.clerk.submit(single, "#cite", Map.of("source", this.source));
		List<String> ofOne = journal("dates");
		Document form = this.clerk.open(this.uncited);
		tick(form, null, "stop/oakley/city", "traveler/ours/title");
		this.clerk.submit(form, "#cite", Map.of("source", this.source));
		assertThat(ofOne).hasSize(2);
		assertThat(journal("city")).isEqualTo(ofOne);
		assertThat(this.testDatabase.asOwner().sql("""
				select count(distinct transaction_id) from journal_entry
				where record_table = 'claim' and action = 'CREATED' and after ->> 'field' in ('city', 'title')
					and edition_id = (select max(id) from edition)
				""").query(Integer.class).single()).as("one deed").isOne();
	}

	@Test
	void keepsWhatIsTypedAndTickedWhereSomethingIsWrong() {
		Document form = this.clerk.open(this.uncited);
		tick(form, "stop/oakley", "traveler/ours/title");
		Document page = this.clerk.submit(form, "#cite",
				Map.of("source", "", "placeKind", "PAGE", "quote", "Kept", "strength", "INFERRED"));
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-source",
				"#field-place", "#field-reasoning");
		assertThat(page.select("#field-quote").val()).isEqualTo("Kept");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("traveler/ours/title",
				"stop/oakley");
		assertThat(page.select("#uncited-ticked").text()).isEqualTo("3 facts are ticked.");
		assertThat(claims()).isZero();
		page.select("input[checked]").removeAttr("checked");
		page = this.clerk.submit(page, "#cite",
				Map.of("source", this.source, "placeKind", "WHOLE", "strength", "STATED"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#facts");
		assertThat(page.select("#facts-mistake").text()).contains("Tick at least one fact.");
		assertThat(page.select("#field-quote").val()).isEqualTo("Kept");
		assertThat(claims()).isZero();
	}

	@Test
	void showsOneKindAndKeepsWhatIsTickedOfOthers() {
		Document form = this.clerk.open(this.uncited + "?kind=stop");
		assertThat(form.select(".uncited-kind:not([hidden])").eachAttr("data-kind")).containsExactly("stop");
		tick(form, "stop/oakley", "traveler/ours/title");
		Document page = this.clerk.submit(form, "#cite", Map.of("show", "traveler", "quote", "Kept"));
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(page.select(".uncited-kind:not([hidden])").eachAttr("data-kind")).containsExactly("traveler");
		assertThat(page.select("[name=show][aria-pressed=true]").val()).isEqualTo("traveler");
		assertThat(page.select("#field-quote").val()).isEqualTo("Kept");
		assertThat(page.select("#uncited-ticked").text()).isEqualTo("3 facts are ticked. 2 of them are not shown.");
		assertThat(claims()).isZero();
		page = this.clerk.submit(page, "#cite", Map.of("source", this.source));
		assertThat(page.select("#said").text()).contains("3 facts of 2 records");
		assertThat(this.clerk.path()).endsWith("kind=traveler");
	}

	@Test
	void leavesAloneWhatCitesThePlaceByNow() {
		Document form = this.clerk.open(this.uncited);
		tick(form, "stop/oakley", "stop/oakley/dates", "traveler/ours/title", "traveler/theirs/title");
		Map<String, String> place = Map.of("source", this.source, "placeKind", "PAGE", "place", "7", "quote", "Words");
		cite("stop/oakley/sources?field=dates", place);
		cite("traveler/ours/sources?field=title", Map.of("source", this.source, "placeKind", "PAGE", "place", "8"));
		Document page = this.clerk.submit(form, "#cite", place);
		assertThat(page.select("#said p").eachText().get(0)).startsWith("3 facts of 3 records");
		assertThat(page.select("#said").text())
			.contains("One fact cites this place already and was left alone: Dates (Oakley).");
		assertThat(cites("stop/oakley/sources #fact-dates")).hasSize(1);
		assertThat(this.clerk.open(this.draft + "/traveler/ours/sources").select("#fact-title .cite")).hasSize(2);
		page = this.clerk.submit(form, "#cite", place);
		assertThat(page.select("#said p").eachText().get(0)).isEqualTo("Nothing new was cited.");
		assertThat(page.select("#said").text()).contains("3 facts cite this place already and were left alone");
		assertThat(cites("stop/oakley/sources #fact-city")).hasSize(1);
	}

	@Test
	void leavesAloneWhatSourcesDisagreeAboutAndWhatIsGone() {
		Document form = this.clerk.open(this.uncited);
		tick(form, null, "stop/oakley/dates", "traveler/theirs/title", "traveler/ours/title");
		cite("stop/oakley/sources?field=dates", Map.of("source", this.source));
		cite("stop/oakley/sources?field=dates", Map.of("source", this.source, "placeKind", "HEADLINE", "account", "new",
				"words", "May 23", "formerWords", "May 22", "follow", "FORMER", "reason", "It was there"));
		this.clerk.submit(this.clerk.open(this.draft + "/traveler/theirs"), "form[action$=remove]", Map.of());
		Document page = this.clerk.submit(form, "#cite",
				Map.of("source", this.source, "placeKind", "PAGE", "place", "7"));
		assertThat(page.select("#said").text()).contains("One fact of one record now cites",
				"Sources disagree about one fact, which was left alone: Dates (Oakley)",
				"One ticked fact is not there any longer.");
		assertThat(this.clerk.open(this.draft + "/stop/oakley/sources").select("#fact-dates .cite")).hasSize(2);
	}

	@Test
	void tellsThatWordsAreNotInTheTextOfTheSource() {
		this.clerk.submit("/desk/sources/" + this.source + "/text", Map.of("text", "They were in Oakley."));
		Document form = this.clerk.open(this.uncited);
		tick(form, null, "stop/oakley/city");
		Document page = this.clerk.submit(form, "#cite", Map.of("source", this.source, "quote", "were in Antioch"));
		assertThat(page.select("#said").text()).contains("These words are not in the text of the source");
		form = this.clerk.open(this.uncited);
		tick(form, null, "stop/oakley/dates");
		page = this.clerk.submit(form, "#cite", Map.of("source", this.source, "quote", "were in Oakley"));
		assertThat(page.select("#said").text()).contains("One fact of one record").doesNotContain("not in the text");
	}

	@Test
	void letsOtherCitiesCiteForWhatConcernsTheirTravelers() {
		DeskSession other = signIn("antioch", "CLERK", count);
		Document form = other.open(this.uncited);
		other.expect(200);
		assertThat(form.select(".uncited-record").eachAttr("id")).filteredOn((id) -> !id.startsWith("city--"))
			.containsExactly("traveler--theirs");
		tick(form, null, "traveler/theirs/title");
		assertThat(other.submit(form, "#cite", Map.of("source", this.source)).select("#said").text())
			.contains("One fact of one record");
		other.post(this.uncited, values("fact", "traveler/theirs/name,traveler/ours/title"));
		other.expect(403);
		assertThat(claims()).as("nothing of it").isOne();
		assertThat(other.open(this.draft).select(".record-marks a[href*=uncited]").eachAttr("href"))
			.containsExactly(this.uncited + "#traveler--theirs");
	}

	@Test
	void isForClerksOfTheTripOnly() {
		this.staff.city("brentwood");
		for (DeskSession stranger : List.of(signIn("oakley", "READER", count), signIn("brentwood", "CLERK", count))) {
			stranger.open(this.uncited);
			stranger.expect(403);
			stranger.post(this.uncited, values("record", "stop/oakley"));
			stranger.expect(403);
		}
		this.clerk.postForged(this.uncited, values("record", "stop/oakley"));
		this.clerk.expect(403);
		this.clerk.open("/desk/trips/nothing/uncited");
		this.clerk.expect(404);
		assertThat(claims()).isZero();
	}

	@Test
	void endsWithHandingIn() {
		Document form = this.clerk.open(this.uncited);
		tick(form, "stop/oakley");
		this.clerk.submit(this.clerk.open(this.draft.replaceFirst("draft$", "review")), "#submit", Map.of());
		this.clerk.submit(form, "#cite", Map.of("source", this.source));
		assertThat(this.clerk.status()).isEqualTo(409);
		assertThat(claims()).isZero();
		Document page = this.clerk.open(this.uncited);
		assertThat(this.clerk.path()).isEqualTo(this.draft);
		assertThat(page.select(".notice--warning").text()).contains("handed in");
		assertThat(page.select("main a[href*=uncited]")).isEmpty();
	}

	@Test
	void boundsWhatOnePressMayCiteFor() {
		this.testDatabase.asOwner()
			.sql("""
					insert into stop (edition_id, key, position, city_id, city_name)
					select (select max(id) from edition), 'oakley-' || n, n + 1, id, 'Oakley' from city, generate_series(2, 420) n
					where slug = 'oakley'
					""")
			.update();
		Document form = this.clerk.open(this.uncited);
		assertThat(form.select("#stop--oakley-420 input[name=fact]")).isNotEmpty();
		form.select("[data-kind=stop] input[name=fact]").attr("checked", "");
		Document page = this.clerk.submit(form, "#cite", Map.of("source", this.source));
		assertThat(page.select("#facts-mistake").text()).contains("Tick at most 400 facts at a time; 421 are ticked.");
		assertThat(claims()).isZero();
		form.select("[data-kind=stop] input[name=fact]").stream().limit(21).forEach((box) -> box.removeAttr("checked"));
		page = this.clerk.submit(form, "#cite", Map.of("source", this.source));
		assertThat(page.select("#said").text()).contains("400 facts of 400 records");
	}

	@Test
	void takesNothingThatIsNoFactOfTheTrip() {
		this.clerk.submit("/desk/officials/new",
				Map.of("name", "Elsewhere " + count, "sortName", "Elsewhere", "nevertheless", "true"));
		this.clerk.post(this.uncited, values("fact",
				"nonsense,stop/oakley,stop/oakley/none,stop//dates,official/elsewhere-" + count + "/aliases"));
		this.clerk.expect(200);
		assertThat(claims()).isZero();
		assertThat(this.clerk.open(this.uncited + "?kind=nonsense").select(".uncited-kind[hidden]")).isEmpty();
	}

	@Test
	void takesAPassageFromTheTextOfASource() {
		this.clerk.submit("/desk/sources/" + this.source + "/text", Map.of("text", "A visit\n\nThey were in Oakley."));
		Document text = this.clerk.open("/desk/sources/" + this.source + "/text");
		assertThat(new HtmlChecker().check(text.outerHtml())).isEmpty();
		assertThat(text.select("#reading-text > p").eachAttr("data-number")).containsExactly("1", "2");
		String slug = this.draft.split("/")[3];
		assertThat(text.select("#passage-trip option").eachAttr("value")).contains(slug);
		Document page = this.clerk.submit(text, ".reading-several",
				Map.of("trip", slug, "place", "2", "quote", "were in Oakley"));
		assertThat(this.clerk.path()).isEqualTo(this.uncited + "?source=%1$s&read=%1$s".formatted(this.source));
		assertThat(page.select("#field-source option[selected]").val()).isEqualTo(this.source);
		assertThat(page.select("#field-placeKind option[selected]").val()).isEqualTo("PARAGRAPH");
		assertThat(page.select("#field-place").val()).isEqualTo("2");
		assertThat(page.select("#field-quote").val()).isEqualTo("were in Oakley");
		assertThat(page.select("#reading-text > p")).hasSize(2);
		Document single = this.clerk.open(this.draft + "/stop/oakley/sources?read=" + this.source);
		page = this.clerk.submit(single, ".reading-several", Map.of("place", "1", "quote", "A visit"));
		assertThat(page.select("#field-quote").val()).isEqualTo("A visit");
		DeskSession reader = signIn("oakley", "READER", count);
		assertThat(reader.open("/desk/sources/" + this.source + "/text").select(".reading-several")).isEmpty();
	}

	private List<String> cites(String place) {
		String[] parts = place.split(" ");
		return this.clerk.open(this.draft + "/" + parts[0]).select(parts[1] + " .cite blockquote").eachText();
	}

	private void cite(String address, Map<String, String> values) {
		this.clerk.submit(this.clerk.open(this.draft + "/" + address), "#cite", values);
	}

	private Map<String, String> values(String name, String value) {
		Map<String, String> values = new HashMap<>(
				Map.of("source", this.source, "placeKind", "WHOLE", "strength", "STATED"));
		values.put(name, value);
		return values;
	}

	private static void tick(Document page, String record, String... facts) {
		if (record != null) {
			page.expectFirst("input[name=record][value=" + record + "]").attr("checked", "");
		}
		for (String fact : facts) {
			page.expectFirst("input[name=fact][value=" + fact + "]").attr("checked", "");
		}
	}

	private int claims() {
		return this.testDatabase.asOwner()
			.sql("select count(*) from claim where edition_id = (select max(id) from edition)")
			.query(Integer.class)
			.single();
	}

	private List<String> journal(String field) {
		return this.testDatabase.asOwner()
			.sql("""
					with made as (
						select record_id from journal_entry
						where record_table = 'claim' and after ->> 'field' = ? and edition_id = (select max(id) from edition))
					select concat_ws(' ', action, record_table, account_id, edition_id,
						after - 'id' - 'claim_id' - 'field' - 'entered_at' - 'record_kind' - 'record_key')
					from journal_entry
					where record_table = 'claim' and record_id in (select record_id from made)
						or record_table = 'citation' and after ->> 'claim_id' in (select record_id from made)
					order by 1
					""")
			.param(field)
			.query(String.class)
			.list();
	}

	private int number() {
		return this.testDatabase.asOwner()
			.sql("select number from source where slug = ?")
			.param(this.source)
			.query(Integer.class)
			.single();
	}

	private DeskSession signIn(String city, String role, int run) {
		return this.staff.signIn("several-%s-%s-%d@example.gov".formatted(city, role.toLowerCase(), run), city, role);
	}

}
