package org.opendelegation.filing;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is corrected of a public filing leaves a trace before the public.
 */
@EmptyApplicationTest
class FilingCorrectionTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestFilings filings;

	private DeskSession clerk;

	private DeskSession publisher;

	private DeskSession resident;

	private String slug = "";

	@BeforeEach
	void enterAFiling() {
		this.filings = new TestFilings(this.testDatabase, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
		this.publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.resident = new DeskSession(this.port);
		this.slug = this.filings.entered(this.clerk, Map.of("received", "4/2/2025", "postedOn", "4/3/2025"));
	}

	@Test
	void asksForAReasonWhereWhatThePublicSeesChanges() {
		publish();
		Document page = correct(Map.of("received", "3/31/2025", "correction", " "));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-correction");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(shown("").select(".page-head").text()).contains("Late");
		assertThat(shown("").select("#corrections")).isEmpty();
		page = this.publisher.submit(page, "form.form", Map.of("correction", "The stamp says March 31."));
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(shown("").select(".page-head").text()).contains("On time");
	}

	@Test
	void asksNothingForTheNoteAndBeforePublication() {
		this.clerk.submit(this.clerk.open("/desk/filings/" + this.slug + "/edit"), "form.form",
				Map.of("remark", "Draft"));
		publish();
		assertThat(correct(Map.of("note", "another secret")).select(".mistakes")).isEmpty();
		assertThat(shown("").select("#corrections")).isEmpty();
		assertThat(count("filing_correction")).isZero();
	}

	@Test
	void listsWhatWasCorrectedTheLatestFirst() {
		publish();
		correct(Map.of("received", "3/31/2025", "correction", "The stamp says March 31."));
		correct(Map.of("form", "FORM_700", "remark", "", "note", "hidden words", "correction", "It was all of it."));
		for (String language : new String[] { "", "/es", "/zh-Hans", "/zh-Hant" }) {
			Document page = shown(language);
			assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
			assertThat(page.select("section[aria-labelledby=corrections] .entry")).hasSize(2);
			assertThat(page.text()).doesNotContain("hidden words", "secret note");
		}
		Document page = shown("");
		assertThat(page.select("section[aria-labelledby=corrections] .entry-body > .words").eachText())
			.containsExactly("It was all of it.", "The stamp says March 31.");
		assertThat(page.select("section[aria-labelledby=corrections]").text()).contains(
				"Form Before: Form 700, Schedule E Since then: Form 700",
				"Remark Before: On paper Since then: Not stated",
				"Received on Before: April 2, 2025 Since then: March 31, 2025");
		assertThat(shown("/es").select("section[aria-labelledby=corrections]").text())
			.contains("Formulario 700, anexo E", "31 de marzo de 2025");
	}

	@Test
	void namesNoTripAndAsksNothingAboutOneThatIsNotPublic() {
		publish();
		String hidden = this.filings.draft(this.clerk, Map.of("amount", "600")).split("/")[3];
		assertThat(correct(Map.of("trip", hidden)).select(".mistakes")).isEmpty();
		assertThat(count("filing_correction")).isZero();
		String trip = this.filings.trip(this.clerk, this.publisher, Map.of("amount", "600"))
			.substring("/trips/".length());
		assertThat(correct(Map.of("trip", trip)).select(".mistakes a").eachAttr("href"))
			.containsExactly("#field-correction");
		correct(Map.of("trip", trip, "correction", "It is about this trip."));
		assertThat(shown("").select("section[aria-labelledby=corrections] dl").text()).isEqualTo("Trip changed");
	}

	@Test
	void takesOutWhatShouldNeverHaveBeenPublic() {
		publish();
		correct(Map.of("remark", "12 Canary Street", "correction", "Wrong remark."));
		correct(Map.of("remark", "By mail", "received", "3/31/2025", "correction", "No address.", "withholdFormer",
				"true"));
		for (String language : new String[] { "", "/es", "/zh-Hans", "/zh-Hant" }) {
			Document page = shown(language);
			assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
			assertThat(page.text()).doesNotContain("Canary Street", "On paper");
		}
		assertThat(shown("").select("section[aria-labelledby=corrections] .entry").eachText()).satisfiesExactly(
				(last) -> assertThat(last).contains("Remark Before: withheld", "Since then: By mail",
						"Received on Before: April 2, 2025 Since then: March 31, 2025"),
				(first) -> assertThat(first).contains("Remark Before: withheld", "Since then: withheld"));
		assertThat(this.testDatabase.asRegister()
			.sql("select count(*) from filing_corrected_value where concat(before, after) ~ 'Canary'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void makesPublicWhomACorrectionNames() {
		publish();
		String other = new TestFilings(this.testDatabase, this.port).official();
		correct(Map.of("filer", "official/" + other, "correction", "Another person."));
		assertThat(shown("").text()).contains("Filed by Official " + other,
				"Before: Official " + this.filings.official() + " Since then: Official " + other);
	}

	@Test
	void isReadWithPublicFilingsOnlyAndStaysAsItIs() {
		publish();
		correct(Map.of("received", "3/31/2025", "correction", "The stamp says March 31."));
		assertThat(publicly("filing_correction", "id")).isOne();
		assertThat(publicly("filing_corrected_value", "correction_id")).isOne();
		for (String change : new String[] { "update filing_correction set reason = 'Nothing'",
				"delete from filing_correction", "update filing_corrected_value set after = before",
				"update filing_corrected_value set before = '4/4/2025'", "delete from filing_corrected_value" }) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.testDatabase.asDesk().sql(change).update());
		}
		this.publisher.submit(this.publisher.open("/desk/filings/" + this.slug + "/publish"), "form[action$=withdraw]",
				Map.of("reason", "Of somebody else"));
		assertThat(publicly("filing_correction", "id")).isZero();
		assertThat(publicly("filing_corrected_value", "correction_id")).isZero();
	}

	private int publicly(String table, String column) {
		long id = this.testDatabase.asOwner()
			.sql("select max(c.id) from filing_correction c join filing f on f.id = c.filing_id where f.slug = ?")
			.param(this.slug)
			.query(Long.class)
			.single();
		return this.testDatabase.asRegister()
			.sql("select count(*) from %s where %s = ?".formatted(table, column))
			.param(id)
			.query(Integer.class)
			.single();
	}

	private int count(String table) {
		return this.testDatabase.asOwner()
			.sql("select count(*) from %s t join filing f on f.id = t.filing_id where f.slug = ?".formatted(table))
			.param(this.slug)
			.query(Integer.class)
			.single();
	}

	private void publish() {
		this.publisher.post("/desk/filings/" + this.slug + "/publish", Map.of());
		this.publisher.expect(200);
	}

	private Document correct(Map<String, String> values) {
		return this.publisher.submit(this.publisher.open("/desk/filings/" + this.slug + "/edit"), "form.form", values);
	}

	private Document shown(String language) {
		return this.resident.open(language + "/disclosures/filings/" + this.slug);
	}

}
