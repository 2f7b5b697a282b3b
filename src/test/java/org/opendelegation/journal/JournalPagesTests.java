package org.opendelegation.journal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class JournalPagesTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	@BeforeEach
	void meetStaff() {
		this.staff = new TestStaff(this.testDatabase, this.port);
	}

	@Test
	void showWhoDidWhatToRecords() {
		DeskSession reader = this.staff.signIn("curious@example.gov", "oakley", "READER");
		this.testDatabase.asOwner().sql("update city set name = 'Oakley!' where slug = 'oakley'").update();
		assertThat(reader.open("/desk/journal").select("main").text()).contains("Oakley!");
		assertThat(reader.open("/desk/journal/export.jsonl").text()).contains("Oakley!");
	}

	@Test
	void keepWhatIsAboutAccountsForAdministrators() {
		DeskSession reader = this.staff.signIn("reader@example.gov", "oakley", "READER");
		DeskSession administrator = this.staff.signIn("boss@example.gov", "oakley", "ADMINISTRATOR");
		long account = this.testDatabase.asOwner()
			.sql("select id from account where email = 'boss@example.gov'")
			.query(Long.class)
			.single();
		assertThat(pages(reader, account)).noneMatch((text) -> text.contains("example.gov")
				|| text.contains("PASSWORD_CHOSEN") || text.contains("password for") || text.contains("membership"));
		assertThat(pages(administrator, account)).allMatch((text) -> !text.isBlank());
		assertThat(administrator.open("/desk/journal").text()).contains("boss@example.gov", "role");
		assertThat(administrator.open("/desk/journal/export.jsonl").text()).contains("boss@example.gov", "membership");
	}

	@Test
	void areNarrowedByPersonKindAndDays() {
		DeskSession reader = this.staff.signIn("narrow@example.gov", "oakley", "READER");
		JdbcClient owner = this.testDatabase.asOwner();
		owner.sql("update city set name = 'Oakley?' where slug = 'oakley'").update();
		owner.sql("update desk_rule set four_eyes = not four_eyes").update();
		assertThat(deeds(reader, "?table=city")).isNotEmpty().allMatch((deed) -> deed.contains("city"));
		assertThat(deeds(reader, "?table=desk_rule")).singleElement()
			.asString()
			.contains("rule of the desk", "yes", "no")
			.doesNotContain("true", "false");
		assertThat(deeds(reader, "?table=parameter").toString()).contains("January 1, 2023 – December 31, 2024")
			.doesNotContain("2025-01-01)");
		assertThat(deeds(reader, "?until=January 1, 2001")).isEmpty();
		assertThat(deeds(reader, "?from=1/1/2001&until=2199-12-31&account=")).isNotEmpty();
		reader.open("/desk/journal/export.jsonl?from=2026-13-01");
		reader.expect(400);
		Document page = reader.open("/desk/journal?table=city&from=1/1/2001");
		DeskSession boss = this.staff.signIn("onlysignedin@example.gov", "oakley", "ADMINISTRATOR");
		assertThat(boss.open("/desk/journal").select("#filter-account option").eachText())
			.contains("Test onlysignedin");
		assertThat(reader.open("/desk/journal").select("#filter-account option").eachText())
			.doesNotContain("Test onlysignedin");
		assertThat(page.select("#filter-from").val()).isEqualTo("January 1, 2001");
		assertThat(page.select("#filter-table option[selected]").text()).isEqualTo("city");
		assertThat(page.select("#filter-table option").eachText()).doesNotContain("account", "role");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(reader.open("/desk/journal/export.jsonl?table=city").text()).contains("Oakley?")
			.doesNotContain("desk_rule");
	}

	/**
	 * What is known of a trip stands in its editions.
	 */
	@Test
	void tellAllOfATrip() {
		DeskSession clerk = this.staff.signIn("whole@example.gov", "oakley", "CLERK");
		String draft = clerk.beginTrip("The whole journey");
		String other = clerk.beginTrip("Another journey");
		for (String one : List.of(draft, other)) {
			clerk.submit(one + "/organizer/new", Map.of("name", "Hosts of " + one));
		}
		Document trip = clerk.open(draft.replace("/draft", ""));
		Document page = clerk.open(trip.select("main a[href^=/desk/journal]").attr("href"));
		clerk.expect(200);
		assertThat(page.select(".journal").text()).contains("The whole journey", "Hosts of " + draft, "entered edition")
			.doesNotContain("Another journey", "Hosts of " + other, "Edition {0}");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		Document narrowed = clerk.submit(page, "form.filter-form", Map.of("table", "organizer"));
		assertThat(narrowed.select(".journal").text()).contains("Hosts of " + draft)
			.doesNotContain("Hosts of " + other, "The whole journey");
		assertThat(clerk.open(page.select("a[href*=export]").attr("href")).text()).contains("Hosts of " + draft)
			.doesNotContain("Hosts of " + other);
	}

	@Test
	void callRecordsByTheirNames() {
		DeskSession clerk = this.staff.signIn("naming@example.gov", "oakley", "CLERK");
		String draft = clerk.beginTrip("Named journey");
		clerk.submit(draft + "/traveler/new", Map.of("name", "Ana Named", "city", "oakley"));
		clerk.submit(draft + "/payment/new", Map.of("payer", "Named Friends", "purpose", "Fares", "beneficiaries",
				"ana-named", "basis", "NOT_STATED"));
		long payment = this.testDatabase.asOwner()
			.sql("select id from payment where payer = 'Named Friends'")
			.query(Long.class)
			.single();
		this.testDatabase.asOwner().sql("update payment set purpose = 'Hotels' where id = ?").param(payment).update();
		Document page = clerk.open("/desk/journal");
		assertThat(page.select(".journal-entries li:contains(who a payment was for)").first().text())
			.contains("Named Friends", "Ana Named")
			.doesNotContain(String.valueOf(payment));
		assertThat(page.select(".journal-entries li:contains(Hotels)").text())
			.contains("changed payment Named Friends");
		List<String> kinds = page.select("#filter-table option").eachText();
		assertThat(kinds).doesNotHaveDuplicates();
	}

	private static List<String> deeds(DeskSession session, String query) {
		return session.open("/desk/journal" + query.replace(" ", "%20")).select(".journal-deed").eachText();
	}

	@Test
	void tellThatTheJournalWasDownloaded() {
		DeskSession reader = this.staff.signIn("exporter@example.gov", "oakley", "READER");
		reader.open("/desk/journal/export.jsonl?table=city");
		assertThat(reader.open("/desk/journal").select(".journal-deed").first().text()).contains("Test exporter",
				"downloaded the journal", "/desk/journal/export.jsonl?table=city");
	}

	private static Stream<String> pages(DeskSession session, long account) {
		return Stream
			.of("/desk/journal", "/desk/journal/export.jsonl", "/desk/journal?table=account",
					"/desk/journal?account=" + account, "/desk/journal/export.jsonl?table=account&record=" + account)
			.map(session::open)
			.map(Document::text);
	}

}
