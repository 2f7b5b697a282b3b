package org.opendelegation.paper;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Summaries, which have one page however long the record is, and count what is not on it.
 */
@EmptyApplicationTest
class PaperSummaryTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private String slug;

	private long edition;

	@BeforeEach
	void begin() {
		this.slug = "summary-" + ++count;
		TestStaff staff = new TestStaff(this.testDatabase, this.port);
		staff.city("oakley");
		this.clerk = staff.signIn("summary-" + count + "@example.gov", "oakley", "CLERK");
		this.testDatabase.asOwner()
			.sql("insert into trip (slug, lead_city_id) select ?, id from city where slug = 'oakley'")
			.param(this.slug)
			.update();
		this.edition = new TestTrips(this.testDatabase).draft(this.slug, "2024-05-19/2024-05-26");
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 3", "3, 2, 10", "7, 3, 30", "8, 8, 60", "40, 30, 250", "200, 120, 900" })
	void haveOnePageHoweverMuchThereIsToTell(int travelers, int payments, int words) throws IOException {
		fill(travelers, payments, words);
		try (PDDocument file = pdf()) {
			assertThat(file.getNumberOfPages()).isEqualTo(1);
			assertThat(new PDFTextStripper().getText(file)).contains("/desk/trips/" + this.slug + "/draft", "Sources");
		}
	}

	@Test
	void haveOnePageAlsoWithManySourcesOfLongNamesWhichAreCounted() throws IOException {
		fill(40, 30, 250);
		this.testDatabase.asOwner()
			.sql("""
					insert into source (slug, kind, title, description, publisher, language)
					select '{s}-' || n, 'NEWS_REPORT', repeat('重庆国际友好城市合作大会', 12), 'A report', repeat('人民政府外事办公室', 9), 'zh-Hans'
					from generate_series(1, 12) n;
					insert into claim (edition_id, record_kind, record_key, field) values ({e}, 'trip', 'trip', 'dates');
					insert into citation (claim_id, source_id, position)
					select c.id, s.id, s.id from claim c join source s on s.slug like '{s}-%' where c.edition_id = {e}
					"""
				.replace("{e}", String.valueOf(this.edition))
				.replace("{s}", this.slug))
			.update();
		try (PDDocument file = pdf()) {
			assertThat(file.getNumberOfPages()).isEqualTo(1);
			assertThat(new PDFTextStripper().getText(file)).contains("8. 重庆",
					"and 4 more that are on the page of the trip");
		}
	}

	@Test
	void countWhoAndWhatIsNotOnThePage() {
		fill(40, 30, 20);
		Document page = this.clerk.open("/desk/trips/" + this.slug + "/draft/papers/summary");
		assertThat(counted(page, "Who went", "And (\\d+) more people")).isEqualTo(40);
		assertThat(counted(page, "Who received what from whom", "And (\\d+) more ")).isEqualTo(30);
	}

	@Test
	void tellAllOfAShortRecord() {
		fill(7, 3, 6);
		Document page = this.clerk.open("/desk/trips/" + this.slug + "/draft/papers/summary");
		assertThat(page.select(".sheet-part:contains(Who went) tr")).hasSize(7);
		assertThat(page.select(".sheet-part:contains(Who received what) tr")).hasSize(3);
		assertThat(page.select(".sheet").text()).doesNotContain("And 1 more", "And 2 more");
	}

	@Test
	void canBeReadWithoutAGlass() throws IOException {
		fill(8, 5, 30);
		try (PDDocument file = pdf()) {
			new PDFTextStripper() {
				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					assertThat(positions).allSatisfy(
							(position) -> assertThat(position.getFontSizeInPt()).as(text).isGreaterThanOrEqualTo(9));
				}
			}.getText(file);
		}
	}

	@Test
	void doNotTellWhatIsWithheld() {
		fill(1, 1, 3);
		this.testDatabase.asOwner().sql("""
				insert into withholding (edition_id, record_kind, record_key, field, ground)
				values ({e}, 'payment', 'p1', 'amount', 'Gov. Code 7927.700');
				""".replace("{e}", String.valueOf(this.edition))).update();
		Document page = this.clerk.open("/desk/trips/" + this.slug + "/draft/papers/summary");
		assertThat(page.select(".sheet-part:contains(Who received what)").text()).contains("Amount: withheld")
			.doesNotContain("$1,001");
	}

	private static int counted(Document page, String heading, String more) {
		Element part = page.expectFirst(".sheet-part:contains(" + heading + ")");
		return part.select("tr").size() + Integer.parseInt(part.select(".sheet-note")
			.eachText()
			.stream()
			.filter((note) -> note.matches(more + ".*"))
			.findFirst()
			.orElseThrow()
			.replaceFirst(more + ".*", "$1"));
	}

	private PDDocument pdf() throws IOException {
		return Loader.loadPDF(this.clerk.fetch("/desk/trips/" + this.slug + "/draft/papers/summary.pdf").bodyAsBytes());
	}

	/**
	 * Travelers, and payments for all of them, whose texts have some words, in English
	 * and in Chinese.
	 */
	private void fill(int travelers, int payments, int words) {
		this.testDatabase.asOwner()
			.sql("""
					update particulars set title = left(repeat('Delegation of mayors ', {w}), 190),
						purpose = repeat('Working Meetings 与城市领导会谈 ', {w}), council_authority = repeat('Resolution ', {w})
					where edition_id = {e};
					insert into traveler (edition_id, key, position, name, title, city_id, city_name, capacity)
					select {e}, 't' || n, n, 'Pat MacWilliams 里布斯 ' || n, repeat('Mayor ', 1 + {w} / 10), id, name, 'OFFICIAL'
					from generate_series(1, {t}) n join city on slug = 'oakley';
					insert into payment (edition_id, key, position, payer, purpose, amount, currency, basis, received, paid_to)
					select {e}, 'p' || n, n, 'Generous Hosts ' || n, repeat('Flights ', {w}), 1000 + n, 'USD', 'EXACT',
						'2024-05-18', 'CITY'
					from generate_series(1, {p}) n;
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id) where edition_id = {e}
					"""
				.replace("{e}", String.valueOf(this.edition))
				.replace("{t}", String.valueOf(travelers))
				.replace("{p}", String.valueOf(payments))
				.replace("{w}", String.valueOf(words)))
			.update();
	}

}
