package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.source.RecordRef;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has to be done by a day, at the desk.
 */
@EmptyApplicationTest
class DeadlinePagesTests {

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private TestDeadlines deadlines;

	private TestTrips trips;

	private LocalDate today;

	private String city;

	private String trip;

	private DeskSession clerk;

	@BeforeEach
	void enterATrip() {
		count++;
		this.city = "harbor-" + count;
		this.trip = "port-visit-" + count;
		this.today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
		this.deadlines = new TestDeadlines(this.database);
		this.trips = new TestTrips(this.database);
		this.clerk = signIn("clerk", this.city, "CLERK");
	}

	private DeskSession signIn(String name, String of, String role) {
		return new TestStaff(this.database, this.port).signIn(name + count + "@example.gov", of, role);
	}

	private String found(LocalDate day) {
		this.trips.enter(this.trip);
		long edition = this.trips.draft(this.trip, null);
		this.deadlines.lead(this.trip, this.city);
		this.deadlines.find(edition, this.city, "ana", "Ana Lopez", day.toString());
		this.trips.close(edition, "PUBLISHED");
		return "/desk/deadlines/findings/%s/F700-E/traveler/ana/%s".formatted(this.trip, day);
	}

	private Document answer(DeskSession session, String address, String answer, String reason) {
		return session.submit(session.open(address), "form.form", Map.of("answer", answer, "reason", reason));
	}

	@Test
	void listsWhatRulesFoundAndLeadsToTheReasoning() {
		String address = found(this.today.plusDays(20));
		Document list = this.clerk.open("/desk/deadlines");
		assertThat(list.select(".record").text()).contains("Statement of economic interests", "Ana Lopez",
				"Trip " + this.trip);
		assertThat(list.select(".record a").eachAttr("href")).contains(address, "/desk/trips/" + this.trip);
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		Document page = this.clerk.open(address);
		assertThat(page.select("[aria-labelledby=reasoning]").text()).contains("Gifts of travel from The Hosts",
				"Gov. Code § 87207");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open("/desk").select("[aria-labelledby=due]").text())
			.contains("Statement of economic interests", "Ana Lopez");
	}

	@Test
	void keepsAmongColleaguesWhatTheJournalSaysOfTasksAndAnswers() {
		answer(this.clerk, found(this.today.plusDays(20)), "DONE", "Filed with " + this.city);
		this.clerk.submit(this.clerk.open("/desk/deadlines/new"), "form.form",
				task("Call the host of " + this.city, this.today.plusDays(3)));
		assertThat(signIn("colleague", this.city, "READER").open("/desk/journal").text())
			.contains("Call the host of " + this.city, "Filed with " + this.city);
		DeskSession stranger = signIn("stranger", "elsewhere-" + count, "CLERK");
		this.database.asOwner().sql("""
				insert into membership (account_id, city_id, role) select a.id, c.id, 'CLERK' from account a, city c
				where a.email = ? and c.slug = ?
				""").params("clerk" + count + "@example.gov", "elsewhere-" + count).update();
		for (String page : List.of("/desk/journal", "/desk/journal/export.jsonl", "/desk/journal?table=task")) {
			assertThat(stranger.open(page).text()).doesNotContain("Call the host of " + this.city,
					"Filed with " + this.city);
		}
	}

	@Test
	void neverSaysThatSomethingWasNotFiled() {
		String address = found(this.today.minusDays(3));
		assertThat(rows("?when=past")).contains("No filing is recorded here");
		assertThat(rows("?when=overdue")).isEmpty();
		assertThat(this.clerk.open(address).text()).contains("No filing is recorded here")
			.doesNotContain("was not filed");
		answer(this.clerk, address, "OVERDUE", "The city clerk called");
		assertThat(rows("?when=overdue")).contains("overdue").doesNotContain("No filing");
		assertThat(rows("?when=past")).isEmpty();
	}

	@Test
	void doesNotSayThatAllCouldBeToldAboveWhatIsMissing() {
		String address = found(this.today.plusDays(20));
		assertThat(this.clerk.open(address).select(".finding-summary").text())
			.contains("The one finding could be told");
		this.database.asOwner()
			.sql("""
					with former as (update finding set superseded_at = now() where edition_id in (
						select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ?) returning *)
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, city_id,
						rule_book, detail)
					select edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, city_id, rule_book,
						jsonb_set(detail, '{missing}', '["AMOUNT"]') from former
					""")
			.param(this.trip)
			.update();
		Document page = this.clerk.open(address);
		assertThat(page.select(".still-missing").text()).contains("What is missing");
		assertThat(page.select(".finding-summary")).isEmpty();
	}

	/**
	 * A mark that is no color alone stands where a day is over, and the desk's first page
	 * does not call soon what was long ago.
	 */
	@Test
	void marksWhatIsOverAndPutsItFirst() {
		found(this.today.minusDays(300));
		assertThat(this.clerk.open("/desk").select("#due").text()).isEqualTo("The day is over");
		this.deadlines.task(this.city, "Call the host", this.today.plusDays(3).toString(), false);
		assertThat(this.clerk.open("/desk").select("#due").text()).isEqualTo("Due soon, or the day is over");
		Document list = this.clerk.open("/desk/deadlines");
		assertThat(list.select(".record").first().select(".finding-outcome--due").text())
			.contains("The day has passed");
		assertThat(list.select(".record").last().select(".finding-outcome")).isEmpty();
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
	}

	@Test
	void narrowsByDayKindCityAndWords() {
		found(this.today.plusDays(60));
		assertThat(rows("?when=next30")).isEmpty();
		assertThat(rows("?when=next90")).contains("Ana Lopez");
		assertThat(rows("?kind=task")).isEmpty();
		assertThat(rows("?kind=finding&city=" + this.city)).contains("Ana Lopez");
		assertThat(rows("?q=lopez")).contains("Ana Lopez");
		assertThat(rows("?q=nobody")).isEmpty();
		this.clerk.open("/desk/deadlines?when=someday");
		this.clerk.expect(400);
		this.clerk.open("/desk/deadlines?person=x");
		this.clerk.expect(400);
	}

	@Test
	void takesAnswersWithAReasonAndKeepsThemAll() {
		String address = found(this.today.plusDays(20));
		assertThat(answer(this.clerk, address, "DONE", " ").select(".mistakes").text())
			.contains("Reason: Fill this in");
		answer(this.clerk, address, "DONE", "Filed with the clerk, receipt 7");
		assertThat(rows("")).isEmpty();
		assertThat(rows("?when=done")).contains("done");
		Document page = answer(this.clerk, address, "OPEN", "It was another form");
		assertThat(page.select("[aria-labelledby=answers]").text()).contains("receipt 7", "another form",
				"Test clerk" + count);
		assertThat(rows("")).contains("Ana Lopez");
		assertThat(this.database.asOwner()
			.sql("select count(*) from journal_entry where record_table = 'deadline_answer' and after ->> 'reason' like ?")
			.param("%receipt 7")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void letsNobodyAnswerOnWhatSomebodyElseSaid() {
		String address = found(this.today.plusDays(20));
		Document before = this.clerk.open(address);
		answer(signIn("other", this.city, "CLERK"), address, "WAIVED", "Left the council");
		Document page = this.clerk.submit(before, "form.form", Map.of("answer", "DONE", "reason", "Filed"));
		assertThat(page.select(".mistakes").text()).contains("Somebody saved this meanwhile");
		assertThat(page.select("[aria-labelledby=answers]").text()).contains("Left the council");
		assertThat(page.select("textarea").val()).isEqualTo("Filed");
		assertThat(rows("?when=done")).contains("does not apply");
	}

	@Test
	void keepsFindingsFromOtherCitiesReadersAndForgers() {
		String address = found(this.today.plusDays(20));
		DeskSession stranger = signIn("stranger", "elsewhere-" + count, "CLERK");
		assertThat(stranger.open("/desk/deadlines").select(".records").text()).doesNotContain("Ana Lopez");
		assertThat(stranger.open("/desk").text()).doesNotContain("Ana Lopez");
		stranger.open(address);
		stranger.expect(404);
		Map<String, String> said = Map.of("answer", "DONE", "reason", "x", "last", "0", "ticket",
				"00000000-0000-0000-0000-000000000002");
		stranger.post(address, said);
		stranger.expect(404);
		DeskSession reader = signIn("reader", this.city, "READER");
		assertThat(reader.open(address).select("form.form")).isEmpty();
		reader.expect(200);
		reader.post(address, said);
		reader.expect(403);
		this.clerk.postForged(address, said);
		this.clerk.expect(403);
		assertThat(this.database.asOwner()
			.sql("select count(*) from deadline_answer where trip_id = (select id from trip where slug = ?)")
			.param(this.trip)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void showsOfADraftWhatWasFoundWhenItWasHandedIn() {
		this.trips.enter(this.trip);
		long edition = this.trips.draft(this.trip, null);
		this.deadlines.lead(this.trip, this.city);
		this.deadlines.find(edition, this.city, "ana", "Ana Lopez", this.today.plusDays(5).toString());
		this.deadlines.find(edition, "organization", "hosts", "The Hosts", "CANNOT_TELL",
				this.today.plusDays(6).toString());
		this.trips.close(edition, "IN_REVIEW");
		this.deadlines.keepWhatWasFound();
		assertThat(rows("")).contains("as the edition in preparation stands", "May be due by");
	}

	/**
	 * Whose duty it is depends on the rule, and not on what the finding is told of.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "F801-FORM | A duty of the city", "F801-POST | A duty of the city",
					"F803 | A duty of the official who asked for the payment",
					"F807-NOTE | A duty of the payer, not of the city", "F700-E | A duty of the official" })
	void saysWhoseDutyItIs(String rule, String duty) {
		this.trips.enter(this.trip);
		long edition = this.trips.draft(this.trip, null);
		this.deadlines.lead(this.trip, this.city);
		this.deadlines.find(edition, rule, new RecordRef("payment", "fares"), "The Hosts", "DUE",
				this.today.plusDays(5).toString());
		this.trips.close(edition, "PUBLISHED");
		Document list = this.clerk.open("/desk/deadlines");
		assertThat(list.select(".record p").eachText()).contains(duty);
		Document page = this.clerk.open(list.select(".record a[href*=" + rule + "]").attr("href"));
		assertThat(page.select("main > p").eachText()).contains(duty);
		assertThat(page.select("main > .notice").hasText()).isEqualTo(rule.equals("F807-NOTE"));
	}

	@Test
	void takesATaskOnceHoweverOftenItIsSent() {
		Document form = this.clerk.open("/desk/deadlines/new");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		Map<String, String> values = task("Post the itinerary", this.today.plusDays(3));
		this.clerk.submit(form, "form.form", values);
		Document list = this.clerk.submit(form, "form.form", values);
		assertThat(list.select(".record:contains(Post the itinerary)")).hasSize(1);
	}

	@Test
	void readsDaysAsPeopleWriteThem() {
		assertThat(mistakesWith("next week")).contains("no date that can be read");
		assertThat(mistakesWith("May 2027")).contains("one day that is certain");
		this.clerk.submit(this.clerk.open("/desk/deadlines/new"), "form.form",
				task("Send the letters", this.today, "day", "April 1, 2027"));
		assertThat(rows("?q=letters")).contains("Due by April 1, 2027");
	}

	@Test
	void showsWhoSavesSecondBothTexts() {
		String address = "/desk/deadlines/tasks/"
				+ this.deadlines.task(this.city, "Call the host", this.today.plusDays(3).toString(), false);
		Document before = this.clerk.open(address);
		this.clerk.submit(this.clerk.open(address), "form.form", task("Write to the host", this.today.plusDays(3)));
		Document page = this.clerk.submit(before, "form.form", task("Thank the host", this.today.plusDays(3)));
		assertThat(page.select(".field-theirs").text()).contains("Write to the host");
		assertThat(page.select("input[name=task]").val()).isEqualTo("Thank the host");
		this.clerk.submit(page, "form.form", Map.of());
		assertThat(rows("")).contains("Thank the host");
	}

	@Test
	void saysWhoDidATaskAndWhen() {
		long id = this.deadlines.task(this.city, "Call the host", this.today.minusDays(3).toString(), false);
		assertThat(rows("?when=overdue")).contains("Call the host");
		Document form = this.clerk.open("/desk/deadlines/tasks/" + id);
		assertThat(this.clerk
			.submit(form, "form.form",
					task("Call the host", this.today.minusDays(3), "doneOn", this.today.plusDays(9).toString()))
			.select(".mistakes")
			.text()).contains("has not come yet");
		this.clerk.submit(form, "form.form",
				task("Call the host", this.today.minusDays(3), "doneOn", this.today.toString()));
		assertThat(rows("?when=overdue")).isEmpty();
		assertThat(this.clerk.open("/desk/deadlines/tasks/" + id).text()).contains("as Test clerk" + count + " says");
	}

	@Test
	void putsATaskIntoTheBinAndBack() {
		long id = this.deadlines.task(this.city, "Return the gift", this.today.plusDays(3).toString(), false);
		Document page = this.clerk.open("/desk/deadlines/tasks/" + id);
		this.clerk.submit(page, "form[action$=remove]", Map.of());
		assertThat(rows("")).isEmpty();
		Document bin = this.clerk.open("/desk/bin");
		assertThat(bin.text()).contains("Return the gift");
		DeskSession stranger = signIn("stranger", "elsewhere-" + count, "CLERK");
		assertThat(stranger.open("/desk/bin").select(".record:contains(Return the gift) form")).isEmpty();
		this.clerk.submit(bin, ".record:contains(Return the gift) form", Map.of());
		assertThat(rows("")).contains("Return the gift");
	}

	@Test
	void keepsTasksFromOtherCitiesReadersAndForgers() {
		String address = "/desk/deadlines/tasks/"
				+ this.deadlines.task(this.city, "Call the host", this.today.plusDays(3).toString(), false);
		Map<String, String> sent = new HashMap<>(task("Mine now", this.today));
		sent.put("version", "0");
		sent.put("ticket", "00000000-0000-0000-0000-000000000003");
		DeskSession stranger = signIn("stranger", "elsewhere-" + count, "CLERK");
		assertThat(stranger.open("/desk/deadlines").select(".records").text()).doesNotContain("Call the host");
		for (String path : List.of(address, address + "/remove")) {
			stranger.post(path, sent);
			stranger.expect(404);
		}
		stranger.open(address);
		stranger.expect(404);
		stranger.post("/desk/deadlines/new", sent);
		stranger.expect(403);
		DeskSession reader = signIn("reader", this.city, "READER");
		assertThat(reader.open(address).select("form.form")).isEmpty();
		for (String path : List.of(address, address + "/remove", "/desk/deadlines/new")) {
			reader.post(path, sent);
			reader.expect(403);
			this.clerk.postForged(path, sent);
			this.clerk.expect(403);
		}
		assertThat(rows("")).contains("Call the host").doesNotContain("Mine now");
	}

	@Test
	void letsOnlyPublishersMakeATaskPublic() {
		Map<String, String> values = task("Open the exhibition", this.today.plusDays(3), "audience", "PUBLIC");
		this.clerk.submit(this.clerk.open("/desk/deadlines/new"), "form.form", values);
		this.clerk.expect(403);
		DeskSession publisher = signIn("publisher", this.city, "PUBLISHER");
		publisher.submit(publisher.open("/desk/deadlines/new"), "form.form", values);
		String address = this.clerk.open("/desk/deadlines").select("a:contains(Open the exhibition)").attr("href");
		assertThat(this.clerk.open(address).select("form.form")).isEmpty();
		this.clerk.post(address + "/remove", Map.of());
		this.clerk.expect(403);
		assertThat(publisher.post(address + "/remove", Map.of()).text()).contains("let only staff see it first");
	}

	@Test
	void makesNobodyResponsibleWhoDoesNotWorkForTheCity() {
		signIn("stranger", "elsewhere-" + count, "CLERK");
		Long account = this.database.asOwner()
			.sql("select id from account where email = ?")
			.param("stranger" + count + "@example.gov")
			.query(Long.class)
			.single();
		assertThat(this.clerk
			.submit(this.clerk.open("/desk/deadlines/new"), "form.form",
					task("Call the host", this.today, "person", account.toString()))
			.select(".mistakes")
			.text()).contains("does not work for the city");
	}

	@Test
	void saysThatNoMailIsSentAndKeepsWhatIsChosen() {
		Document page = this.clerk.open("/desk/account/reminders");
		assertThat(page.text()).contains("no mail server");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(page.select("input[name=kinds][checked]").eachAttr("value")).containsExactly("SEVEN", "OVERDUE");
		this.clerk.post("/desk/account/reminders", page, Map.of("kinds", "ONE", "scope", "MINE"));
		Document chosen = this.clerk.open("/desk/account/reminders");
		assertThat(chosen.select("input[checked]").eachAttr("value")).containsExactly("ONE", "MINE");
		this.clerk.post("/desk/account/reminders", Map.of("kinds", "NEVER"));
		this.clerk.expect(400);
		this.clerk.post("/desk/account/reminders", Map.of("cities", "1"));
		this.clerk.expect(400);
		this.clerk.postForged("/desk/account/reminders", Map.of("scope", "ALL"));
		this.clerk.expect(403);
		assertThat(signIn("reader", this.city, "READER").open("/desk/account/reminders")
			.select("input[name=kinds][checked]")).isEmpty();
	}

	private String mistakesWith(String day) {
		return this.clerk
			.submit(this.clerk.open("/desk/deadlines/new"), "form.form", task("Wrong day", this.today, "day", day))
			.select(".mistakes")
			.text();
	}

	private String rows(String query) {
		return this.clerk.open("/desk/deadlines" + query).select(".records").text();
	}

	private Map<String, String> task(String title, LocalDate day, String... more) {
		Map<String, String> values = new HashMap<>(
				Map.of("task", title, "day", day.toString(), "city", this.city, "audience", "INTERNAL"));
		for (int at = 0; at < more.length; at += 2) {
			values.put(more[at], more[at + 1]);
		}
		return values;
	}

}
