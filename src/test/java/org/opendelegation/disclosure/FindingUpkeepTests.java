package org.opendelegation.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.filing.TestFilings;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That findings of editions that were handed in or published are those of now, whatever
 * they stand on has changed.
 */
@EmptyApplicationTest
class FindingUpkeepTests {

	private static final String EXEMPTION = "Exemption by payer";

	private static final String POSTING = "Payments to the city: Form 801 on the web";

	private static final String LIMIT = "Limit for gifts";

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private JdbcClient owner;

	private TestFilings filings;

	private DeskSession clerk;

	private DeskSession publisher;

	private DeskSession resident;

	@BeforeEach
	void signIn() {
		this.owner = this.database.asOwner();
		this.filings = new TestFilings(this.database, this.port);
		this.clerk = this.filings.signIn("oakley", "CLERK");
		this.publisher = this.filings.signIn("oakley", "PUBLISHER");
		this.resident = new DeskSession(this.port);
	}

	@Test
	void followThePayersEntryInTheTaxRegister() {
		String payer = payer("active");
		String trip = tripPaidBy(payer);
		assertThat(finding(trip, EXEMPTION)).contains("with an entry of the tax register");
		DeskSession desk = this.publisher;
		desk.submit(desk.open("/desk/organizations/" + payer + "/registrations/exempt"), "form.form",
				Map.of("status", "revoked"));
		desk.expect(200);
		assertThat(finding(trip, EXEMPTION)).contains("no entry of the tax register was looked up");
	}

	@Test
	void followThePayerThroughMergesAndBack() {
		String payer = payer("revoked");
		String kept = payer("active");
		String trip = tripPaidBy(payer);
		assertThat(finding(trip, EXEMPTION)).contains("no entry of the tax register was looked up");
		this.publisher.submit(this.publisher.open("/desk/organizations/%s/merge?keep=%s".formatted(payer, kept)),
				"main form[method=post]", Map.of());
		this.publisher.expect(200);
		assertThat(finding(trip, EXEMPTION)).contains("with an entry of the tax register");
		this.publisher.submit(this.publisher.open("/desk/organizations/" + kept + "/edit"), "#merged + .parts form",
				Map.of());
		assertThat(finding(trip, EXEMPTION)).contains("no entry of the tax register was looked up");
	}

	@Test
	void followFilingsWhereAnEditionIsHandedIn() {
		Map<String, String> toTheCity = Map.of("amount", "5600", "received", "5/20/2024", "paidTo", "CITY");
		String trip = this.filings.trip(this.clerk, this.publisher, toTheCity);
		this.clerk.submit(this.clerk.open("/desk" + trip), "form[action$=amend]", Map.of());
		this.clerk.submit(this.clerk.open("/desk" + trip + "/review"), "#submit", Map.of());
		String due = "/desk/deadlines?q=" + this.filings.official();
		assertThat(this.clerk.open(due).select(".record:contains(Form 801)")).isNotEmpty();
		this.publisher.post("/desk/filings/" + form801(trip) + "/publish", Map.of());
		assertThat(this.clerk.open(due).select(".record:contains(Payments to the city: Form 801)").eachText())
			.noneMatch((row) -> row.contains("June 19, 2024"));
	}

	/**
	 * Two trips at the expense of one company in one year: each alone is within the
	 * limit.
	 */
	@Test
	void followWhatOtherTripsTellAsThatBecomesPublicAndIsSoNoMore() {
		String payer = payer("active");
		this.owner.sql("update organization set kind = 'COMPANY' where slug = ?").param(payer).update();
		String first = tripPaidBy(payer, "400");
		assertThat(finding(first, LIMIT)).contains("Met", "is within the limit");
		String draft = draftPaidBy(payer, "300");
		assertThat(finding(first, LIMIT)).contains("Met").doesNotContain("another trip");
		String second = publish(draft);
		assertThat(finding(first, LIMIT)).contains("Not met", "$700.00, is above the limit", "(another trip): $300.00");
		assertThat(finding(second, LIMIT)).contains("Not met", "(another trip): $400.00",
				"Another trip: Journey of " + this.filings.official());
		Element link = this.resident.open(first).expectFirst(".finding a[href^=" + second + "#payment--]");
		assertThat(this.resident.open(second).select("[id=" + link.attr("href").split("#")[1] + "]")).isNotEmpty();
		this.publisher.submit(this.publisher.open("/desk" + second), "form[action$=withdraw]",
				Map.of("reason", "Another trip was meant."));
		this.publisher.expect(200);
		assertThat(finding(first, LIMIT)).contains("Met", "is within the limit").doesNotContain("another trip");
		assertThat(this.owner.sql("""
				select count(*) from finding f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				where f.rule = 'GIFTLIM' and f.outcome = 'NOT_MET' and f.superseded_at is not null and t.slug = ?
				""").param(first.split("/")[2]).query(Integer.class).single()).isEqualTo(1);
	}

	/**
	 * Two payments through one city in one quarter, by whomever.
	 */
	@Test
	void followOtherTripsOfTheSameCity() {
		String first = publish(draftToTheCity("One giver", "1500", "4/2/2024"));
		assertThat(finding(first, POSTING)).contains("are below $2,500.00");
		publish(draftToTheCity("Another giver", "1600", "7/1/2024"));
		assertThat(finding(first, POSTING)).contains("are below $2,500.00");
		String second = publish(draftToTheCity("A third giver", "1000", "6/30/2024"));
		assertThat(finding(first, POSTING)).contains("Due on July 30, 2024", "(another trip): $1,000.00");
		assertThat(finding(second, POSTING)).contains("Due on July 30, 2024", "(another trip): $1,500.00");
	}

	/**
	 * Objects that one giver gave on several trips, and payments of a person.
	 */
	@Test
	void followObjectsAndPeopleOfOtherTrips() {
		String host = this.filings.officialOfAntioch();
		this.owner.sql("update official set published_at = now() where slug = ?").param(host).update();
		Map<String, String> byHost = Map.of("amount", "400", "received", "5/20/2024", "payer", "Official " + host,
				"payerRecord", "official/" + host);
		String first = publish(this.filings.draft(this.clerk, byHost));
		assertThat(finding(first, LIMIT)).contains("Met");
		String draft = this.filings.draft(this.clerk, Map.of("amount", "1", "received", "5/20/2023"));
		this.clerk.submit(this.clerk.open(draft + "/gift/new"), "form.form",
				Map.of("description", "A vase", "giver", "Official " + host, "giverRecord", "official/" + host,
						"receiver", "jane-roe", "received", "9/1/2024", "amount", "200", "currency", "USD", "basis",
						"EXACT"));
		this.clerk.expect(200);
		publish(draft);
		assertThat(finding(first, LIMIT)).contains("Not met", "(another trip): A vase");
	}

	private String draftToTheCity(String payer, String amount, String received) {
		return this.filings.draft(this.clerk,
				Map.of("amount", amount, "received", received, "payer", payer, "paidTo", "CITY"));
	}

	/**
	 * A draft stands on what is public of other trips too, whether or not it was saved
	 * since.
	 */
	@Test
	void followOtherTripsInDrafts() {
		String payer = payer("active");
		this.owner.sql("update organization set kind = 'COMPANY' where slug = ?").param(payer).update();
		String draft = draftPaidBy(payer, "400");
		this.clerk.open("/desk/deadlines");
		assertThat(outcomeOfLimit(draft)).isEqualTo("MET");
		tripPaidBy(payer, "300");
		this.clerk.open("/desk/deadlines");
		assertThat(outcomeOfLimit(draft)).isEqualTo("NOT_MET");
	}

	private String outcomeOfLimit(String draft) {
		return this.owner.sql("""
				select f.outcome from finding f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				where f.rule = 'GIFTLIM' and f.superseded_at is null and t.slug = ?
				""").param(draft.split("/")[3]).query(String.class).single();
	}

	/**
	 * Two filings of one trip at the same time: what is found has both.
	 */
	@Test
	void haveBothOfTwoFilingsThatArePublishedAtOnce() throws Exception {
		Map<String, String> toTheCity = Map.of("amount", "5600", "received", "5/20/2024", "paidTo", "CITY");
		String trip = this.filings.trip(this.clerk, this.publisher, toTheCity);
		String form801 = form801(trip);
		String statement = this.filings.entered(this.clerk, Map.of());
		DeskSession other = new TestFilings(this.database, this.port).signIn("oakley", "PUBLISHER");
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			for (Future<Integer> answer : both
				.invokeAll(List.of(publishing(this.publisher, form801), publishing(other, statement)))) {
				assertThat(answer.get()).isEqualTo(200);
			}
		}
		finally {
			both.shutdown();
		}
		assertThat(finding(trip, "Payments to the city: Form 801")).contains("Met");
		assertThat(this.owner.sql("""
				select count(*) from filing where published_at is not null and slug in (?, ?)
				""").params(form801, statement).query(Integer.class).single()).isEqualTo(2);
	}

	/**
	 * A nonprofit under section 501(c)(3) with a public entry of the tax register.
	 */
	private String payer(String status) {
		String slug = "friends-" + (++count);
		this.owner.sql("""
				insert into organization (slug, name, kind, country_code, city_id, published_at)
				select ?, ?, 'NONPROFIT_501C3', 'US', id, now() from city where slug = 'oakley'
				""").params(slug, "Friends " + count).update();
		this.owner.sql("""
				insert into registration (organization_id, key, register, capacity, status, checked_on, published_at)
				select id, 'exempt', 'IRS', '501(c)(3)', ?, '2024-05-01', now() from organization where slug = ?
				""").params(status, slug).update();
		return slug;
	}

	private String tripPaidBy(String payer) {
		return tripPaidBy(payer, "800");
	}

	private String tripPaidBy(String payer, String amount) {
		return publish(draftPaidBy(payer, amount));
	}

	private String draftPaidBy(String payer, String amount) {
		return this.filings.draft(this.clerk, Map.of("amount", amount, "received", "5/20/2024", "payer",
				payer.replace("friends-", "Friends "), "payerRecord", "organization/" + payer));
	}

	private String publish(String draft) {
		return this.filings.publish(this.clerk, this.publisher, draft);
	}

	private String form801(String trip) {
		Map<String, String> form = new HashMap<>(Map.of("form", "FORM_801", "filer", "", "trip",
				trip.substring("/trips/".length()), "periodFrom", "", "periodTo", "", "due", ""));
		form.putAll(Map.of("signedOn", "", "filed", "", "received", "6/10/2024", "postedOn", "", "postedAt", ""));
		return this.filings.entered(this.clerk, form);
	}

	private String finding(String trip, String title) {
		return this.resident.open(trip)
			.select(".finding")
			.stream()
			.filter((one) -> one.expectFirst(".finding-title").text().equals(title))
			.map(Element::text)
			.collect(Collectors.joining("; "));
	}

	private static Callable<Integer> publishing(DeskSession session, String filing) {
		Document page = session.open("/desk");
		return () -> {
			session.post("/desk/filings/" + filing + "/publish", page, Map.of());
			return session.status();
		};
	}

}
