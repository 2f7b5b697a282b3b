package org.opendelegation.deadline;

import java.time.Clock;
import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.source.RecordRef;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;
import org.opendelegation.web.SiteProperties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public list of what is due.
 */
@EmptyApplicationTest
class DueListTests {

	private static final String LIST = "/disclosures/due";

	private static int count;

	@Autowired
	private TestDatabase database;

	@Autowired
	private Clock clock;

	@Autowired
	private SiteProperties site;

	@LocalServerPort
	private int port;

	private TestDeadlines deadlines;

	private TestTrips trips;

	private String city;

	private String trip;

	private long edition;

	private DeskSession resident;

	@BeforeEach
	void enter() {
		count++;
		this.city = "wharf-" + count;
		this.trip = "wharf-visit-" + count;
		this.deadlines = new TestDeadlines(this.database);
		this.trips = new TestTrips(this.database);
		new TestStaff(this.database, this.port).city(this.city);
		this.resident = new DeskSession(this.port);
		this.trips.enter(this.trip);
		this.edition = this.trips.draft(this.trip, null);
		this.deadlines.lead(this.trip, this.city);
	}

	private String inDays(int days) {
		return LocalDate.now(this.clock.withZone(this.site.timeZone())).plusDays(days).toString();
	}

	private Document list(String query) {
		return this.resident.open(LIST + "?city=" + this.city + query);
	}

	@Test
	void tellsOnceWhatIsAskedAlikeOfSeveral() {
		this.deadlines.find(this.edition, this.city, "ana", "Ana Lopez", inDays(10));
		this.deadlines.find(this.edition, this.city, "ben", "Ben Ito", inDays(10));
		this.trips.close(this.edition, "PUBLISHED");
		Document page = list("");
		assertThat(page.select(".lead").text()).startsWith("One day");
		Element entry = page.selectFirst(".entry");
		assertThat(entry.text()).contains("Statement of economic interests", "Concerns Ana Lopez, Ben Ito",
				"A duty of the official");
		assertThat(entry.select(".finding-outcome").text()).isEqualTo("Due");
		assertThat(entry.select("a").attr("href")).isEqualTo("/trips/" + this.trip + "#disclosure");
	}

	/**
	 * What belongs on a statement only if it came to a sum that nobody knows is not told
	 * as due of somebody.
	 */
	@Test
	void saysOfWhatIsDueOnlyIfThatItMayBe() {
		this.deadlines.findInWords(this.edition, this.city, "ana", "Ana Lopez", inDays(10), "finding.F700-E.dueIf");
		this.trips.close(this.edition, "PUBLISHED");
		assertThat(list("").expectFirst(".entry .finding-outcome").text()).isEqualTo("May be due");
	}

	@Test
	void putsWhatIsAheadBeforeWhatIsOver() {
		this.deadlines.find(this.edition, this.city, "ana", "Ana Lopez", inDays(-30));
		this.deadlines.find(this.edition, this.city, "ben", "Ben Ito", inDays(-3));
		this.deadlines.find(this.edition, this.city, "cy", "Cy Poe", inDays(40));
		this.deadlines.find(this.edition, this.city, "dora", "Dora Ek", inDays(4));
		this.deadlines.find(this.edition, "F700-D", new RecordRef("traveler", "dora"), "Dora Ek", "CANNOT_TELL",
				inDays(0));
		this.trips.close(this.edition, "PUBLISHED");
		assertThat(list("").select(".entry").eachText()).satisfiesExactly(
				(first) -> assertThat(first).contains("Dora Ek", "May be due"),
				(second) -> assertThat(second).contains("Dora Ek").doesNotContain("May be", "over"),
				(third) -> assertThat(third).contains("Cy Poe"),
				(fourth) -> assertThat(fourth).contains("Ben Ito",
						"the day is over, and no filing or other step that meets it is public here"),
				(fifth) -> assertThat(fifth).contains("Ana Lopez", "the day is over"));
	}

	@ParameterizedTest
	@CsvSource({ "&when=over, Ana Lopez", "&when=ahead, Ben Ito", "&q=ito, Ben Ito", "&year=1999, Ana Lopez" })
	void isNarrowed(String query, String name) {
		this.deadlines.find(this.edition, this.city, "ana", "Ana Lopez", "1999-04-01");
		this.deadlines.find(this.edition, this.city, "ben", "Ben Ito", inDays(9));
		this.trips.close(this.edition, "PUBLISHED");
		assertThat(list(query).select(".entry").eachText()).singleElement().asString().contains(name);
		assertThat(list("").select("select[name=when] option").eachText()).contains("still ahead (1)",
				"day is over (1)");
	}

	@Test
	void hasWhatThePublicMayKnowOfOnly() {
		this.deadlines.find(this.edition, this.city, "ana", "Ana Lopez", inDays(9));
		this.deadlines.task(this.city, "Ask counsel about Ana", inDays(8), false);
		this.deadlines.task(this.city, "Publish the report", inDays(8), true);
		assertThat(list("").select(".entry").eachText()).singleElement().asString().contains("Publish the report");
		assertThat(this.resident.open(LIST).text()).doesNotContain("Ask counsel about Ana");
	}

	@ParameterizedTest
	@CsvSource({ "?when=soon, 400", "?year=12, 400", "?city=atlantis, 400", "?page=0, 400", "?page=99, 404" })
	void refusesWhatItDoesNotKnow(String query, int status) {
		assertThat(this.resident.fetch(LIST + query).statusCode()).isEqualTo(status);
	}

	@Test
	void speaksFourLanguages() {
		this.deadlines.find(this.edition, this.city, "ana", "Ana Lopez", "1999-04-01");
		this.trips.close(this.edition, "PUBLISHED");
		assertThat(this.resident.open("/es" + LIST).select("h1").text()).isEqualTo("Qué vence");
		assertThat(this.resident.open("/es" + LIST).text()).contains("Vence; la fecha pasó y aquí no es pública");
		assertThat(this.resident.open("/zh-Hans" + LIST).text()).contains("到期；日期已过，此处没有公开");
		assertThat(this.resident.open("/zh-Hant" + LIST).text()).contains("到期；日期已過，此處沒有公開");
	}

}
