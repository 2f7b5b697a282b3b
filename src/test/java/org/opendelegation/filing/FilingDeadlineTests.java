package org.opendelegation.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * By when forms are filled in and posted, and that filings close the deadlines that rules
 * found.
 */
@EmptyApplicationTest
class FilingDeadlineTests {

	private static final Map<String, String> TO_THE_CITY = Map.of("amount", "5600", "received", "5/20/2024", "paidTo",
			"CITY");

	private static final Map<String, String> ASKED_FOR = Map.of("amount", "5600", "received", "5/20/2024", "solicited",
			"YES", "solicitedBy", "Jane Roe");

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestFilings filings;

	private DeskSession clerk;

	private DeskSession publisher;

	private DeskSession resident;

	@BeforeEach
	void signIn() {
		this.filings = new TestFilings(this.testDatabase, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
		this.publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.resident = new DeskSession(this.port);
	}

	@Test
	void tellsFillingInFromPosting() {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		String filing = published(form801(trip, Map.of("received", "6/10/2024")));
		Document page = this.resident.open("/disclosures/filings/" + filing);
		assertThat(page.select(".page-head").text()).contains("On time").doesNotContain("Missing");
		assertThat(page.select("dl.facts").text()).contains("June 19, 2024 found by a rule",
				"It was to be posted by July 30, 2024. No posting is recorded.");
		assertThat(finding(trip, "Payments to the city: Form 801")).contains("Met");
		assertThat(finding(trip, "Payments to the city: Form 801 on the web")).contains("Due on July 30, 2024");
		assertThat(entry(trip)).contains("On time", "No posting is recorded").doesNotContain("Missing");
		correct(filing, Map.of("postedOn", "7/31/2024"));
		assertThat(this.resident.open("/disclosures/filings/" + filing).select("[aria-labelledby=access]").text())
			.contains("Posted 35 business days after its receipt",
					"The law asks that it can be inspected within two; posting is one way of that.")
			.doesNotContain("Posted later", "Posting it is one way of that");
		assertThat(this.resident.fetch("/disclosures/filings.csv?city=oakley&form=FORM_801").body())
			.contains("POSTED_LATER")
			.doesNotContain("NOT_MET");
		assertThat(this.resident.open("/disclosures/filings/" + filing).select("dl.facts").text())
			.contains("was posted later");
		assertThat(finding(trip, "Payments to the city: Form 801 on the web")).contains("and so late");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es", "/zh-Hans", "/zh-Hant" })
	void letsAnAmendmentBeDueOnNoDayThatARuleFound(String language) {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		String first = published(form801(trip, Map.of("received", "6/10/2024", "postedOn", "6/11/2024")));
		String second = published(form801(trip, Map.of("received", "11/20/2024", "amends", first)));
		Document page = this.resident.open(language + "/disclosures/filings/" + second);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		if (language.isEmpty()) {
			assertThat(page.select(".page-head").text()).contains("Amendment of an earlier filing");
			assertThat(page.select("dl.facts").text()).contains("Due Not stated").doesNotContain("to be posted by");
			correct(second, Map.of("due", "11/1/2024"));
			assertThat(this.resident.open("/disclosures/filings/" + second).select(".page-head").text())
				.contains("Late, an amendment");
		}
	}

	@Test
	void closesTheDeadlineOfAForm801() {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		assertThat(deadlines()).contains("Payments to the city: Form 801 Due");
		String filing = this.filings.entered(this.clerk, form801(trip, Map.of("received", "6/10/2024")));
		this.filings.tickThePayment(this.clerk, filing);
		this.publisher.post("/desk/filings/" + filing + "/publish", Map.of());
		assertThat(finding(trip, "Payments to the city: Form 801")).contains("Met", "June 10, 2024");
		assertThat(deadlines()).doesNotContain("Payments to the city: Form 801 Due")
			.contains("Payments to the city: Form 801 on the web Due");
	}

	@Test
	void knowsOfADeadlineThatSomethingIsRecordedAndNotPublicYet() {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		String filing = this.filings.entered(this.clerk, form801(trip, Map.of("received", "6/10/2024")));
		Element deadline = deadline("Payments to the city: Form 801");
		assertThat(deadline.text()).contains("recorded, not public yet").doesNotContain("No filing is recorded");
		assertThat(deadline.select("a[href=/desk/filings/" + filing + "/edit]")).hasSize(1);
		assertThat(deadline("Payments to the city: Form 801 on the web").text()).contains("No filing is recorded")
			.doesNotContain("not public yet");
		Document page = this.clerk.open(deadline.select("h2 a").attr("href"));
		assertThat(page.select("main").text()).contains("recorded, not public yet")
			.doesNotContain("No filing is recorded");
		assertThat(page.select("main a[href=/desk/filings/" + filing + "/edit]")).hasSize(1);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open("/desk/deadlines?when=past").select("h2:contains(Form 801) a").eachAttr("href"))
			.doesNotContain(deadline.select("h2 a").attr("href"));
		assertThat(finding(trip, "Payments to the city: Form 801")).contains("Due on June 19, 2024")
			.doesNotContain("not public yet");
		this.publisher.post("/desk/filings/" + filing + "/publish", Map.of());
		assertThat(deadlines()).doesNotContain("Payments to the city: Form 801 Due", "not public yet");
	}

	@Test
	void leadsFromADeadlineToTheFormThatRecordsItsFiling() {
		String trip = this.filings.trip(this.clerk, this.publisher, Map.of("amount", "600", "received", "5/20/2024"));
		String title = "Statement of economic interests: gifts of travel";
		String address = deadline(title).select("h2 a").attr("href");
		assertThat(this.filings.signIn("antioch", "CLERK").open(address).select("a[href^=/desk/filings/new]"))
			.isEmpty();
		Document form = this.clerk.open(this.clerk.open(address).select("a[href^=/desk/filings/new]").attr("href"));
		assertThat(form.select("select[name=city] option[selected]").val()).isEqualTo("oakley");
		assertThat(form.select("select[name=form] option[selected]").val()).isEqualTo("FORM_700_E");
		assertThat(form.select("select[name=filer] option[selected]").val())
			.isEqualTo("official/" + this.filings.official());
		assertThat(form.select("select[name=trip] option[selected]").val())
			.isEqualTo(trip.substring("/trips/".length()));
		assertThat(form.select("#field-periodFrom").val()).isEqualTo("1/1/2024");
		assertThat(form.select("#field-periodTo").val()).isEqualTo("12/31/2024");
		assertThat(form.select("input[name=payments][checked]")).hasSize(1);
		assertThat(new HtmlChecker().check(form.outerHtml())).isEmpty();
		this.clerk.submit(form, "form.form", Map.of("received", "3/24/2025"));
		this.clerk.expect(200);
		Element deadline = deadline(title);
		assertThat(deadline.text()).contains("recorded, not public yet");
		assertThat(this.clerk.open(address).select("a[href^=/desk/filings/new]")).isEmpty();
		this.publisher.post(deadline.select("a[href^=/desk/filings/]").attr("href").replace("/edit", "/publish"),
				Map.of());
		assertThat(deadlines()).doesNotContain(title);
	}

	/**
	 * What the city or the traveler paid, and what was for somebody of another city, is
	 * in no statement, though the rule looked at it.
	 */
	@Test
	void ticksOfThePaymentsThatARuleUsedThoseThatTheFilingIsAbout() {
		String trip = this.filings.draft(this.clerk, Map.of("amount", "600", "received", "5/20/2024")).split("/")[3];
		this.testDatabase.asOwner()
			.sql("""
					with e as (select e.id from edition e join trip t on t.id = e.trip_id where t.slug = :trip),
					other as (
						insert into traveler (edition_id, key, position, name, city_id, capacity)
						select e.id, 'other', 9, 'Other', c.id, 'OFFICIAL' from e, city c where c.slug = 'antioch' returning id),
					paid as (
						insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, basis, paid_to)
						select e.id, v.key, v.position, v.payer, (select id from organization where slug = v.record), 'Fares',
							'NOT_STATED', 'NOT_STATED'
						from e, (values ('by-city', 7, 'Oakley', 'city-of-oakley'), ('by-self', 8, 'Jane Roe', null),
							('for-other', 9, 'Hosts', null)) v (key, position, payer, record) returning id, key)
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, case when p.key = 'for-other' then (select id from other)
						else (select y.id from traveler y, e where y.edition_id = e.id and y.key = 'jane-roe') end from paid p
					""")
			.param("trip", trip)
			.update();
		deadlines();
		this.testDatabase.asOwner()
			.sql("""
					with former as (
						update finding set superseded_at = now() where superseded_at is null and rule = 'F700-E' and edition_id = (
							select e.id from edition e join trip t on t.id = e.trip_id where t.slug = :trip) returning *)
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, city_id,
						rule_book, detail)
					select edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, city_id, rule_book,
						jsonb_set(detail, '{inputs}', detail -> 'inputs' || (
							select jsonb_agg(jsonb_build_object('name', 'payer', 'value', jsonb_build_object('type', 'NAME', 'text', 'x'),
								'record', jsonb_build_object('kind', 'payment', 'key', key)))
							from unnest(array['for-other', 'other-trip.friends-of-travel']) key))
					from former
					""")
			.param("trip", trip)
			.update();
		String address = deadline("Statement of economic interests: gifts of travel").select("h2 a").attr("href");
		Document form = this.clerk.open(this.clerk.open(address).select("a[href^=/desk/filings/new]").attr("href"));
		assertThat(form.select("input[name=payments]").eachAttr("value")).contains("by-city", "by-self", "for-other");
		assertThat(form.select("input[name=payments][checked]").eachAttr("value")).hasSize(1)
			.doesNotContain("by-city", "by-self", "for-other");
	}

	/**
	 * The public does not read what staff answer.
	 */
	@Test
	void saysBesideAnAnswerThatResidentsGoOnReadingOfTheDay() {
		this.filings.trip(this.clerk, this.publisher, Map.of("amount", "600", "received", "5/20/2024"));
		String address = deadline("Statement of economic interests: gifts of travel").select("h2 a").attr("href");
		Document page = answer(address, "DONE");
		assertThat(page.select(".notice").text()).contains("Residents do not see this answer",
				"until one is published");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(page.select(".notice a").attr("href"))
			.select("select[name=form] option[selected]")
			.val()).isEqualTo("FORM_700_E");
		assertThat(this.resident.open("/disclosures/due?q=" + this.filings.official()).select("main").text())
			.contains("no filing or other step that meets it is public here", "once it is public here");
		Document waived = answer(address, "WAIVED");
		assertThat(waived.select(".notice").text()).contains("Residents do not see this answer")
			.doesNotContain("published");
		assertThat(waived.select(".notice a")).isEmpty();
		assertThat(answer(address, "OPEN").select(".notice").text()).doesNotContain("Residents");
	}

	private Document answer(String address, String answer) {
		return this.clerk.submit(this.clerk.open(address), "form.form", Map.of("answer", answer, "reason", "Item 7"));
	}

	@Test
	void leadsFromADeadlineOfTheCityToItsForm() {
		this.filings.trip(this.clerk, this.publisher, TO_THE_CITY);
		Document page = this.clerk.open(deadline("Payments to the city: Form 801").select("h2 a").attr("href"));
		Document form = this.clerk.open(page.select("a[href^=/desk/filings/new]").attr("href"));
		assertThat(form.select("select[name=form] option[selected]").val()).isEqualTo("FORM_801");
		assertThat(form.select("select[name=filer] option[selected]").val()).isEmpty();
		assertThat(form.select("input[name=payments][checked]")).hasSize(1);
	}

	@Test
	void listsThePaymentsOfATripBeforeAnythingIsSaved() {
		String trip = this.filings.trip(this.clerk, this.publisher, TO_THE_CITY).substring("/trips/".length());
		Document form = this.clerk.submit(this.clerk.open("/desk/filings/new"), "form.form",
				Map.of("trip", trip, "remark", "Typed", "listing", "true"));
		assertThat(form.select("input[name=payments]")).hasSize(1);
		assertThat(form.select("#field-remark").text()).isEqualTo("Typed");
		assertThat(form.select(".mistakes")).isEmpty();
	}

	@Test
	void takesAFilingOnOtherPaymentsOrForAnotherTimeForNone() {
		String trip = this.filings.trip(this.clerk, this.publisher, Map.of("amount", "600", "received", "5/20/2024"));
		String other = this.filings.entered(this.clerk,
				Map.of("periodFrom", "1/1/2023", "periodTo", "12/31/2023", "trip", ""));
		assertThat(deadline("Statement of economic interests: gifts of travel").text())
			.contains("No filing is recorded");
		this.testDatabase.asOwner()
			.sql("""
					update filing set period_from = '2024-01-01', period_to = '2024-12-31', trip_id = (
						select id from trip where '/trips/' || slug = :trip) where slug = :filing;
					insert into filing_payment (filing_id, payment_key) select id, 'of-somebody-else' from filing where slug = :filing
					""")
			.param("trip", trip)
			.param("filing", other)
			.update();
		assertThat(deadline("Statement of economic interests: gifts of travel").text())
			.contains("No filing is recorded");
		this.testDatabase.asOwner().sql("delete from filing_payment").update();
		assertThat(deadline("Statement of economic interests: gifts of travel").text())
			.contains("recorded, not public yet");
	}

	@Test
	void closesTheDeadlineOfAForm803() {
		String trip = this.filings.trip(this.clerk, this.publisher, ASKED_FOR);
		assertThat(deadlines()).contains("Payments that an official asked for");
		Map<String, String> report = new HashMap<>(
				form801(trip, Map.of("received", "6/10/2024", "sentOn", "6/11/2024")));
		report.putAll(Map.of("form", "FORM_803", "filer", "official/" + this.filings.official()));
		String filing = this.filings.entered(this.clerk, report);
		this.filings.tickThePayment(this.clerk, filing);
		this.publisher.post("/desk/filings/" + filing + "/publish", Map.of());
		assertThat(deadlines()).doesNotContain("Payments that an official asked for");
		assertThat(this.resident.open("/disclosures/filings/" + filing).text())
			.contains("June 19, 2024 found by a rule", "On time");
	}

	private Map<String, String> form801(String trip, Map<String, String> values) {
		Map<String, String> form = new HashMap<>(Map.of("form", "FORM_801", "filer", "", "trip",
				trip.substring("/trips/".length()), "periodFrom", "", "periodTo", "", "due", ""));
		form.putAll(Map.of("signedOn", "", "filed", "", "postedOn", "", "postedAt", ""));
		form.putAll(values);
		return form;
	}

	private String published(Map<String, String> values) {
		String slug = this.filings.entered(this.clerk, values);
		this.publisher.post("/desk/filings/" + slug + "/publish", Map.of());
		this.publisher.expect(200);
		return slug;
	}

	private void correct(String filing, Map<String, String> values) {
		Map<String, String> form = new HashMap<>(values);
		form.put("correction", "Typed wrongly");
		this.publisher.submit(this.publisher.open("/desk/filings/" + filing + "/edit"), "form.form", form);
	}

	private String finding(String trip, String title) {
		return this.resident.open(trip)
			.select(".finding")
			.stream()
			.filter((one) -> one.expectFirst(".finding-title").text().equals(title))
			.map(Element::text)
			.collect(Collectors.joining("; "));
	}

	private String entry(String trip) {
		return this.resident.open(trip).select("section[aria-labelledby=filings] .entry").text();
	}

	private Element deadline(String title) {
		return this.clerk.open("/desk/deadlines?q=" + this.filings.official())
			.select(".record:contains(Journey of " + this.filings.official() + ")")
			.stream()
			.filter((one) -> one.expectFirst("h2").text().equals(title))
			.findFirst()
			.orElseThrow();
	}

	private String deadlines() {
		return this.clerk.open("/desk/deadlines?q=" + this.filings.official())
			.select(".record:contains(Journey of " + this.filings.official() + ")")
			.text();
	}

}
