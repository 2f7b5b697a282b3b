package org.opendelegation.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked before a filing is saved: whether it is recorded already, and whether
 * there was nothing to declare. What amends another is like it and later.
 */
@EmptyApplicationTest
class FilingCheckTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestFilings filings;

	private DeskSession clerk;

	@BeforeEach
	void signIn() {
		this.filings = new TestFilings(this.testDatabase, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
	}

	@Test
	void refusesAFilingBeforeItsPeriodIsOver() {
		Document page = this.filings.enter(this.clerk,
				Map.of("signedOn", "", "filed", "11/20/2024", "received", "12/30/2024", "postedOn", ""));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-filed",
				"#field-received");
		assertThat(page.select("#field-filed-mistake").text()).contains("before the period that it covers was over",
				"Correct this day");
	}

	@Test
	void refusesATripAfterThePeriod() {
		String trip = this.filings.draft(this.clerk, Map.of("amount", "600", "received", "5/20/2024")).split("/")[3];
		this.testDatabase.asOwner().sql("""
				update particulars set dates = '2024-05-10/2024-05-20' where edition_id = (
					select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ?)
				""").param(trip).update();
		Map<String, String> before = new HashMap<>(
				Map.of("trip", trip, "periodFrom", "1/1/2023", "periodTo", "12/31/2023"));
		Document page = this.filings.enter(this.clerk, before);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-trip");
		assertThat(page.select("#field-trip-mistake").text()).contains("after the period");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		before.put("periodTo", "1/1/2024");
		assertThat(this.filings.enter(this.clerk, before).select(".mistakes a").eachAttr("href"))
			.containsExactly("#field-trip");
		before.put("periodTo", "5/20/2024");
		assertThat(this.filings.enter(this.clerk, before).select(".mistakes")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12/31/2023 | 4/1/2024  | April 2, 2024 | On time
			12/31/2024 | 4/1/2025  | April 1, 2025 | On time
			12/31/2025 | 4/2/2026  | April 1, 2026 | Late
			""")
	void knowsByWhenAStatementIsDueOfWhichNoRuleFoundADay(String end, String received, String due, String standing) {
		String first = "1/1/" + end.substring(6);
		String filing = this.filings.entered(this.clerk,
				Map.of("form", "FORM_700", "nothingToDeclare", "true", "periodFrom", first, "periodTo", end, "signedOn",
						"", "filed", "", "received", received, "postedOn", "", "postedAt", "", "due", ""));
		String listed = this.clerk.open("/desk/filings").select("tr:has(a[href*=/" + filing + "/])").text();
		assertThat(listed).contains(due, standing);
		assertThat(this.clerk.open("/desk/filings")
			.select("tr:has(a[href*=/" + filing + "/]) .finding-outcome--due")
			.eachText()).as("marked").isEqualTo(standing.equals("Late") ? List.of("Late") : List.of());
		assertThat(this.clerk.open("/desk/filings?timing=late").select("a[href*=/" + filing + "/]"))
			.hasSize(standing.equals("Late") ? 1 : 0);
	}

	@Test
	void asksWhereThereIsOneAlready() {
		String first = this.filings.entered(this.clerk, Map.of());
		Document page = this.filings.enter(this.clerk, Map.of());
		assertThat(page.select(".mistakes").text())
			.contains("There is a filing of this form, filer and period already");
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("/desk/filings/" + first + "/edit");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(count()).isOne();
		this.clerk.submit(page, "form.form", Map.of("nevertheless", "true"));
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void asksAsWellWhereACorrectionMakesTwo() {
		String first = this.filings.entered(this.clerk, Map.of());
		String second = this.filings.entered(this.clerk, Map.of("periodFrom", "1/1/2023", "periodTo", "12/31/2023"));
		Map<String, String> same = Map.of("periodFrom", "1/1/2024", "periodTo", "12/31/2024");
		Document page = edit(second, same);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("/desk/filings/" + first + "/edit");
		page = this.clerk.submit(page, "form.form", Map.of("nevertheless", "true"));
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(edit(second, Map.of("remark", "Changed")).select(".mistakes")).isEmpty();
	}

	/**
	 * Two that were meant stay two, whatever else is corrected.
	 */
	@Test
	void asksOnceOnlyOfTwoThatAreMeant() {
		DeskSession publisher = this.filings.signIn("oakley", "PUBLISHER");
		String trip = this.filings
			.trip(this.clerk, publisher, Map.of("amount", "5600", "received", "5/20/2024", "paidTo", "CITY"))
			.substring("/trips/".length());
		Map<String, String> report = Map.of("form", "FORM_801", "filer", "", "trip", trip, "periodFrom", "", "periodTo",
				"", "due", "");
		String first = this.filings.entered(this.clerk, report);
		this.filings.tickThePayment(this.clerk, first);
		publisher.post("/desk/filings/" + first + "/publish", Map.of());
		Document page = this.filings.enter(this.clerk, report);
		Element question = page.expectFirst(".mistakes");
		assertThat(question.select("button[form][name=nevertheless]")).hasSize(1);
		assertThat(page.select("#" + question.expectFirst("button").attr("form"))).hasSize(1);
		this.clerk.submit(page, "form.form", Map.of("nevertheless", "true"));
		for (Map<String, String> changed : List.of(Map.of("remark", "Changed", "correction", "Typed wrongly"),
				Map.of("payments", "", "correction", "It is about all of them"))) {
			Document answer = publisher.submit(publisher.open("/desk/filings/" + first + "/edit"), "form.form",
					changed);
			assertThat(answer.select(".mistakes").text()).as(changed.toString()).isEmpty();
		}
	}

	@Test
	void asksNothingOfAmendmentsAndOfWhatIsAnother() {
		String first = this.filings.entered(this.clerk, Map.of());
		List<Map<String, String>> others = List.of(Map.of("amends", first), Map.of("amends", first),
				Map.of("form", "FORM_700"),
				Map.of("filer", "official/" + new TestFilings(this.testDatabase, this.port).official()),
				Map.of("periodFrom", "1/1/2023", "periodTo", "12/31/2023"));
		for (Map<String, String> other : others) {
			assertThat(this.filings.enter(this.clerk, other).select(".mistakes").text()).as(other.toString()).isEmpty();
		}
		assertThat(edit(first, Map.of("remark", "Changed")).select(".mistakes")).isEmpty();
	}

	@Test
	void asksWhetherThereWasNothingThoughARuleFoundSomething() {
		DeskSession publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.filings.trip(this.clerk, publisher, Map.of("amount", "600", "received", "5/20/2024"));
		Map<String, String> nothing = Map.of("form", "FORM_700", "nothingToDeclare", "true");
		Document page = this.filings.enter(this.clerk, nothing);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-nothingToDeclare");
		assertThat(page.select("#field-nothingToDeclare").text()).contains("something is due on April 1, 2025");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(count()).isZero();
		Map<String, String> earlier = new HashMap<>(nothing);
		earlier.putAll(Map.of("periodFrom", "1/1/2023", "periodTo", "12/31/2023"));
		assertThat(this.filings.enter(this.clerk, earlier).select(".mistakes")).isEmpty();
		page = this.clerk.submit(page, "form.form", Map.of("sure", "true"));
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(count()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			form      | FORM_700  | amends   | on another form
			filer     | another   | amends   | Somebody else filed
			filed     | 3/20/2025 | filed    | which was filed on March 21, 2025
			""")
	void refusesAnAmendmentOfAnotherFilingOrAnEarlierOne(String field, String typed, String wrong, String words) {
		String first = this.filings.entered(this.clerk, Map.of());
		String value = typed.equals("another") ? "official/" + new TestFilings(this.testDatabase, this.port).official()
				: typed;
		Document page = this.filings.enter(this.clerk, Map.of("amends", first, field, value));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + wrong);
		assertThat(page.select(".field-mistake").text()).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			form     | FORM_700  | form     | an amendment is on the form of what it amends
			filer    | another   | filer    | an amendment is by whoever filed what it amends
			filed    | 3/24/2025 | filed    | which was filed on March 22, 2025
			filed    | none      | received | which was filed on March 22, 2025
			""")
	void refusesACorrectionThatItsAmendmentDoesNotFollow(String field, String typed, String wrong, String words) {
		String first = this.filings.entered(this.clerk, Map.of());
		String second = this.filings.entered(this.clerk, Map.of("amends", first, "filed", "3/22/2025"));
		String value = switch (typed) {
			case "another" -> "official/" + new TestFilings(this.testDatabase, this.port).official();
			case "none" -> "";
			default -> typed;
		};
		Document page = edit(first, Map.of(field, value));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + wrong);
		assertThat(page.select(".field-mistake").text()).contains("This filing has an amendment", words);
		Document twin = edit(second, Map.of("amends", ""));
		assertThat(twin.select(".mistakes a").eachAttr("href")).as("nothing is its own twin")
			.containsExactly("/desk/filings/" + first + "/edit");
		this.clerk.submit(twin, "form.form", Map.of("nevertheless", "true"));
		assertThat(this.clerk.submit(page, "form.form", Map.of("nevertheless", "true")).select(".mistakes").text())
			.as("what is amended no longer is free")
			.doesNotContain("This filing has an amendment");
	}

	@Test
	void takesACorrectionThatItsAmendmentFollows() {
		String first = this.filings.entered(this.clerk, Map.of());
		this.filings.entered(this.clerk, Map.of("amends", first, "filed", "3/22/2025"));
		assertThat(edit(first, Map.of("filed", "3/22/2025", "remark", "Changed")).select(".mistakes")).isEmpty();
	}

	@Test
	void listsOrganizationsCitiesAndPeopleByThemselves() {
		Document page = this.clerk.open("/desk/filings/new");
		assertThat(page.select("#field-filer > option").eachText()).containsExactly("The city itself");
		assertThat(page.select("#field-filer optgroup").eachAttr("label")).endsWith("Cities", "People");
		assertThat(page.select("#field-filer optgroup[label=Cities] option").eachText()).contains("City of Oakley")
			.isSorted();
		assertThat(page.select("#field-filer optgroup[label=People] option").eachText())
			.contains("Official " + this.filings.official());
	}

	private Document edit(String slug, Map<String, String> values) {
		return this.clerk.submit(this.clerk.open("/desk/filings/" + slug + "/edit"), "form.form", values);
	}

	private int count() {
		return this.testDatabase.asOwner()
			.sql("select count(*) from filing f join official o on o.id = f.official_id where o.slug = ?")
			.param(this.filings.official())
			.query(Integer.class)
			.single();
	}

}
