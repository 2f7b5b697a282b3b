package org.opendelegation.filing;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EmptyApplicationTest
class FilingDeskTests {

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
	void keepsWhatWasEntered() {
		String slug = this.filings.entered(this.clerk, Map.of());
		Document form = this.clerk.open("/desk/filings/" + slug + "/edit");
		this.filings.form(Map.of())
			.forEach((field, value) -> assertThat(valueOf(form, field)).as(field).isEqualTo(value));
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		assertThat(this.clerk.open("/desk/filings").select("tr:contains(" + this.filings.official() + ")").text())
			.contains("Form 700, Schedule E", "Oakley", "staff only");
		assertThat(new DeskSession(this.port).open("/disclosures/filings").text())
			.doesNotContain(this.filings.official());
	}

	private static String valueOf(Document form, String field) {
		return form.expectFirst("form.form")
			.select("input[name=%1$s], textarea[name=%1$s], [name=%1$s] option[selected]".formatted(field))
			.val();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			city         |                      | city
			form         |                      | form
			form         | FORM_9               | form
			form         | OTHER                | formName
			formName     | My own               | formName
			form         | FORM_801             | filer
			form         | FORM_807             | filer
			filer        | official/nobody      | filer
			filer        | city/oakley          | filer
			filer        |                      | filer
			periodTo     | 12/31/2023           | periodTo
			filed        | 3/25/2025            | received
			periodTo     | 3/22/2025            | filed
			received     | 3/26/2025            | postedOn
			signedOn     | 3/22/2025            | filed
			signedOn     | 1024-03-21           | signedOn
			filed        | 0221-03-21           | filed
			filed        | 42023-03-21          | filed
			received     | 1024-03-21           | received
			due          | 2025-04              | due
			due          | 4/1/2025 to 4/3/2025 | due
			postedOn     | 1/1/2190             | postedOn
			postedAt     | javascript:alert(1)  | postedAt
			postedAt     | ftp://example.gov    | postedAt
			postedAt     | https://             | postedAt
			trip         | nowhere              | trip
			payments     | ticket               | payments
			amends       | nothing              | amends
			sentOn       | 3/23/2025            | sentOn
			""")
	void refusesWhatCannotBeBesideTheField(String field, String typed, String wrong) {
		Document page = this.filings.enter(this.clerk, Map.of(field, (typed != null) ? typed : ""));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + wrong);
		assertThat(page.select("#field-" + wrong)).isNotEmpty();
		assertThat(page.select("#field-remark").text()).isEqualTo("On paper");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	/**
	 * Whoever works for another city reads it, the note too, and can change nothing.
	 */
	@Test
	void saysWhoseRecordItIsToStaffOfAnotherCity() {
		String slug = this.filings.entered(this.clerk, Map.of());
		DeskSession other = this.filings.signIn("antioch", "PUBLISHER");
		DeskSession publisher = this.filings.signIn("oakley", "PUBLISHER");
		for (boolean isPublic : new boolean[] { false, true }) {
			Document page = other.open("/desk/filings/" + slug + "/edit");
			assertThat(page.select("main").text()).contains("It is a record of Oakley", "the public never sees it")
				.doesNotContain("A publisher corrects it");
			assertThat(page.select("fieldset[disabled] #field-note").text()).isEqualTo("secret note");
			assertThat(page.select("#field-note-hint").text()).contains("Staff of every city can read it");
			assertThat(page.select("form.form button")).isEmpty();
			assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
			publisher.post("/desk/filings/" + slug + "/publish", Map.of());
		}
		assertThat(this.clerk.open("/desk/filings/" + slug + "/edit").select("main").text())
			.contains("A publisher corrects it")
			.doesNotContain("It is a record of Oakley");
	}

	@Test
	void refusesAnOfficialOfAnotherCity() {
		Document page = this.filings.enter(this.clerk, Map.of("filer", "official/" + this.filings.officialOfAntioch()));
		assertThat(page.select(".field-mistake").text()).contains("serves another city");
	}

	@Test
	void takesWhatIsFiledOnTheLastDayOfThePeriodAndWhatIsStillToBeFiled() {
		this.filings.enter(this.clerk, Map.of("periodTo", "3/21/2025"));
		assertThat(this.clerk.path()).isEqualTo("/desk/filings");
		this.filings.entered(this.clerk,
				Map.of("filed", "", "received", "", "postedOn", "", "postedAt", "", "due", "4/1/2190"));
		assertThat(this.clerk.path()).isEqualTo("/desk/filings");
	}

	@Test
	void needsAPeriodForNothing() {
		Document page = this.filings.enter(this.clerk,
				Map.of("nothingToDeclare", "true", "periodFrom", "", "periodTo", ""));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-periodTo");
	}

	@Test
	void offersToAmendNeitherItselfNorWhatAmendsIt() {
		String other = this.filings.entered(this.clerk, Map.of());
		String first = this.filings.entered(this.clerk, Map.of());
		String second = this.filings.entered(this.clerk, Map.of("amends", first));
		String third = this.filings.entered(this.clerk, Map.of("amends", second));
		assertThat(amendable("/desk/filings/" + second + "/edit")).contains(other, first).doesNotContain(second, third);
		assertThat(amendable("/desk/filings/new")).contains(other, first, second, third);
	}

	private List<String> amendable(String address) {
		return this.clerk.open(address).select("select[name=amends] option").eachAttr("value");
	}

	@Test
	void refusesAmendmentsInACircle() {
		String first = this.filings.entered(this.clerk, Map.of());
		String second = this.filings.entered(this.clerk, Map.of("amends", first));
		String third = this.filings.entered(this.clerk, Map.of("amends", second));
		for (String amended : new String[] { first, second, third }) {
			Document page = edit(first, Map.of("amends", amended));
			assertThat(page.select(".mistakes a").eachAttr("href")).as(amended).containsExactly("#field-amends");
		}
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> owner().sql("update filing set amends_id = (select id from filing where slug = ?) where slug = ?")
					.params(third, first)
					.update());
	}

	@Test
	void isForStaffOfTheCity() {
		String slug = this.filings.entered(this.clerk, Map.of());
		DeskSession other = this.filings.signIn("antioch", "PUBLISHER");
		assertThat(other.open("/desk/filings/" + slug + "/edit").select("form.form button")).isEmpty();
		other.submit(other.open("/desk/filings/" + slug + "/edit"), "form.form", Map.of("remark", "Ours"));
		other.expect(403);
		for (String deed : new String[] { "remove", "publish", "withdraw" }) {
			other.post("/desk/filings/" + slug + "/" + deed, Map.of("reason", "Ours"));
			other.expect(403);
		}
		this.filings.enter(other, Map.of());
		other.expect(403);
		DeskSession reader = this.filings.signIn("oakley", "READER");
		assertThat(reader.open("/desk/filings/" + slug + "/edit").select("form.form button")).isEmpty();
		reader.post("/desk/filings/" + slug + "/edit", this.filings.form(Map.of("version", "0")));
		reader.expect(403);
		reader.post("/desk/filings/" + slug + "/publish", Map.of());
		reader.expect(403);
		this.clerk.post("/desk/filings/" + slug + "/publish", Map.of());
		this.clerk.expect(403);
		this.clerk.postForged("/desk/filings/" + slug + "/remove", Map.of());
		this.clerk.expect(403);
		edit(slug, Map.of("city", "antioch"));
		assertThat(owner().sql("select c.slug from filing f join city c on c.id = f.city_id where f.slug = ?")
			.param(slug)
			.query(String.class)
			.single()).isEqualTo("oakley");
	}

	@Test
	void isEnteredOnceForATicketAndShowsWhatWasSavedMeanwhile() {
		Document form = this.clerk.open("/desk/filings/new");
		this.clerk.submit(form, "form.form", this.filings.form(Map.of()));
		this.clerk.submit(form, "form.form", this.filings.form(Map.of()));
		assertThat(owner().sql("""
				select count(*) from filing f join official o on o.id = f.official_id where o.slug = ?
				""").param(this.filings.official()).query(Integer.class).single()).isOne();
		String slug = owner().sql("select slug from filing order by id desc limit 1").query(String.class).single();
		Document stale = this.clerk.open("/desk/filings/" + slug + "/edit");
		edit(slug, Map.of("note", "another note"));
		Document page = this.clerk.submit(stale, "form.form", Map.of("remark", "Mine"));
		assertThat(page.select(".field-theirs").text()).contains("another note");
		assertThat(owner().sql("select remark from filing where slug = ?").param(slug).query(String.class).single())
			.isEqualTo("On paper");
	}

	@Test
	void liesInTheBinBeforePublicationOnly() {
		String slug = this.filings.entered(this.clerk, Map.of());
		this.clerk.submit(this.clerk.open("/desk/filings/" + slug + "/edit"), "form[action$=remove]", Map.of());
		this.clerk.open("/desk/filings/" + slug + "/edit");
		this.clerk.expect(404);
		Document bin = this.clerk.open("/desk/bin");
		Document page = this.clerk.submit(bin, "form[action$=back]:has(button)", Map.of());
		assertThat(page.select(".notice").text()).isEqualTo("Put back.");
		assertThat(valueOf(this.clerk.open("/desk/filings/" + slug + "/edit"), "note")).isEqualTo("secret note");
		DeskSession publisher = publish(slug);
		page = publisher.post("/desk/filings/" + slug + "/remove", Map.of());
		assertThat(page.select(".notice--warning")).isNotEmpty();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.testDatabase.asDesk().sql("delete from filing where slug = ?").param(slug).update());
	}

	@Test
	void isPublishedCorrectedAndWithdrawnByAPublisher() {
		String slug = this.filings.entered(this.clerk, Map.of());
		String address = "/disclosures/filings/" + slug;
		DeskSession resident = new DeskSession(this.port);
		resident.open(address);
		resident.expect(404);
		DeskSession publisher = publish(slug);
		assertThat(resident.open(address).text()).contains("Form 700, Schedule E", "On paper", "City Clerk")
			.doesNotContain("secret note");
		edit(slug, Map.of("remark", "By a clerk", "correction", "Mine"));
		this.clerk.expect(403);
		publisher.submit(publisher.open("/desk/filings/" + slug + "/edit"), "form.form",
				Map.of("remark", "Corrected", "correction", "Misread"));
		Document corrected = resident.open(address);
		assertThat(corrected.select("section[aria-labelledby=facts]").text()).contains("Corrected")
			.doesNotContain("On paper");
		assertThat(corrected.select("section[aria-labelledby=corrections]").text()).contains("On paper", "Misread");
		assertThat(owner().sql("""
				select count(*) from journal_entry where record_table = 'filing' and action = 'CHANGED'
					and before ->> 'remark' = 'On paper' and after ->> 'remark' = 'Corrected' and account_id is not null
				""").query(Integer.class).single()).isPositive();
		Document page = publisher.submit(publisher.open("/desk/filings/" + slug + "/publish"), "form[action$=withdraw]",
				Map.of("reason", " "));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-reason");
		page = publisher.submit(page, "form[action$=withdraw]", Map.of("reason", "Of somebody else"));
		assertThat(page.select("main").text()).contains("It was withdrawn", "Of somebody else");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = resident.open(address);
		resident.expect(410);
		assertThat(page.text()).contains("Of somebody else").doesNotContain("Corrected");
		publisher.post("/desk/filings/" + slug + "/publish", Map.of());
		resident.open(address);
		resident.expect(410);
		publisher.post("/desk/filings/" + slug + "/edit", this.filings.form(Map.of("version", "3")));
		publisher.expect(403);
	}

	@Test
	void isFoundByWhatItIs() {
		this.filings.entered(this.clerk, Map.of("received", "4/2/2025", "postedOn", "4/3/2025"));
		this.filings.entered(this.clerk, Map.of("form", "FORM_803", "filed", "", "received", "", "postedOn", ""));
		this.filings.entered(this.clerk, Map.of("form", "FORM_700", "filed", "", "received", "", "postedOn", "", "due",
				"4/1/2190", "periodFrom", "1/1/2188", "periodTo", "12/31/2188"));
		assertThat(found("timing=late")).containsExactly("Form 700, Schedule E");
		assertThat(found("timing=missing")).containsExactly("Form 803");
		assertThat(found("timing=open")).containsExactly("Form 700");
		assertThat(found("form=FORM_803&city=oakley&year=2024")).containsExactly("Form 803");
		assertThat(found("city=antioch")).isEmpty();
		assertThat(found("year=2188&seen=staff&sort=name")).containsExactly("Form 700");
		for (String wrong : new String[] { "form=FORM_9", "timing=soon", "year=x", "city=nowhere" }) {
			this.clerk.open("/desk/filings?" + wrong);
			this.clerk.expect(400);
		}
	}

	@Test
	void tellsFilingsApartAndShowsHowTheyStand() {
		String first = this.filings.entered(this.clerk, Map.of());
		this.filings.entered(this.clerk, Map.of("amends", first, "filed", "6/2/2025", "received", "6/3/2025",
				"postedOn", "6/4/2025", "due", ""));
		this.filings.entered(this.clerk, Map.of("periodFrom", "1/1/2024", "periodTo", "3/31/2024"));
		this.filings.entered(this.clerk, Map.of("periodFrom", "", "periodTo", "", "due", ""));
		Document page = this.clerk.open("/desk/filings?q=" + this.filings.official() + "&sort=newest");
		String name = "Form 700, Schedule E · Official " + this.filings.official() + " · ";
		assertThat(page.select("tbody th a").eachText()).containsExactlyInAnyOrder(name + "2024",
				name + "2024 · amendment filed June 3, 2025", name + "January 1, 2024–March 31, 2024",
				name + "filed March 24, 2025");
		assertThat(page.select("tbody tr:has(a:contains(amendment)) td").eachText()).containsSubsequence("Oakley",
				"Not stated", "Amendment of an earlier filing", "June 3, 2025", "June 4, 2025");
		assertThat(page.select("tbody tr:has(a[href*=%s]) td".formatted(first + "/")).eachText())
			.containsSubsequence("April 1, 2025", "On time");
		assertThat(page.select("thead th").eachText()).contains("Due", "Standing");
		assertThat(page.select("table.stacked tbody tr").first().select("td").eachAttr("data-label"))
			.containsExactly("City", "Due", "Standing", "Received on", "Posted on", "Who sees it");
		assertThat(this.clerk.open("/desk/filings/new").select("#field-amends option").eachText())
			.contains(name + "2024 · amendment filed June 3, 2025");
		assertThat(first).doesNotContain("filed");
	}

	private List<String> found(String query) {
		Document page = this.clerk.open("/desk/filings?q=" + this.filings.official() + "&" + query);
		this.clerk.expect(200);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		return page.select("tbody th a")
			.eachText()
			.stream()
			.map((label) -> label.substring(0, label.indexOf(" ·")))
			.toList();
	}

	private Document edit(String slug, Map<String, String> values) {
		return this.clerk.submit(this.clerk.open("/desk/filings/" + slug + "/edit"), "form.form", values);
	}

	private DeskSession publish(String slug) {
		DeskSession publisher = this.filings.signIn("oakley", "PUBLISHER");
		Document page = publisher.open("/desk/filings/" + slug + "/publish");
		assertThat(page.text()).contains("Official " + this.filings.official());
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		publisher.submit(page, "form[action$=publish]", Map.of());
		return publisher;
	}

	private JdbcClient owner() {
		return this.testDatabase.asOwner();
	}

}
