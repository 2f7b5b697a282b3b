package org.opendelegation.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From a draft with a payment to findings that the public reads, and what administrators
 * change about them.
 */
@EmptyApplicationTest
class ParameterPagesTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private JdbcClient owner;

	private DeskSession administrator;

	@BeforeEach
	void signIn() {
		count++;
		this.owner = this.testDatabase.asOwner();
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.administrator = this.staff.signIn("admin%d@example.gov".formatted(count), "oakley", "ADMINISTRATOR");
		this.staff.city("oakley");
		this.owner.sql("update city set region = 'California' where slug = 'oakley'").update();
	}

	@Test
	void showsWhatIsKnownAndThatNobodyVerifiedIt() {
		Document page = this.administrator.open("/desk/parameters");
		assertThat(page.select("tbody tr:contains($470.00)").text()).contains("January 1, 2017", "December 31, 2018",
				"Read in what is cited, not verified by a person");
		assertThat(page.select("tbody tr:contains(Limit for gifts):contains(2027)")).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void foldsWhatIsPastAndNarrowsToOneKind() {
		Document page = this.administrator.open("/desk/parameters?kind=GIFT_LIMIT");
		assertThat(page.select("tbody th").eachText()).isNotEmpty()
			.allMatch((kind) -> kind.startsWith("Limit for gifts"));
		assertThat(page.select("details.more tbody tr").text()).contains("$470.00");
		assertThat(page.select("tbody td").eachAttr("data-label")).hasSameSizeAs(page.select("tbody td"));
		assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("GIFT_LIMIT");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.administrator.open("/desk/parameters?kind=NONE");
		this.administrator.expect(400);
		assertThat(this.administrator.open("/desk/parameters?kind=").select("tbody th").eachText())
			.anyMatch((kind) -> !kind.startsWith("Limit for gifts"));
	}

	@Test
	void makesFindingsOfPublishedTripsAnewAndKeepsTheOldOnes() {
		String trip = publish("Journey", "2027-05-20", "600");
		Document before = new DeskSession(this.port).open(trip);
		assertThat(limit(before)).contains("No limit for 2027 is recorded here yet");
		add(Map.of("value", "650", "from", "2027-01-01", "until", "2028-12-31"));
		assertThat(this.administrator.path()).isEqualTo("/desk/parameters");
		Document after = new DeskSession(this.port).open(trip);
		assertThat(limit(after)).contains("within the limit for 2027, $650.00");
		assertThat(this.owner.sql("""
				select count(*) from finding f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				where '/trips/' || t.slug = ? and rule = 'GIFTLIM' and e.state = 'PUBLISHED'
				group by superseded_at is null order by 1
				""").param(trip).query(Integer.class).list()).containsExactly(1, 1);
		assertThat(this.owner.sql("""
				select count(*) from journal_entry where record_table = 'parameter' and action = 'CREATED'
					and after ->> 'value' = '650' and account_id is not null
				""").query(Integer.class).single()).isOne();
	}

	@Test
	void saysThatAPersonVerifiedARow() {
		String trip = publish("Verified", "2024-05-20", "100");
		String row = row("$590.00");
		Document page = this.administrator.submit(this.administrator.open(row), "form[action$=/verify]", Map.of());
		assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#field-held");
		page = this.administrator.submit(page, "form[action$=/verify]", Map.of("held", "true"));
		assertThat(page.select(".facts").text()).contains("Verified by Test admin");
		assertThat(page.select("form[action$=/verify]")).isEmpty();
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(usedLimit(trip)).contains("Verified by a person");
		page = this.administrator.post(row + "/verify", Map.of("held", "true"));
		assertThat(page.text()).contains("Somebody verified this row before");
		this.administrator.submit(page, "form[action$=unverify]", Map.of());
		assertThat(usedLimit(trip)).doesNotContain("Verified by a person");
	}

	@Test
	void withdrawsWhatWasEnteredWronglyAndPutsBackWhatItEnded() {
		String trip = publish("Mistyped", "2041-05-20", "600");
		add(Map.of("value", "$1,651", "from", "January 1, 2041"));
		add(Map.of("value", "65", "from", "2041-03-01"));
		assertThat(limit(new DeskSession(this.port).open(trip))).contains("above the limit for 2041, $65.00");
		String row = row("$65.00");
		Document page = this.administrator.submit(this.administrator.open(row), "form[action$=withdraw]", Map.of());
		assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#field-because");
		page = this.administrator.submit(page, "form[action$=withdraw]", Map.of("because", "65 was typed for 1,651"));
		assertThat(page.select("main [role=status]").text()).contains("Something else is found now of");
		assertThat(page.select("section:has(#withdrawn)").text()).contains("$65.00", "65 was typed for 1,651");
		assertThat(limit(new DeskSession(this.port).open(trip))).contains("within the limit for 2041, $1,651.00");
		this.administrator.open(row);
		this.administrator.expect(404);
		Document again = this.administrator
			.open(page.select("section:has(#withdrawn) li:contains($65.00) a").attr("href"));
		assertThat(again.select("#field-value").val()).isEqualTo("65");
		assertThat(again.select("#field-from").val()).isEqualTo("March 1, 2041");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void letsTheRowBeforeGoOnUntilTheNextOneWhereOneInBetweenIsWithdrawn() {
		for (String row : List.of("5 2020-01-01 ", "6 2025-01-01 2025-12-31", "7 2027-01-01 ")) {
			String[] parts = row.split(" ", -1);
			add(Map.of("kind", "REVIEW_MONTHS", "jurisdiction", "US-CA/oakley", "value", parts[0], "from", parts[1],
					"until", parts[2], "note", "Between"));
		}
		withdraw("tr:contains(Between):contains(December 31, 2025)");
		assertThat(rows("Between")).containsExactly("5 [2020-01-01,2027-01-01)", "7 [2027-01-01,)");
		withdraw("tr:contains(Between):contains(from January 1, 2027)");
		assertThat(rows("Between")).containsExactly("5 [2020-01-01,)");
		withdraw("tr:contains(Between):contains(from January 1, 2020)");
	}

	private void withdraw(String row) {
		String address = "/desk/parameters/"
				+ this.administrator.open("/desk/parameters").expectFirst(row).id().replaceAll("\\D", "");
		this.administrator.submit(this.administrator.open(address), "form[action$=withdraw]",
				Map.of("because", "Wrong"));
	}

	private List<String> rows(String note) {
		return this.owner.sql("""
				select value || ' ' || in_force from parameter
				where kind = 'REVIEW_MONTHS' and note = ? and withdrawn_on is null order by in_force
				""").param(note).query(String.class).list();
	}

	@Test
	void endsARowThatNothingFollows() {
		add(Map.of("kind", "COUNCIL_MEETS", "jurisdiction", "US-CA/oakley", "value", "2,4 TUESDAY", "from",
				"2020-01-01"));
		String row = row("US-CA/oakley");
		Document page = this.administrator.submit(this.administrator.open(row), "form[action$=end]",
				Map.of("last", "12/31/2019"));
		assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#field-last");
		page = this.administrator.submit(page, "form[action$=end]", Map.of("last", "12/31/2026"));
		assertThat(page.select("tr:contains(US-CA/oakley)").text()).contains("December 31, 2026");
		this.administrator.post(row + "/end", Map.of("last", "12/31/2027"));
		assertThat(this.administrator.open("/desk/parameters").select("tr:contains(US-CA/oakley)").text())
			.contains("December 31, 2026");
	}

	@Test
	void endsTheRowThatIsOpen() {
		add(Map.of("kind", "COUNCIL_SEATS", "jurisdiction", "US-CA/oakley", "value", "5", "from", "2020-01-01"));
		add(Map.of("kind", "COUNCIL_SEATS", "jurisdiction", "US-CA/oakley", "value", "7", "from", "2026-01-01"));
		assertThat(this.owner
			.sql("""
					select value || ' ' || in_force from parameter where kind = 'COUNCIL_SEATS' and jurisdiction = 'US-CA/oakley'
					order by in_force
					""")
			.query(String.class)
			.list()).containsExactly("5 [2020-01-01,2026-01-01)", "7 [2026-01-01,)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			value        | six hundred | value
			value        | 600.5       | value
			value        | -600        | value
			value        | 0x10        | value
			from         | 2027-02-30  | from
			from         | 42027-01-01 | from
			until        | 2026-12-31  | until
			from         | 2026-06-01  | from
			jurisdiction | California  | jurisdiction
			jurisdiction | US-XX       | jurisdiction
			jurisdiction | US-CA/none  | jurisdiction
			jurisdiction | US-NV/oakley | jurisdiction
			url          | javascript: | url
			citation     | ''          | citation
			kind         | ANYTHING    | kind
			""")
	void refusesWhatCannotBeAndKeepsWhatWasTyped(String field, String typed, String wrong) {
		Document page = add(Map.of(field, typed));
		assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#field-" + wrong);
		assertThat(page.select("#field-note").text()).isEqualTo("Typed");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GIFT_LIMIT           | -650    | less than nothing
			GIFT_LIMIT           | −650    | less than nothing
			GIFT_LIMIT           | 650.123 | 3 places after the point
			FORM_801_DAYS        | -30     | less than nothing
			FORM_801_DAYS        | 30.5    | a whole number
			""")
	void saysWhatIsWrongWithANumber(String kind, String value, String words) {
		Document page = add(Map.of("kind", kind, "value", value, "from", "2051-01-01"));
		assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#field-value");
		assertThat(page.select("#field-value-mistake").text()).contains(words);
	}

	@Test
	void refusesADayThatNotEveryYearHas() {
		assertThat(add(Map.of("kind", "FORM_700_DUE", "jurisdiction", "US-CA/oakley", "value", "02-30"))
			.select(".mistakes a")
			.attr("href")).isEqualTo("#field-value");
	}

	@Test
	void letsOnlyAdministratorsIn() {
		DeskSession publisher = this.staff.signIn("publisher%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		publisher.open("/desk/parameters");
		publisher.expect(403);
		publisher.open("/desk/parameters/new");
		publisher.expect(403);
		publisher.post("/desk/parameters/new", form(Map.of()));
		publisher.expect(403);
		for (String action : List.of("/verify", "/unverify", "/end", "/withdraw")) {
			publisher.post("/desk/parameters/1" + action,
					Map.of("held", "true", "last", "2030-01-01", "because", "No"));
			publisher.expect(403);
		}
		this.administrator.postForged("/desk/parameters/new", form(Map.of("value", "999")));
		this.administrator.expect(403);
		assertThat(this.owner.sql("select count(*) from parameter where value = '999'").query(Integer.class).single())
			.isZero();
		this.administrator.post("/desk/parameters/999999/verify", Map.of());
		this.administrator.expect(404);
	}

	@Test
	void letsNobodyChangeWhatFindingsWereMadeFrom() {
		JdbcClient desk = this.testDatabase.asDesk();
		String gifts = " where kind = 'GIFT_LIMIT' and value = ";
		desk.sql("update parameter set verified_by = 'x', verified_on = now()" + gifts + "'440'").update();
		desk.sql("""
				update parameter set withdrawn_by = 'x', withdrawn_on = now(), withdrawn_because = 'x'
				where kind = 'GIFT_LIMIT' and value = '460'
				""").update();
		String withdrawn = "(select id from parameter" + gifts + "'460')";
		for (String attempt : List.of("update parameter set value = '1000'" + gifts + "'440'", "delete from parameter",
				"truncate parameter", "update finding set outcome = 'MET'", "delete from finding",
				"update parameter set in_force = daterange(lower(in_force), '2014-01-01')" + gifts + "'440'",
				"update parameter set in_force = daterange(lower(in_force), null)" + gifts + "'440'",
				"update parameter set in_force = daterange('2012-01-01', upper(in_force))" + gifts + "'440'",
				"update parameter set ended_by = " + withdrawn + gifts + "'440'",
				"update parameter set verified_by = 'y'" + gifts + "'440'",
				"update parameter set withdrawn_because = 'y'" + gifts + "'460'",
				"update parameter set in_force = daterange(lower(in_force), null)" + gifts + "'460'")) {
			assertThatExceptionOfType(DataAccessException.class).as(attempt)
				.isThrownBy(() -> desk.sql(attempt).update());
		}
		for (String attempt : List.of("update parameter set citation = 'x'", "delete from parameter")) {
			assertThatExceptionOfType(DataAccessException.class).as(attempt)
				.isThrownBy(() -> this.owner.sql(attempt).update());
		}
	}

	@Test
	void showsTheDeskWhatFollowsFromADraftAndThePublicNothing() {
		DeskSession clerk = this.staff.signIn("clerk%d@example.gov".formatted(count), "oakley", "CLERK");
		String trip = draft(clerk, "Secret journey", "2024-05-20", "700");
		Document page = clerk.open("/desk" + trip + "/draft");
		assertThat(limit(page)).contains("$700.00", "above the limit for 2024, $590.00");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(limit(clerk.open("/desk" + trip + "/draft/preview"))).contains("$700.00");
		assertThat(stored(trip)).isZero();
		clerk.submit(clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		assertThat(stored(trip)).isPositive();
		assertThat(this.testDatabase.asRegister()
			.sql("select count(*) from finding f where f.detail::text like '%700.00%'")
			.query(Integer.class)
			.single()).isZero();
		DeskSession resident = new DeskSession(this.port);
		resident.open(trip);
		resident.expect(404);
	}

	private int stored(String trip) {
		return this.owner.sql("""
				select count(*) from finding f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				where '/trips/' || t.slug = ?
				""").param(trip).query(Integer.class).single();
	}

	private String row(String words) {
		return "/desk/parameters/" + this.administrator.open("/desk/parameters")
			.expectFirst("tbody tr:contains(%s)".formatted(words))
			.id()
			.replaceAll("\\D", "");
	}

	private String usedLimit(String trip) {
		return new DeskSession(this.port).open(trip)
			.select(".finding:has(.finding-title:contains(Limit for gifts)) details li:contains($590.00)")
			.text();
	}

	private Document add(Map<String, String> typed) {
		return this.administrator.submit(this.administrator.open("/desk/parameters/new"), "form.form", form(typed));
	}

	private static Map<String, String> form(Map<String, String> typed) {
		Map<String, String> form = new HashMap<>(Map.of("kind", "GIFT_LIMIT", "jurisdiction", "US-CA", "value", "650",
				"from", "2031-01-01", "citation", "Gov. Code § 89503", "note", "Typed"));
		form.putAll(typed);
		return form;
	}

	private static String limit(Document page) {
		return page.expectFirst(".finding:has(.finding-title:contains(Limit for gifts)) .finding-body").text();
	}

	private String publish(String title, String received, String amount) {
		DeskSession clerk = this.staff.signIn("clerk%d@example.gov".formatted(count), "oakley", "CLERK");
		DeskSession publisher = this.staff.signIn("publisher%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		String trip = draft(clerk, title, received, amount);
		clerk.submit(clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		publisher.submit(publisher.open("/desk" + trip + "/review"), "#publish", Map.of("reason", "What we know."));
		assertThat(publisher.path()).isEqualTo("/desk" + trip);
		return trip;
	}

	/**
	 * A draft with a mayor of Oakley and a payment by somebody whose tax status nobody
	 * knows.
	 */
	private String draft(DeskSession clerk, String title, String received, String amount) {
		clerk.submit(clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", title, "summary", "In a sentence.", "lead", "oakley"));
		String draft = clerk.path();
		clerk.submit(clerk.open(draft + "/traveler/new"), "form.form",
				Map.of("name", "Jane Roe", "title", "Mayor", "city", "oakley", "capacity", "OFFICIAL"));
		clerk.submit(clerk.open(draft + "/payment/new"), "form.form", Map.of("payer", "Friends of Travel", "purpose",
				"The trip", "beneficiaries", "jane-roe", "amount", amount, "currency", "USD", "basis", "EXACT"));
		assertThat(clerk.open(draft).select("#payment .record")).hasSize(1);
		receive(draft.split("/")[3], received);
		return draft.replace("/desk", "").replace("/draft", "");
	}

	/**
	 * Forms take no day that is still to come, and the limits of years to come are what
	 * is entered here.
	 */
	private void receive(String trip, String day) {
		this.owner.sql("""
				update payment set received = ? where edition_id = (
					select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ?)
				""").params(day, trip).update();
	}

}
