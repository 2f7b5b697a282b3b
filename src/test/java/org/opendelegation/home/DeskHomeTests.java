package org.opendelegation.home;

import java.time.LocalDate;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What staff find when they come. Each test works for a city of its own.
 */
@ApplicationTest
@DirtiesContext
class DeskHomeTests {

	private static int count;

	@Autowired
	private TestDatabase database;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private TestTrips trips;

	private String city;

	private DeskSession clerk;

	/**
	 * Others who used the database before are long gone.
	 */
	@BeforeEach
	void letOthersLeave() {
		this.database.asOwner().sql("delete from note_reader").update();
		letAWhilePass();
	}

	private void letAWhilePass() {
		this.database.asOwner().sql("update journal_entry set at = at - interval '20 minutes'").update();
	}

	@BeforeEach
	void signIn() {
		this.staff = new TestStaff(this.database, this.port);
		this.trips = new TestTrips(this.database);
		this.city = "town-" + (++count);
		this.clerk = signIn("clerk", this.city, "CLERK");
	}

	@Test
	void isCalmWhereThereIsNothingToDo() {
		Document page = this.clerk.open("/desk");
		assertThat(section(page, "waiting")).contains("Nothing waits for you");
		assertThat(section(page, "due")).contains("Nothing is due");
		assertThat(section(page, "incomplete")).contains("Nothing is missing");
		assertThat(section(page, "mine")).contains("not changed anything yet");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void saysWhatIsDueSoonAndWasDue() {
		LocalDate today = LocalDate.now();
		long ours = draft("ours", this.city);
		commit(ours, "past", "2024-05", null);
		commit(ours, "soon", today.plusDays(50).toString(), null);
		commit(ours, "later", today.plusDays(70).toString(), null);
		commit(ours, "kept", "2024-06", "It came.");
		commit(draft("theirs", "elsewhere-" + count), "strange", "2024-05", null);
		long visited = draft("visited", "elsewhere-" + count);
		commit(visited, "shared", "2024-05", null);
		travel(visited, this.city);
		Document page = this.clerk.open("/desk");
		assertThat(section(page, "due")).contains("Promise past", "was due May 2024", "Promise soon", "Promise shared")
			.doesNotContain("Promise later", "Promise kept", "Promise strange");
		assertThat(page.select("[aria-labelledby=due] a").eachAttr("href"))
			.contains("/desk/trips/ours-%d/draft/commitment/past".formatted(count));
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void goesByTheNewestEditionOfATrip() {
		long first = draft("amended", this.city);
		commit(first, "past", "2024-05", null);
		this.trips.close(first, "PUBLISHED");
		assertThat(section(this.clerk.open("/desk"), "due")).contains("Promise past");
		commit(this.trips.draft("amended-" + count, null), "past", "2024-05", "It came.");
		assertThat(section(this.clerk.open("/desk"), "due")).doesNotContain("Promise past");
	}

	@Test
	void saysWhatIsIncompleteToWhoMayEnterIt() {
		draft("ours", this.city);
		draft("theirs", "elsewhere-" + count);
		Document page = this.clerk.open("/desk");
		assertThat(section(page, "incomplete")).contains("Trip ours", "open", "without a source")
			.doesNotContain("Trip theirs");
		String next = page.select("[aria-labelledby=incomplete] a:contains(Go on)").attr("href");
		this.clerk.open(next);
		this.clerk.expect(200);
		DeskSession reader = signIn("reader", this.city, "READER");
		assertThat(section(reader.open("/desk"), "incomplete")).doesNotContain("Trip ours");
	}

	@Test
	void saysWhoElseChangesWhat() {
		draft("ours", this.city);
		DeskSession other = signIn("other", this.city, "CLERK");
		enterStop(other, "ours");
		assertThat(section(this.clerk.open("/desk"), "there")).contains("Test other" + count + " changes: Trip ours");
		assertThat(section(other.open("/desk"), "there")).doesNotContain("Trip ours-" + count);
		letAWhilePass();
		assertThat(section(this.clerk.open("/desk"), "there")).contains("Nobody else");
	}

	@Test
	void saysWhoHasANoteOpen() {
		long ours = draft("ours", this.city);
		this.database.asOwner()
			.sql("""
					insert into meeting (edition_id, key, position, title, kind) values (?, 'port', 1, 'At the port', 'VISIT')
					""")
			.param(ours)
			.update();
		this.database.asOwner()
			.sql("""
					insert into note_reader (trip_id, meeting_key, account_id)
					select e.trip_id, 'port', a.id from edition e, account a where e.id = ? and a.email like 'clerk%' || ? || '@%'
					""")
			.params(ours, count)
			.update();
		DeskSession other = signIn("other", this.city, "READER");
		assertThat(section(other.open("/desk"), "there")).contains("has a note open: At the port");
		assertThat(section(this.clerk.open("/desk"), "there")).contains("Nobody else");
		this.database.asOwner().sql("update note_reader set seen_at = now() - interval '1 minute'").update();
		assertThat(section(other.open("/desk"), "there")).contains("Nobody else");
	}

	@Test
	void leadsBackToWhatSomebodyChangedLast() {
		draft("ours", this.city);
		enterStop(this.clerk, "ours");
		this.clerk.submit(this.clerk.open("/desk/officials/new"), "form.form",
				Map.of("name", "Ada Example", "sortName", "Example, Ada", "nevertheless", "true"));
		Document page = this.clerk.open("/desk");
		assertThat(page.select("[aria-labelledby=mine] a").eachText()).containsExactly("Ada Example", "Oakley");
		for (String link : page.select("[aria-labelledby=mine] a").eachAttr("href")) {
			this.clerk.open(link);
			this.clerk.expect(200);
		}
		DeskSession other = signIn("other", this.city, "CLERK");
		assertThat(section(other.open("/desk"), "mine")).doesNotContain("Ada Example");
		this.clerk.submit(this.clerk.open("/desk/trips/ours-%d/draft/stop/oakley".formatted(count)),
				"form[action$=remove]", Map.of());
		assertThat(this.clerk.open("/desk").select("[aria-labelledby=mine] a").eachText())
			.containsExactly("Ada Example");
	}

	@Test
	void asksTheDatabaseNoMoreForManyDraftsThanForSome() {
		for (int trip = 0; trip < 5; trip++) {
			draft("some" + trip, this.city);
		}
		int some = statements();
		for (int trip = 0; trip < 7; trip++) {
			draft("more" + trip, this.city);
		}
		assertThat(statements()).isEqualTo(some).isLessThan(120);
		assertThat(this.clerk.open("/desk").select("[aria-labelledby=incomplete] .record")).hasSize(5);
	}

	private int statements() {
		this.clerk.open("/desk");
		this.statements.reset();
		this.clerk.open("/desk");
		return this.statements.deskStatements().size();
	}

	private long draft(String name, String lead) {
		String slug = name + "-" + count;
		this.staff.city(lead);
		this.trips.enter(slug);
		this.database.asOwner()
			.sql("update trip set lead_city_id = (select id from city where slug = ?) where slug = ?")
			.params(lead, slug)
			.update();
		return this.trips.draft(slug, null);
	}

	private void commit(long edition, String key, String due, String outcome) {
		this.database.asOwner().sql("""
				insert into commitment (edition_id, key, position, kind, words, due, outcome)
				values (:edition, :key, 1, 'PROMISE', 'Promise ' || :key, :due::edtf, :outcome)
				""").param("edition", edition).param("key", key).param("due", due).param("outcome", outcome).update();
	}

	private void travel(long edition, String from) {
		this.database.asOwner().sql("""
				insert into traveler (edition_id, key, position, name, capacity, city_id)
				select ?, 'li', 1, 'Li', 'OFFICIAL', id from city where slug = ?
				""").params(edition, from).update();
	}

	private void enterStop(DeskSession who, String name) {
		who.submit(who.open("/desk/trips/%s-%d/draft/stop/new".formatted(name, count)), "form.form",
				Map.of("city", "oakley"));
	}

	private static String section(Document page, String id) {
		return page.select("[aria-labelledby=" + id + "]").text();
	}

	private DeskSession signIn(String name, String of, String role) {
		return this.staff.signIn("%s%d@example.gov".formatted(name, count), of, role);
	}

}
