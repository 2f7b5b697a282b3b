package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
 * What was removed from the draft of a trip, and the way back.
 */
@EmptyApplicationTest
class BinTests {

	private static final List<String> PARTS = List.of("particulars", "traveler", "organizer", "stop", "meeting",
			"meeting_topic", "attendance", "statement", "commitment", "payment", "payment_item", "payment_beneficiary",
			"payment_share", "payment_path", "gift", "claim", "citation", "withholding", "withheld_value");

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private BinEmptying emptying;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String draft = "";

	@BeforeEach
	void prepareATrip() {
		this.number = ++count;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.staff.city("elsewhere");
		this.clerk = signIn("CLERK", "oakley");
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Binned trip " + this.number, "summary", "In a sentence.", "lead", "oakley"));
		this.draft = this.clerk.path();
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Tribune " + this.number));
		enter("traveler", Map.of("name", "Ana", "city", "elsewhere", "title", "Mayor"));
		enter("organizer", Map.of("name", "The chamber", "part", "HOSTED"));
		enter("stop", Map.of("city", "elsewhere", "dates", "2024-05-20"));
		enter("meeting",
				Map.of("title", "Talks", "topics", "Ports\r\nSchools", "city", "elsewhere", "dates", "2024-05-20"));
		enter("attendance", Map.of("meeting", "talks", "name", "Bo", "certainty", "REPORTED"));
		enter("statement", Map.of("speaker", "Ana", "manner", "DIRECT", "words", "We agree.", "meeting", "talks"));
		enter("commitment", Map.of("kind", "PROMISE", "words", "A visit", "owner", "Ana"));
		enter("payment", Map.of("payer", "The port", "purpose", "Flights", "basis", "EXACT", "amount", "12.50",
				"currency", "USD"));
		enter("gift", Map.of("description", "A vase", "giver", "The port", "basis", "NOT_STATED"));
		cite("traveler/ana", "name");
		cite("meeting/talks", "title");
		cite("attendance/talks.bo", "name");
		cite("payment/the-port", "payer");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			organizer,  the-chamber, The chamber
			stop,       elsewhere,   Elsewhere
			meeting,    talks,       Talks
			attendance, talks.bo,    Bo
			statement,  ana,         Ana
			commitment, a-visit,     A visit
			payment,    the-port,    The port
			gift,       a-vase,      A vase
			traveler,   ana,         Ana
			""")
	void putsBackAsItWas(String kind, String key, String label) {
		withhold("meeting", "talks", "summary");
		withhold("payment", "the-port", "received");
		addItemsAndBeneficiary();
		if (kind.equals("traveler")) {
			remove("payment", "the-port");
		}
		String before = everything();
		remove(kind, key);
		assertThat(everything()).isNotEqualTo(before);
		Document bin = this.clerk.open("/desk/bin?kind=" + kind);
		assertThat(bin.select(".record").first().text()).contains(label, "Binned trip " + this.number,
				"removed by Test bin-clerk" + this.number, "here until");
		assertThat(new HtmlChecker().check(bin.outerHtml())).isEmpty();
		Document page = putBack(bin);
		assertThat(page.select(".notice").text()).isEqualTo("Put back.");
		assertThat(this.clerk.path()).startsWith(this.draft);
		assertThat(everything()).isEqualTo(before);
		this.clerk.open(this.draft + "/" + kind + "/" + key);
		this.clerk.expect(200);
	}

	@Test
	void putsBackACitationWithWhatItClaims() {
		String before = everything();
		Document page = this.clerk.open(this.draft + "/traveler/ana/sources");
		this.clerk.submit(page, ".cite form", Map.of());
		assertThat(everything()).isNotEqualTo(before);
		page = putBack(this.clerk.open("/desk/bin?kind=citation"));
		assertThat(page.select(".cite").text()).contains("Tribune " + this.number);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void putsBackOneOfTwoAccountsThatCompete() {
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Echo " + this.number));
		Document cited = this.clerk.submit(this.draft + "/traveler/ana/sources?field=name&source=echo-" + this.number,
				Map.of("account", "new", "words", "Anna", "formerWords", "Ana", "follow", "FORMER", "reason", "Older"));
		assertThat(cited.select(".mistakes").text()).isEmpty();
		String before = everything();
		Document page = this.clerk.open(this.draft + "/traveler/ana/sources");
		assertThat(page.select("#fact-name .account")).hasSize(2);
		this.clerk.submit(page, ".account:not(.account--preferred) .cite form", Map.of());
		putBack(this.clerk.open("/desk/bin?kind=citation"));
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void refusesWhatWasChangedSinceAndChangesNothing() {
		remove("meeting", "talks");
		this.clerk.submit(this.draft + "/statement/ana", Map.of("occasion", "Another one"));
		String before = everything();
		Document page = putBack(this.clerk.open("/desk/bin?kind=meeting"));
		assertThat(page.select(".notice--warning").text()).contains("changed since");
		assertThat(everything()).isEqualTo(before);
		assertThat(page.select(".record").text()).contains("Talks");
	}

	@Test
	void refusesWhatHasLostItsKeyOrIsToHangOffWhatIsGone() {
		remove("statement", "ana");
		enter("statement", Map.of("speaker", "Ana", "manner", "DIRECT", "words", "Another.", "language", "en"));
		assertThat(putBack(this.clerk.open("/desk/bin?kind=statement")).select(".notice--warning").text())
			.contains("by now");
		remove("attendance", "talks.bo");
		remove("meeting", "talks");
		assertThat(putBack(this.clerk.open("/desk/bin?kind=attendance")).select(".notice--warning").text())
			.contains("no longer there");
	}

	@Test
	void refusesWhatBelongsToAnEditionThatWasHandedIn() {
		remove("organizer", "the-chamber");
		this.testDatabase.asOwner().sql("update edition set state = 'IN_REVIEW' where id = " + edition()).update();
		String before = everything();
		Document page = putBack(this.clerk.open("/desk/bin?kind=organizer"));
		assertThat(page.select(".notice--warning").text()).contains("handed in or published");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void isForWhoeverMayEditThePlace() {
		remove("stop", "elsewhere");
		remove("traveler", "ana");
		DeskSession other = signIn("CLERK", "elsewhere");
		assertThat(other.open("/desk/bin?kind=stop").select(".record form")).isEmpty();
		other.post("/desk/bin/%d/back".formatted(latest("stop")), Map.of());
		other.expect(403);
		DeskSession reader = signIn("READER", "oakley");
		assertThat(reader.open("/desk/bin").select(".record form")).isEmpty();
		reader.post("/desk/bin/%d/back".formatted(latest("stop")), Map.of());
		reader.expect(403);
		this.clerk.postForged("/desk/bin/%d/back".formatted(latest("stop")), Map.of());
		this.clerk.expect(403);
		other.submit(other.open("/desk/bin?kind=traveler"), ".record form", Map.of());
		other.expect(200);
		assertThat(other.open(this.draft).select("#traveler .record").text()).contains("Ana");
	}

	@Test
	void putsBackOnce() {
		remove("stop", "elsewhere");
		Document bin = this.clerk.open("/desk/bin?kind=stop");
		putBack(bin);
		putBack(bin);
		this.clerk.expect(404);
		assertThat(this.clerk.open(this.draft).select("#stop .record")).hasSize(1);
	}

	@Test
	void isEmptiedAfterNinetyDays() {
		remove("stop", "elsewhere");
		remove("organizer", "the-chamber");
		long gone = latest("stop");
		this.testDatabase.asOwner()
			.sql("update bin_entry set removed_at = now() - interval '90 days 1 minute' where id = ?")
			.param(gone)
			.update();
		assertThat(this.clerk.open("/desk/bin?kind=stop").select("#removed-" + gone)).isEmpty();
		this.clerk.post("/desk/bin/%d/back".formatted(gone), Map.of());
		this.clerk.expect(404);
		this.emptying.empty();
		assertThat(this.testDatabase.asOwner()
			.sql("select count(*) from bin_entry where id = ?")
			.param(gone)
			.query(Integer.class)
			.single()).isZero();
		assertThat(latest("organizer")).isPositive();
	}

	@Test
	void isFilteredByWhoAndPaged() {
		remove("stop", "elsewhere");
		String me = this.testDatabase.asOwner()
			.sql("select account_id from bin_entry where id = ?")
			.param(latest("stop"))
			.query(String.class)
			.single();
		assertThat(this.clerk.open("/desk/bin?account=" + me).select(".record")).hasSize(1);
		assertThat(this.clerk.open("/desk/bin?account=999999").select(".record")).isEmpty();
		assertThat(this.clerk.open("/desk/bin?before=" + latest("stop")).select("#removed-" + latest("stop")))
			.isEmpty();
		this.clerk.open("/desk/bin?account=nobody");
		this.clerk.expect(400);
	}

	private void addItemsAndBeneficiary() {
		this.testDatabase.asOwner().sql("""
				insert into payment_item (payment_id, category, amount)
				select id, 'MEALS', 2.50 from payment where edition_id = %1$d;
				insert into payment_beneficiary (payment_id, traveler_id)
				select p.id, t.id from payment p join traveler t using (edition_id) where edition_id = %1$d;
				insert into payment_share (payment_id, traveler_id, amount)
				select payment_id, traveler_id, 1.50 from payment_beneficiary join payment p on p.id = payment_id
				where edition_id = %1$d;
				insert into payment_path (payment_id, traveler_id, path)
				select payment_id, traveler_id, 'INCOME' from payment_beneficiary join payment p on p.id = payment_id
				where edition_id = %1$d
				""".formatted(edition())).update();
	}

	private void withhold(String kind, String key, String field) {
		this.testDatabase.asOwner().sql("""
				with mark as (
					insert into withholding (edition_id, record_kind, record_key, field, ground)
					values (?, ?, ?, ?, 'A law') returning id)
				insert into withheld_value (withholding_id, value) select id, 'kept back' from mark
				""").params(edition(), kind, key, field).update();
	}

	private long edition() {
		return this.testDatabase.asOwner().sql("select max(id) from edition").query(Long.class).single();
	}

	private long latest(String kind) {
		return this.testDatabase.asOwner()
			.sql("select max(id) from bin_entry where kind = ?")
			.param(kind)
			.query(Long.class)
			.single();
	}

	/**
	 * All that is in any edition but how often it was saved.
	 */
	private String everything() {
		return PARTS.stream()
			.map((part) -> this.testDatabase.asOwner()
				.sql("select coalesce(string_agg((to_jsonb(r) - 'version')::text, ' ' order by (to_jsonb(r) - 'version')::text), '') from %s r"
					.formatted(part))
				.query(String.class)
				.single())
			.collect(Collectors.joining("\n"));
	}

	private Document putBack(Document bin) {
		return this.clerk.submit(bin, ".record form", Map.of());
	}

	private void remove(String kind, String key) {
		this.clerk.submit(this.clerk.open(this.draft + "/" + kind + "/" + key), "form[action$=remove]", Map.of());
		this.clerk.expect(200);
	}

	private void enter(String kind, Map<String, String> values) {
		this.clerk.submit(this.draft + "/" + kind + "/new", values);
		assertThat(this.clerk.path()).isEqualTo(this.draft);
	}

	private void cite(String record, String field) {
		this.clerk.submit(this.draft + "/" + record + "/sources?field=" + field + "&source=tribune-" + this.number,
				Map.of());
	}

	private DeskSession signIn(String role, String city) {
		return this.staff.signIn("bin-%s%d@%s.gov".formatted(role.toLowerCase(), this.number, city), city, role);
	}

}
