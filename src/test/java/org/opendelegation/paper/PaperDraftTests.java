package org.opendelegation.paper;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers of drafts, at the desk and nowhere else, and of editions whose payment has every
 * field or a withheld one.
 */
@EmptyApplicationTest
class PaperDraftTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private JdbcClient owner;

	private TestTrips trips;

	private TestStaff staff;

	private String slug;

	private long edition;

	@BeforeEach
	void enter() {
		this.owner = this.testDatabase.asOwner();
		this.trips = new TestTrips(this.testDatabase);
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.staff.city("oakley");
		this.slug = "papers-" + ++count;
		this.owner.sql("insert into trip (slug, lead_city_id) select ?, id from city where slug = 'oakley'")
			.param(this.slug)
			.update();
		this.edition = this.trips.draft(this.slug, "2024-05-19/2024-05-26");
		this.owner
			.sql("""
					insert into traveler (edition_id, key, position, name, title, city_id, capacity)
					select {edition}, 'one', 1, 'Pat 里布斯', 'Mayor', id, 'OFFICIAL' from city where slug = 'oakley';
					insert into payment (edition_id, key, position, payer, purpose, amount, currency, basis, received, paid_to)
					values ({edition}, 'one', 1, 'Generous Hosts', 'The flights and the hotel', 4820.50, 'USD', 'EXACT',
						'2024-05-18', 'CITY');
					insert into payment_item (payment_id, category, amount)
					select id, 'TRANSPORTATION', 3000.25 from payment where edition_id = {edition};
					insert into payment_item (payment_id, category, amount)
					select id, 'LODGING', 1820.25 from payment where edition_id = {edition};
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id) where edition_id = {edition}
					"""
				.replace("{edition}", String.valueOf(this.edition)))
			.update();
	}

	@ParameterizedTest
	@EnumSource
	void areForWhoeverMayLookAtDrafts(PaperName name) {
		DeskSession reader = this.staff.signIn("paper-reader-" + this.slug + "@example.gov", "antioch", "READER");
		Document page = reader.open(draft() + "/" + name.getSlug());
		reader.expect(200);
		assertThat(page.select(".paper-standing").text()).contains("It is not public");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void holdEveryStatedFactExactlyAndInWholeDollars() {
		Document page = clerk().open(draft() + "/form-801");
		assertThat(value(page, "Total")).contains("$4,820.50", "Rounded to whole dollars for the form: $4,821");
		assertThat(value(page, "Transportation")).contains("$3,000.25", "$3,000");
		assertThat(value(page, "Lodging")).contains("$1,820.25", "$1,820");
		assertThat(value(page, "Meals")).contains("Not stated in any source").doesNotContain("$");
		assertThat(value(page, "Who paid")).contains("Generous Hosts", "no source cited");
		assertThat(value(page, "Date received")).contains("May 18, 2024");
		assertThat(value(page, "Official")).contains("Pat 里布斯");
		assertThat(value(page, "Nature and use of the payment")).contains("The flights and the hotel");
	}

	@Test
	void holdWhatAPersonReceivedOfASumForSeveralAndNeverDivideIt() {
		this.owner
			.sql("""
					insert into traveler (edition_id, key, position, name, title, capacity)
					values ({edition}, 'two', 2, 'Sam Other', 'Clerk', 'OFFICIAL');
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id) where edition_id = {edition} and t.key = 'two';
					insert into payment_share (payment_id, traveler_id, amount)
					select p.id, t.id, 4000.50 from payment p join traveler t using (edition_id)
					where edition_id = {edition} and t.key = 'one';
					insert into payment_path (payment_id, traveler_id, path)
					select p.id, t.id, 'SCHEDULE_E' from payment p join traveler t using (edition_id)
					where edition_id = {edition} and t.key = 'one'
					"""
				.replace("{edition}", String.valueOf(this.edition)))
			.update();
		Document page = clerk().open(draft() + "/schedule-e");
		assertThat(page.select("tr:contains(Amount for this filer) td").eachText()).hasSize(2)
			.satisfiesExactly((known) -> assertThat(known).contains("$4,000.50", "$4,001"),
					(unknown) -> assertThat(unknown).contains("Not stated in any source").doesNotContain("$"));
		assertThat(value(page, "Total, for all whom it was for")).contains("$4,820.50");
		assertThat(value(page, "Disclosed how")).contains("Pat 里布斯");
	}

	@Test
	void listObjectsOnScheduleDOfWhoReceivedThem() {
		this.owner
			.sql("""
					insert into gift (edition_id, key, position, giver, receiver_id, received, description, amount, currency, basis)
					select {edition}, 'vase', 1, 'Mayor of Far', id, '2024-05-22', 'A vase', 75, 'USD', 'GOOD_FAITH_ESTIMATE'
					from traveler where edition_id = {edition}
					"""
				.replace("{edition}", String.valueOf(this.edition)))
			.update();
		Document page = clerk().open(draft() + "/schedule-e");
		assertThat(value(page, "Name of source")).contains("Mayor of Far");
		assertThat(value(page, "Value")).contains("$75.00");
		assertThat(value(page, "What became of it")).contains("Not stated in any source");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			YES        | The record says that the payment was asked for
			NO         | The record says that nobody asked
			NOT_STATED | This question is open
			""")
	void sayWhatFollowsOfWhetherAPaymentWasAskedFor(String solicited, String follows) {
		this.owner.sql("update payment set solicited = ? where edition_id = ?")
			.params(solicited, this.edition)
			.update();
		Document page = clerk().open(draft() + "/form-803");
		assertThat(value(page, "What follows")).contains(follows);
		assertThat(page.select("h3:contains(1. Elected officer)")).hasSize(solicited.equals("NO") ? 0 : 1);
	}

	@Test
	void holdTheSameAsFiles() throws IOException {
		Connection.Response file = clerk().fetch(draft() + "/form-801.pdf");
		assertThat(file.contentType()).isEqualTo("application/pdf");
		assertThat(file.header("Cache-Control")).isEqualTo("no-store");
		try (PDDocument document = Loader.loadPDF(file.bodyAsBytes())) {
			assertThat(new PDFTextStripper().getText(document)).contains("Generous Hosts", "$4,820.50", "$4,821", "里布斯",
					"It is not public");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/form-801", "/form-801.pdf" })
	void areNotForThePublic(String paper) {
		DeskSession anybody = new DeskSession(this.port);
		anybody.open("/trips/" + this.slug + "/papers" + paper);
		anybody.expect(404);
		anybody.open("/trips/" + this.slug + "/editions/1/papers" + paper);
		anybody.expect(404);
		Document refused = anybody.open(draft() + paper);
		assertThat(anybody.path()).startsWith("/login");
		assertThat(refused.text()).doesNotContain("Generous Hosts");
	}

	@Test
	void sayThatAValueIsWithheldAndNotWhatItIs() throws IOException {
		this.owner.sql("""
				update payment_item set amount = null
				where payment_id = (select id from payment where edition_id = {edition});
				update payment set amount = null, currency = null, basis = 'NOT_STATED' where edition_id = {edition};
				insert into withholding (edition_id, record_kind, record_key, field, ground)
				values ({edition}, 'payment', 'one', 'amount', 'Gov. Code 7927.700');
				insert into withheld_value (withholding_id, value)
				select id, '$4,820.50' from withholding where edition_id = {edition}
				""".replace("{edition}", String.valueOf(this.edition))).update();
		this.trips.close(this.edition, "PUBLISHED");
		DeskSession anybody = new DeskSession(this.port);
		for (PaperName name : PaperName.values()) {
			Document page = anybody.open("/trips/" + this.slug + "/papers/" + name.getSlug());
			anybody.expect(200);
			assertThat(page.text()).as(name.name()).doesNotContain("4,820", "4,821");
		}
		assertThat(value(anybody.open("/trips/" + this.slug + "/papers/form-801"), "Total")).contains("Withheld:",
				"Gov. Code 7927.700");
		byte[] file = anybody.fetch("/trips/" + this.slug + "/papers/form-801.pdf").bodyAsBytes();
		try (PDDocument document = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(document)).contains("Withheld:").doesNotContain("4,82");
		}
	}

	@Test
	void areGoneWithTheRecordThatWasWithdrawn() {
		this.trips.close(this.edition, "WITHDRAWN");
		DeskSession anybody = new DeskSession(this.port);
		for (String paper : new String[] { "", "/summary", "/summary.pdf" }) {
			anybody.open("/trips/" + this.slug + "/papers" + paper);
			anybody.expect(410);
			anybody.open("/trips/" + this.slug + "/editions/1/papers" + paper);
			anybody.expect(410);
		}
	}

	private DeskSession clerk() {
		return this.staff.signIn("paper-clerk-" + this.slug + "@example.gov", "oakley", "CLERK");
	}

	private String draft() {
		return "/desk/trips/" + this.slug + "/draft/papers";
	}

	private static String value(Document page, String label) {
		return page.select(".sheet-lines tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(label))
			.findFirst()
			.map((row) -> row.select("td").text())
			.orElseThrow();
	}

}
