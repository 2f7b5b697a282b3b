package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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
class DraftPagesTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	@BeforeEach
	void signIn() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("clerk%d@example.gov".formatted(++count), "oakley", "CLERK");
	}

	@Test
	void beginsATripAndEntersWhatItHolds() {
		String draft = begin("A journey");
		Document page = submit(this.clerk.open(draft + "/stop/new"),
				Map.of("city", "oakley", "dates", "5/22/2024 to 5/23/2024"));
		assertThat(this.clerk.path()).isEqualTo(draft);
		assertThat(page.select("#stop .record").text()).contains("Oakley", "May 22–23, 2024", "without a source");
		page = submit(this.clerk.open(draft + "/traveler/new"), Map.of("name", "里布斯 Librers", "capacity", "OFFICIAL"));
		assertThat(page.select("#traveler .record").text()).contains("里布斯 Librers");
		page = submit(this.clerk.open(draft + "/trip/trip"), Map.of("purpose", "Trade"));
		assertThat(page.select("#trip .record").text()).contains("Trade");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void showsFormsAgainFilledWithWhatIsWrongBesideTheField() {
		String draft = begin("Mistakes");
		Document page = submit(this.clerk.open(draft + "/traveler/new"),
				Map.of("name", "", "departed", "soon", "returned", "5/19/2024", "remark", "kept"));
		assertThat(page.select(".mistakes a").eachAttr("href")).contains("#field-name", "#field-departed");
		assertThat(page.select("#field-departed").val()).isEqualTo("soon");
		assertThat(page.select("#field-remark").val()).isEqualTo("kept");
		assertThat(page.select("#field-departed").attr("aria-describedby")).contains("field-departed-mistake");
	}

	@Test
	void namesTheFieldsThatAreWrong() {
		Document page = submit(this.clerk.open("/desk/trips/new"),
				Map.of("title", "", "summary", "", "lead", "oakley"));
		assertThat(page.select(".mistakes a").eachText()).containsExactlyInAnyOrder("Title: Fill this in.",
				"Summary: Fill this in.");
		page = submit(this.clerk.open(begin("Wrong") + "/organizer/new"),
				Map.of("name", "Somebody", "party", "nobody"));
		assertThat(page.select(".mistakes a").text()).startsWith("Record of the person or organization: ");
	}

	@Test
	void takesTheNameOfTheRecordWhereNoneIsTyped() {
		this.testDatabase.asOwner()
			.sql("insert into official (slug, name, sort_name) values ('jane-roe-' || ?, 'Jane Roe', 'Roe')")
			.param(count)
			.update();
		String draft = begin("Named");
		submit(this.clerk.open(draft + "/traveler/new"),
				Map.of("name", "", "official", "official/jane-roe-" + count, "capacity", "OFFICIAL"));
		assertThat(this.clerk.open(draft + "/traveler/jane-roe").select("#field-name").val()).isEqualTo("Jane Roe");
		Document page = submit(this.clerk.open(draft + "/traveler/new"),
				Map.of("name", "J. Roe", "official", "official/jane-roe-" + count, "capacity", "OFFICIAL"));
		assertThat(page.select(".mistakes a[href=#field-official]").text()).contains("among the travelers");
		submit(this.clerk.open(draft + "/traveler/jane-roe"), Map.of("title", "Mayor"));
		assertThat(this.clerk.open(draft).select("#traveler .record")).hasSize(1);
	}

	@Test
	void offersTheRecordThatATypedNameMayMean() {
		this.testDatabase.asOwner()
			.sql("insert into organization (slug, name, kind) values ('pittsburg-' || ?, 'City of Pittsburg', 'MUNICIPALITY')")
			.param(count)
			.update();
		String draft = begin("Misspelt");
		Document page = submit(this.clerk.open(draft + "/organizer/new"), Map.of("name", "Citty of Pittsburg"));
		assertThat(page.select(".mistakes").text()).contains("Perhaps this is already recorded", "City of Pittsburg");
		assertThat(page.select("#field-name").val()).isEqualTo("Citty of Pittsburg");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(draft).select("#organizer .record")).isEmpty();
		page = submit(page, Map.of("nevertheless", "true"));
		assertThat(page.select("#organizer .record").text()).contains("Citty of Pittsburg");
	}

	@Test
	void readsTheListsAnewWithoutSaving() {
		String draft = begin("Another city");
		Document page = this.clerk.open(draft + "/stop/new");
		assertThat(page.select(".field:has(#field-city) a[target=_blank]").attr("href")).isEqualTo("/desk/cities/new");
		this.staff.city("later-" + count);
		page = submit(page, Map.of("then", "lists", "dates", "May 22–26, 2024"));
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(page.select("#field-dates").val()).isEqualTo("May 22–26, 2024");
		assertThat(page.select("#field-city option[value=later-" + count + "]")).hasSize(1);
		assertThat(this.clerk.open(draft).select("#stop .record")).isEmpty();
	}

	@Test
	void leadsToTheTripWhereNoEditionIsBeingPrepared() {
		String draft = begin("Published meanwhile");
		this.testDatabase.asOwner().sql("""
				update edition set state = 'PUBLISHED', reason = 'By the test', published_at = now()
				where trip_id = (select id from trip where slug = ?)
				""").param(draft.replaceAll("^.*/trips/|/draft$", "")).update();
		for (String address : List.of(draft, draft.replace("/draft", "/review"))) {
			Document page = this.clerk.open(address);
			assertThat(this.clerk.path()).isEqualTo(draft.replace("/draft", ""));
			assertThat(page.select(".notice").text()).contains("No edition of this trip is being prepared");
		}
	}

	@Test
	void namesTheReviewByWhatSomebodyMayDo() {
		String draft = begin("Named");
		assertThat(this.clerk.open(draft).select("main a.button").eachText()).contains("Review and hand in",
				"Notes from meetings");
		DeskSession publisher = this.staff.signIn("names%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		assertThat(publisher.open(draft).select("main a.button").text()).contains("Review and publish");
	}

	@Test
	void makesOneRecordOfAFormThatIsSentTwice() {
		String draft = begin("Twice");
		Document form = this.clerk.open(draft + "/traveler/new");
		submit(form, Map.of("name", "Ana Lopez"));
		Document page = submit(form, Map.of("name", "Ana Lopez"));
		assertThat(page.select("#traveler .record")).hasSize(1);
	}

	@Test
	void showsTheSecondWriterBothTexts() {
		String draft = begin("Two at once");
		submit(this.clerk.open(draft + "/stop/new"), Map.of("city", "oakley", "remark", "first"));
		Document mine = this.clerk.open(draft + "/stop/oakley");
		submit(this.clerk.open(draft + "/stop/oakley"), Map.of("remark", "theirs"));
		Document merge = submit(mine, Map.of("remark", "mine"));
		assertThat(merge.select("#field-remark").text()).isEqualTo("mine");
		assertThat(merge.select(".field-theirs").text()).contains("theirs");
		Document saved = submit(merge, Map.of("remark", "both"));
		assertThat(saved.select("#stop .record").text()).contains("both");
	}

	@Test
	void keepsWhatWasTypedThoughTheRecordWasRemovedMeanwhile() {
		String draft = begin("Removed");
		submit(this.clerk.open(draft + "/stop/new"), Map.of("city", "oakley"));
		Document open = this.clerk.open(draft + "/stop/oakley");
		this.clerk.submit(this.clerk.open(draft + "/stop/oakley"), "form[action$=remove]", Map.of());
		Document page = submit(open, Map.of("remark", "typed since"));
		assertThat(page.select(".mistakes").text()).contains("Somebody removed this meanwhile");
		assertThat(page.select("#field-remark").text()).isEqualTo("typed since");
		assertThat(submit(page, Map.of()).select("#stop .record").text()).contains("typed since");
	}

	@Test
	void letsEachCityEditWhatConcernsItsOwnTravelers() {
		this.staff.city("antioch");
		String draft = begin("Shared");
		submit(this.clerk.open(draft + "/traveler/new"), Map.of("name", "Ours", "city", "oakley"));
		submit(this.clerk.open(draft + "/traveler/new"), Map.of("name", "Theirs", "city", "antioch"));
		DeskSession other = this.staff.signIn("antioch%d@example.gov".formatted(count), "antioch", "CLERK");
		submit(other, other.open(draft + "/traveler/theirs"), Map.of("title", "Mayor"));
		assertThat(other.path()).isEqualTo(draft);
		Document page = submit(other, other.open(draft + "/traveler/theirs"), Map.of("city", "oakley"));
		assertThat(page.select(".mistakes").text()).contains("a matter of another city");
		assertThat(other.open(draft + "/traveler/theirs").select("#field-city option[selected]").val())
			.isEqualTo("antioch");
		assertThat(this.clerk.open(draft + "/traveler/theirs").select("#field-city option[selected]").val())
			.isEqualTo("antioch");
		submit(other, other.open(draft + "/traveler/ours"), Map.of("title", "Mayor"));
		other.expect(403);
		other.post(draft + "/stop/new", Map.of("city", "oakley", "ticket", "00000000-0000-0000-0000-000000000007"));
		other.expect(403);
	}

	/**
	 * Nothing can be typed that only a refusal would follow.
	 */
	@Test
	void showsWhoEditsATripToWhoMayOnlyReadIt() {
		String draft = begin("Led elsewhere");
		this.staff.city("antioch");
		DeskSession other = this.staff.signIn("elsewhere%d@example.gov".formatted(count), "antioch", "CLERK");
		for (DeskSession looking : List.of(other,
				this.staff.signIn("looking%d@example.gov".formatted(count), "oakley", "READER"))) {
			Document page = looking.open(draft + "/trip/trip");
			looking.expect(200);
			assertThat(page.select("fieldset[disabled] #field-title").val()).startsWith("Led elsewhere");
			assertThat(page.select("form.form button, form[action$=remove], form[action$=move]")).isEmpty();
			assertThat(page.select(".notice").text()).contains("Oakley leads this trip");
			assertThat(page.select("a[href=" + draft + "]")).isNotEmpty();
			assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
			Document blank = looking.open(draft + "/stop/new");
			looking.expect(403);
			assertThat(blank.select("main").text()).contains("Oakley leads this trip");
			assertThat(blank.select("main form")).isEmpty();
			assertThat(blank.select("main a[href=" + draft + "]")).isNotEmpty();
			assertThat(new HtmlChecker().check(blank.outerHtml())).isEmpty();
		}
		Document refused = other.post(draft + "/trip/trip", Map.of("title", "Mine", "summary", "Mine", "version", "0"));
		other.expect(403);
		assertThat(refused.select("main").text()).contains("staff of another city")
			.doesNotContain("those who keep the record");
		assertThat(this.clerk.open(draft + "/trip/trip").select("fieldset[disabled]")).isEmpty();
		assertThat(this.clerk.open(draft + "/trip/trip").select("form.form button")).isNotEmpty();
	}

	@Test
	void letsReadersLookAndNotTouch() {
		String draft = begin("Looked at");
		DeskSession reader = this.staff.signIn("reader%d@example.gov".formatted(count), "oakley", "READER");
		assertThat(reader.open(draft).text()).contains("Looked at");
		reader.post(draft + "/stop/new", Map.of("city", "oakley", "ticket", "00000000-0000-0000-0000-000000000008"));
		reader.expect(403);
		reader.open("/desk/people");
		reader.expect(403);
	}

	@Test
	void journalsWhoChangedWhatFromWhatToWhat() {
		String draft = begin("Journaled");
		submit(this.clerk.open(draft + "/trip/trip"), Map.of("purpose", "before"));
		submit(this.clerk.open(draft + "/trip/trip"), Map.of("purpose", "after"));
		Document journal = this.clerk.open("/desk/journal");
		assertThat(journal.select(".journal-deed").first().text()).contains("Test clerk", "changed", "before", "after");
	}

	@Test
	void beginsTripsOfOnesOwnCitiesOnly() {
		Document page = this.clerk.open("/desk/trips/new");
		assertThat(page.select("select[name=lead] option").eachAttr("value")).containsExactly("oakley");
		page = this.clerk.post("/desk/trips/new", Map.of("title", "Somebody else’s", "summary", "In a sentence.",
				"lead", "antioch", "ticket", "00000000-0000-0000-0000-%012d".formatted(count)));
		assertThat(page.select(".field-mistake").text()).contains("a city that you work for");
	}

	@Test
	void beginsOneTripHoweverOftenTheFormIsSent() {
		Document form = this.clerk.open("/desk/trips/new");
		Map<String, String> values = Map.of("title", "Once " + count, "summary", "In a sentence.", "lead", "oakley");
		submit(form, values);
		String first = this.clerk.path();
		submit(form, values);
		assertThat(this.clerk.path()).isEqualTo(first);
	}

	@Test
	void letsPublishersHandATripOverToAnotherCity() {
		String trip = begin("Handed over").replace("/draft", "");
		this.staff.city("martinez");
		this.clerk.post(trip + "/lead", Map.of("city", "martinez"));
		this.clerk.expect(403);
		DeskSession publisher = this.staff.signIn("lead%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		Document page = publisher.submit(publisher.open(trip), "form[action$=lead]", Map.of("city", "martinez"));
		assertThat(page.text()).contains("Led by Martinez").doesNotContain("Another city leads");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		publisher.post(trip + "/lead", Map.of("city", "oakley"));
		publisher.expect(403);
		this.clerk.post(trip + "/draft/trip/trip", Map.of("version", "0", "title", "Still mine?", "summary", "No."));
		this.clerk.expect(403);
	}

	@ParameterizedTest
	@CsvSource({ "trip/new, GET", "trip/trip/remove, POST", "trip/trip/move?up=true, POST",
			"traveler/nobody/move?up=true, POST", "song/new, GET" })
	void knowsNothingOfWhatAnEditionHasNot(String address, String method) {
		String draft = begin("A trip");
		if (method.equals("GET")) {
			this.clerk.open(draft + "/" + address);
		}
		else {
			this.clerk.post(draft + "/" + address, Map.of());
		}
		this.clerk.expect(404);
	}

	@ParameterizedTest
	@CsvSource({ "stop/new, city", "trip/trip, summary" })
	void takesNoTextThatTheDatabaseCannotHold(String address, String field) {
		String draft = begin("A trip");
		this.clerk.post(draft + "/" + address, Map.of(field, "a\u0000b", "version", "0"));
		this.clerk.expect(400);
	}

	@Test
	void takesNoFieldsThatThereAreNot() {
		String draft = begin("A trip");
		for (String field : List.of("items[abc]", "items[")) {
			this.clerk.post(draft + "/payment/new", Map.of(field, "1", "ticket", UUID.randomUUID().toString()));
			assertThat(this.clerk.status()).as(field).isLessThan(500);
		}
	}

	@Test
	void saysHowFarEachPartIsAndLeadsToTheNext() {
		String draft = begin("In steps");
		Document page = this.clerk.open(draft);
		assertThat(page.select(".steps li:contains(Stops)").text()).contains("None yet");
		assertThat(page.select(".steps li:contains(The trip as a whole)").text()).contains("open", "without a source");
		this.clerk.open(page.select("#go-on").attr("href"));
		assertThat(this.clerk.path()).isEqualTo(draft + "/trip/trip");
		DeskSession reader = this.staff.signIn("reader%d@example.gov".formatted(count), "oakley", "READER");
		assertThat(reader.open(draft).select("#go-on")).isEmpty();
	}

	@Test
	void goesOnAfterSavingWhereSomebodyWantsTo() {
		String draft = begin("Going on");
		submit(this.clerk.open(draft + "/stop/new"), Map.of("city", "oakley", "then", "another"));
		assertThat(this.clerk.path()).isEqualTo(draft + "/stop/new");
		submit(this.clerk.open(draft + "/stop/oakley"), Map.of("remark", "First", "then", "next"));
		assertThat(this.clerk.path()).startsWith(draft + "#").doesNotContain("#stop");
		submit(this.clerk.open(draft + "/stop/oakley"), Map.of("then", "https://elsewhere.example"));
		assertThat(this.clerk.path()).isEqualTo(draft);
	}

	@Test
	void hidesDraftsFromThePublic() {
		begin("Hidden");
		Document page = new DeskSession(this.port).open("/trips");
		assertThat(page.text()).doesNotContain("Hidden");
	}

	private String begin(String title) {
		submit(this.clerk.open("/desk/trips/new"),
				Map.of("title", title + " " + count, "summary", "In a sentence.", "lead", "oakley"));
		assertThat(this.clerk.path()).endsWith("/draft");
		return this.clerk.path();
	}

	private Document submit(Document page, Map<String, String> values) {
		return submit(this.clerk, page, values);
	}

	private static Document submit(DeskSession session, Document page, Map<String, String> values) {
		return session.submit(page, "form.form", values);
	}

}
