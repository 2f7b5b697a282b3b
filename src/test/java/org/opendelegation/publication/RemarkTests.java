package org.opendelegation.publication;

import java.util.HashMap;
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

/**
 * What staff say of single fields, and the changes that they ask for.
 */
@EmptyApplicationTest
class RemarkTests {

	private static final Map<String, String> ON_DATES = Map.of("kind", "stop", "key", "oakley", "field", "dates",
			"words", "Which day?");

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private DeskSession publisher;

	private String trip;

	@BeforeEach
	void beginATripWithAStop() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = signIn("clerk", "oakley", "CLERK");
		this.publisher = signIn("publisher", "oakley", "PUBLISHER");
		this.clerk.submit(this.clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", "Journey " + count, "summary", "In a sentence.", "lead", "oakley"));
		this.trip = this.clerk.path().replace("/draft", "");
		this.clerk.submit(this.clerk.open(this.trip + "/draft/stop/new"), "form.form", Map.of("city", "oakley"));
	}

	@Test
	void standsBesideTheFieldOnTheReviewAndOnTheForm() {
		Document review = this.publisher.open(this.trip + "/review");
		String link = review.expectFirst("#stop--oakley .facts > div:contains(Dates) a.remark-link").attr("href");
		Document blank = this.publisher.open(link);
		assertThat(blank.select("#field-field option[selected]").val()).isEqualTo("dates");
		review = this.publisher.submit(blank, "form.form", Map.of("words", "Which day?"));
		assertThat(this.publisher.path()).matches(".*/review#remark-\\d+");
		String anchor = this.publisher.path().replaceAll("^.*#", "");
		assertThat(review.select("#" + anchor).text()).contains("Oakley: Dates", "Which day?", "Test publisher");
		assertThat(review.select("#stop--oakley .remark-beside").text()).contains("Remark by", "Which day?");
		assertThat(new HtmlChecker().check(review.outerHtml())).isEmpty();

		Document form = this.clerk.open(this.trip + "/draft/stop/oakley");
		assertThat(form.select(".field:has(#field-dates) .remark-beside a").attr("href")).isEqualTo("#" + anchor);
		assertThat(form.select(".field:has(#field-remark) .remark-beside")).isEmpty();
		assertThat(form.select("#" + anchor).text()).contains("Which day?");
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		Document draft = this.clerk.open(this.trip + "/draft");
		assertThat(draft.select("#stop .record-marks").text()).contains("1 open remark");
		assertThat(new HtmlChecker().check(draft.outerHtml())).isEmpty();
	}

	@Test
	void isSettledByWhoEditsAndTakenBack() {
		remark(this.publisher, ON_DATES);
		Document form = this.clerk.submit(this.clerk.open(this.trip + "/draft/stop/oakley"), "form[action$=settle]",
				Map.of());
		assertThat(this.clerk.path()).contains("/draft/stop/oakley#remark-");
		assertThat(form.select(".remark").text()).contains("done by Test clerk");
		assertThat(form.select(".remark-beside")).isEmpty();
		form = this.clerk.submit(form, "form[action$=reopen]", Map.of());
		assertThat(form.select(".remark").text()).doesNotContain("done by");
		assertThat(form.select(".remark-beside")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "stop, oakley, weather", "stop, nowhere, dates", "song, oakley, dates", "stop, '', dates",
			"'', '', dates" })
	void isAboutNothingThatTheEditionHasNot(String kind, String key, String field) {
		remark(this.publisher, Map.of("kind", kind, "key", key, "field", field, "words", "Which day?"));
		this.publisher.expect(404);
		this.publisher.open(this.trip + "/review/remarks/new?kind=%s&key=%s&field=%s".formatted(kind, key, field));
		this.publisher.expect(404);
		assertThat(remarks()).isZero();
	}

	@Test
	void staysWhereTheRecordIsGone() {
		remark(this.publisher, ON_DATES);
		this.clerk.submit(this.clerk.open(this.trip + "/draft/stop/oakley"), "form[action$=remove]", Map.of());
		assertThat(this.clerk.open(this.trip + "/review").select(".remark").text()).contains("no longer here", "Dates",
				"Which day?");
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "form[action$=settle]", Map.of());
		assertThat(this.clerk.open(this.trip + "/review").select(".remark").text()).contains("done by");
	}

	@Test
	void isForEverybodyToMakeAndForWhoEditsToSettle() {
		DeskSession other = signIn("other", "antioch", "CLERK");
		DeskSession reader = signIn("reader", "antioch", "READER");
		remark(reader, ON_DATES);
		reader.expect(200);
		Document review = reader.open(this.trip + "/review");
		assertThat(review.select("form[action$=settle]")).as("one's own").hasSize(1);
		String settle = review.select("form[action$=settle]").attr("action");
		assertThat(other.open(this.trip + "/review").select("form[action$=settle], [name=required]")).isEmpty();
		other.post(settle, Map.of());
		other.expect(403);
		other.post(settle.replace("settle", "reopen"), Map.of());
		other.expect(403);
		reader.post(settle, Map.of());
		reader.expect(200);
		assertThat(this.clerk.open(this.trip + "/review").select(".remark").text()).contains("done by Test reader");
	}

	@Test
	void letsNobodyElseAskForAChange() {
		DeskSession other = signIn("other", "antioch", "PUBLISHER");
		remark(other, with(ON_DATES, "required", "true"));
		other.expect(403);
		assertThat(remarks()).isZero();
	}

	@Test
	void goesAlongToTheNextEditionWhileItIsOpen() {
		remark(this.publisher, ON_DATES);
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "form[action$=settle]", Map.of());
		remark(this.publisher, with(ON_DATES, "words", "Which year?"));
		this.testDatabase.asOwner().sql("""
				update edition set state = 'PUBLISHED', reason = 'By the test', published_at = now()
				where trip_id = (select id from trip where slug = ?)
				""").param(this.trip.replaceAll("^.*/", "")).update();
		this.clerk.submit(this.clerk.open(this.trip), "form[action$=amend]", Map.of());
		Document review = this.clerk.open(this.trip + "/review");
		assertThat(review.select("h1").text()).contains("edition 2");
		assertThat(review.select(".remark")).hasSize(1);
		assertThat(review.select(".remark").text()).contains("Which year?", "Test publisher");
	}

	@Test
	void losesNothingTypedForPublishingWhenItIsSettled() {
		remark(this.publisher, ON_DATES);
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "#submit", Map.of());
		Document review = this.publisher.open(this.trip + "/review");
		String settle = review.expectFirst("button[form=publish][formaction$=settle]").attr("formaction");
		review = this.publisher.post(settle, review,
				Map.of("reason", "The first <edition>", "when", "2036-01-02T03:04"));
		assertThat(review.select(".remark").text()).contains("done by Test publisher");
		assertThat(review.expectFirst("#field-reason").val()).isEqualTo("The first <edition>");
		assertThat(review.expectFirst("#field-when").val()).isEqualTo("2036-01-02T03:04");
		assertThat(new HtmlChecker().check(review.outerHtml())).isEmpty();
	}

	@Test
	void losesNothingTypedForPublishingWhenOneIsAdded() {
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "#submit", Map.of());
		Document review = this.publisher.open(this.trip + "/review");
		Map<String, String> typed = Map.of("reason", "The first", "ticket", review.select("[name=ticket]").val());
		String add = review.expectFirst("#remark button").attr("formaction");
		assertThat(review.select("#words").attr("form")).isEqualTo("publish");
		review = this.publisher.post(add, review, with(typed, "words", "Which year?"));
		assertThat(review.select(".remark").text()).contains("Which year?");
		assertThat(review.expectFirst("#field-reason").val()).isEqualTo("The first");
		assertThat(review.expectFirst("#words").text()).isEmpty();
		review = this.publisher.post(add, review, with(typed, "words", " "));
		assertThat(review.select(".notice--warning").text()).contains("says nothing");
		assertThat(review.expectFirst("#field-reason").val()).isEqualTo("The first");
		review = this.publisher.post(this.trip + "/review/publish", review, with(typed, "words", "One more"));
		assertThat(review.select(".mistakes").text()).contains("typed a remark");
		assertThat(review.expectFirst("#words").text()).isEqualTo("One more");
		assertThat(new HtmlChecker().check(review.outerHtml())).isEmpty();
	}

	@Test
	void isAnsweredByWhoeverReadsIt() {
		remark(this.publisher, ON_DATES);
		DeskSession reader = signIn("answering", "antioch", "READER");
		Document review = reader.open(this.trip + "/review");
		String answer = review.expectFirst("form[action$=answer]").attr("action");
		String field = "answer-" + answer.replaceAll("\\D+", " ").strip().replaceAll("^.* ", "");
		Map<String, String> sent = Map.of(field, "It was <2024>.", "ticket",
				review.select("form[action$=answer] [name=ticket]").val());
		review = reader.post(answer, review, sent);
		review = reader.post(answer, review, sent);
		assertThat(review.select(".answers li")).hasSize(1);
		assertThat(review.select(".answers").text()).contains("It was <2024>.", "Test answering");
		assertThat(new HtmlChecker().check(review.outerHtml())).isEmpty();
		Document form = this.clerk.open(this.trip + "/draft/stop/oakley");
		assertThat(form.select(".answers").text()).contains("It was <2024>.");
		this.clerk.post(answer, form, Map.of(field, " ", "onRecord", "true", "ticket", UUID.randomUUID().toString()));
		assertThat(this.clerk.path()).contains("/draft/stop/oakley#remark-");
		assertThat(this.clerk.open(this.trip + "/review").select(".answers li")).hasSize(1);
	}

	@Test
	void isOfItsTripOnly() {
		remark(this.publisher, ON_DATES);
		String settle = this.clerk.open(this.trip + "/review").select("form[action$=settle]").attr("action");
		DeskSession other = signIn("other", "antioch", "CLERK");
		other.submit(other.open("/desk/trips/new"), "form.form",
				Map.of("title", "Theirs " + count, "summary", "In a sentence.", "lead", "antioch"));
		String theirs = other.path().replace("/draft", "");
		other.post(settle.replace(this.trip, theirs), Map.of());
		other.expect(404);
	}

	@Test
	void asksBeforePublishingWhereAChangeIsAskedFor() {
		remark(this.clerk, with(ON_DATES, "required", "true"));
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "#submit", Map.of());
		Document review = this.publisher.open(this.trip + "/review");
		assertThat(review.select("[aria-labelledby=missing] .notice").text()).contains("A change is asked for",
				"Which day?");
		review = this.publisher.submit(review, "#publish", Map.of("reason", "First."));
		assertThat(review.select(".mistakes a").eachAttr("href")).containsExactly("#field-nevertheless");
		assertThat(review.select("#field-reason").text()).isEqualTo("First.");
		assertThat(new HtmlChecker().check(review.outerHtml())).isEmpty();
		this.publisher.submit(review, "#publish", Map.of("nevertheless", "true"));
		assertThat(this.publisher.path()).isEqualTo(this.trip);
	}

	@Test
	void asksNothingWhereTheChangeWasMade() {
		remark(this.clerk, with(ON_DATES, "required", "true"));
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "form[action$=settle]", Map.of());
		this.clerk.submit(this.clerk.open(this.trip + "/review"), "#submit", Map.of());
		this.publisher.submit(this.publisher.open(this.trip + "/review"), "#publish", Map.of("reason", "First."));
		assertThat(this.publisher.path()).isEqualTo(this.trip);
		assertThat(new DeskSession(this.port).open(this.trip.replace("/desk", "")).text()).doesNotContain("Which day");
	}

	@Test
	void isMadeOnceHoweverOftenItIsSent() {
		Map<String, String> sent = with(ON_DATES, "ticket", UUID.randomUUID().toString());
		this.publisher.post(this.trip + "/review/remarks", sent);
		this.publisher.post(this.trip + "/review/remarks", sent);
		this.publisher.expect(200);
		assertThat(remarks()).isOne();
	}

	@Test
	void runsNoScript() {
		remark(this.publisher, with(ON_DATES, "words", "<script>alert(1)</script>"));
		for (String page : new String[] { "/review", "/draft/stop/oakley" }) {
			Document shown = this.clerk.open(this.trip + page);
			assertThat(shown.select(".remark .words").text()).isEqualTo("<script>alert(1)</script>");
			assertThat(shown.select("main script:not([src])")).isEmpty();
		}
	}

	@Test
	void takesNoForgedRemark() {
		this.publisher.postForged(this.trip + "/review/remarks", ON_DATES);
		this.publisher.expect(403);
		assertThat(remarks()).isZero();
	}

	private void remark(DeskSession who, Map<String, String> values) {
		who.post(this.trip + "/review/remarks",
				values.containsKey("ticket") ? values : with(values, "ticket", UUID.randomUUID().toString()));
	}

	private static Map<String, String> with(Map<String, String> values, String name, String value) {
		Map<String, String> more = new HashMap<>(values);
		more.put(name, value);
		return more;
	}

	private int remarks() {
		return this.testDatabase.asOwner()
			.sql("""
					select count(*) from review_remark r join edition e on e.id = r.edition_id join trip t on t.id = e.trip_id
					where '/desk/trips/' || t.slug = ?
					""")
			.param(this.trip)
			.query(Integer.class)
			.single();
	}

	private DeskSession signIn(String name, String city, String role) {
		return this.staff.signIn("%s%d@example.gov".formatted(name, ++count), city, role);
	}

}
