package org.opendelegation.official;

import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes to many records at once, as after an election.
 */
@EmptyApplicationTest
class BulkChangeTests {

	private static final String END = "/desk/bulk/officials?slug=mayor&slug=member&slug=former&slug=famous";

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	@BeforeEach
	void enterRecords() {
		this.staff = new TestStaff(this.database, this.port);
		this.clerk = signIn("clerk", "oakley", "CLERK");
		this.database.asOwner()
			.sql("""
					delete from office; delete from official_alias; delete from official; delete from source where slug in ('one', 'two');
					insert into official (slug, name, sort_name, published_at) values
						('mayor', 'Ann Mayor', 'Mayor, Ann', null), ('member', 'Ben Member', 'Member, Ben', null),
						('former', 'Cy Former', 'Former, Cy', null), ('famous', 'Di Famous', 'Famous, Di', now()),
						('other', 'Ed Other', 'Other, Ed', null);
					insert into office (official_id, key, title, held, attested, published_at)
					select o.id, 'office', title, held::edtf, '2024', o.published_at from (values
						('mayor', 'Mayor', '2022/..'), ('member', 'Member', null), ('former', 'Vice mayor', '2018/2020'),
						('famous', 'Governor', '2019/..'), ('other', 'Clerk', '2020/..')) as f (slug, title, held)
					join official o using (slug);
					insert into source (slug, kind, description, publisher, language)
					values ('one', 'MINUTES', 'First', 'The press', 'en'), ('two', 'MINUTES', 'Second', 'The Press', 'en');
					""")
			.update();
	}

	@Test
	void namesWhatWasChosen() {
		Document page = this.clerk.open(END + "&slug=nobody");
		assertThat(page.select("#chosen li").eachText()).containsExactly("Ann Mayor", "Ben Member", "Cy Former",
				"Di Famous", "nobody");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit(page, "#end-offices", Map.of("value", "soon"));
		assertThat(page.select(".field-mistake")).isNotEmpty();
		assertThat(page.select("#chosen li").eachText()).hasSize(5);
		new TestTrips(this.database).enter("chosen-" + count, "DRAFT");
		assertThat(this.clerk.open("/desk/bulk/trips?slug=chosen-" + count).select("#chosen li").eachText())
			.containsExactly("Trip chosen-" + count);
	}

	@Test
	void showsWhatItWouldDoAndChangesNothing() {
		Document preview = preview("12/8/2026");
		assertThat(preview.select("#bulk tbody tr").eachText()).hasSize(2);
		assertThat(row(preview, "Ann Mayor")).contains("Mayor", "December 8, 2026");
		assertThat(row(preview, "Ben Member")).contains("Not stated", "December 8, 2026");
		assertThat(preview.select("[aria-labelledby=left]").text()).contains("Cy Former, Vice mayor",
				"recorded already", "Di Famous, Governor", "A publisher corrects it");
		assertThat(new HtmlChecker().check(preview.outerHtml())).isEmpty();
		assertThat(held("mayor")).isEqualTo("2022/..");
		assertThat(held("member")).isNull();
	}

	@Test
	void changesExactlyWhatWasTickedAndJournalsEach() {
		Document preview = preview("12/8/2026");
		Document done = send(preview, List.of(item(preview, "Ann Mayor"), item(preview, "Ben Member")));
		assertThat(this.clerk.path()).isEqualTo("/desk/officials");
		assertThat(done.select(".notice").text()).contains("2 were changed");
		assertThat(held("mayor")).isEqualTo("2022/2026-12-08");
		assertThat(held("member")).isEqualTo("/2026-12-08");
		assertThat(held("former")).isEqualTo("2018/2020");
		assertThat(held("famous")).isEqualTo("2019/..");
		assertThat(held("other")).isEqualTo("2020/..");
		assertThat(this.clerk.open("/desk/journal").select(".journal-deed").first().text()).contains("2026-12-08",
				"Test clerk");
	}

	@Test
	void leavesAloneWhatIsNotTicked() {
		Document preview = preview("12/8/2026");
		send(preview, List.of(item(preview, "Ben Member")));
		assertThat(held("mayor")).isEqualTo("2022/..");
		assertThat(held("member")).isEqualTo("/2026-12-08");
	}

	@Test
	void leavesAloneWhatSomebodyChangedMeanwhileAndSaysSo() {
		Document preview = preview("12/8/2026");
		this.clerk.submit(this.clerk.open("/desk/officials/mayor/offices/office"), "form.form",
				Map.of("title", "Lady Mayor"));
		Document done = send(preview, List.of(item(preview, "Ann Mayor"), item(preview, "Ben Member")));
		assertThat(done.select(".notice").text()).contains("One was changed", "Ann Mayor",
				"Somebody changed it meanwhile");
		assertThat(held("mayor")).isEqualTo("2022/..");
		assertThat(held("member")).isEqualTo("/2026-12-08");
	}

	@Test
	void leavesAloneWhatBecamePublicMeanwhile() {
		Document preview = preview("12/8/2026");
		this.database.asOwner().sql("update official set published_at = now() where slug = 'mayor'").update();
		Document done = send(preview, List.of(item(preview, "Ann Mayor")));
		assertThat(done.select(".notice").text()).contains("Nothing was changed", "A publisher corrects it");
		assertThat(held("mayor")).isEqualTo("2022/..");
	}

	@Test
	void isMadeOnceHoweverOftenItIsSent() {
		Document preview = preview("12/8/2026");
		List<String> items = List.of(item(preview, "Ann Mayor"));
		send(preview, items);
		Document again = send(preview, items);
		assertThat(again.select(".notice").text()).contains("done already");
	}

	@Test
	void letsNobodyChangeMoreThanOneByOne() {
		Document preview = preview("12/8/2026");
		DeskSession reader = signIn("reader", "oakley", "READER");
		reader.open(END);
		reader.expect(403);
		assertThat(reader.open("/desk/officials").select("input[type=checkbox]")).isEmpty();
		Map<String, String> values = Map.of("item", item(preview, "Ann Mayor"), "value", "12/8/2026", "ticket",
				preview.select("#bulk [name=ticket]").val());
		reader.post("/desk/bulk/officials/end-offices", values);
		reader.expect(403);
		this.clerk.postForged("/desk/bulk/officials/end-offices", values);
		this.clerk.expect(403);
		String famous = "famous~office~0";
		Document done = this.clerk.post("/desk/bulk/officials/end-offices", with(values, "item", famous));
		assertThat(done.select(".notice").text()).contains("Nothing was changed");
		assertThat(held("famous")).isEqualTo("2019/..");
		DeskSession publisher = signIn("publisher", "oakley", "PUBLISHER");
		publisher.post("/desk/bulk/officials/end-offices",
				with(with(values, "item", famous), "ticket", "00000000-0000-0000-0000-%012d".formatted(++count)));
		assertThat(held("famous")).isEqualTo("2019/2026-12-08");
	}

	@Test
	void saysWhatIsWrongWithWhatWasTyped() {
		for (String wrong : List.of("", "soon", "2026-01-01/2026-02-01")) {
			Document page = preview(wrong);
			assertThat(page.select("#end-offices .field-mistake").text()).as(wrong).isNotBlank();
			assertThat(page.select("#end-offices [name=slug]")).hasSize(4);
			assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		}
		assertThat(preview("2000").select("[aria-labelledby=left]").text()).contains("before it began");
	}

	@Test
	void knowsNothingElse() {
		this.clerk.open("/desk/bulk/cities?slug=oakley");
		this.clerk.expect(404);
		this.clerk.post("/desk/bulk/officials/rename/preview", Map.of("slug", "mayor", "value", "X"));
		this.clerk.expect(404);
		Document none = this.clerk.open("/desk/bulk/officials");
		assertThat(none.select(".notice--warning").text()).contains("Tick");
	}

	@Test
	void leavesAloneWhatIsGone() {
		Document preview = preview("12/8/2026");
		this.database.asOwner().sql("""
				delete from office where official_id in (select id from official where slug in ('mayor', 'former'));
				delete from official where slug = 'mayor'
				""").update();
		Document done = send(preview, List.of(item(preview, "Ann Mayor"), item(preview, "Ben Member")));
		assertThat(done.select(".notice").text()).contains("One was changed", "mayor", "It is not there any more");
		assertThat(held("member")).isEqualTo("/2026-12-08");
		assertThat(preview("12/8/2026").select("[aria-labelledby=left]").text()).contains("mayor",
				"It is not there any more");
	}

	@Test
	void leavesAloneWhatWasMergedMeanwhile() {
		Document preview = preview("12/8/2026");
		this.database.asOwner().sql("""
				select merge_records('official', m.id, o.id) from official m, official o
				where m.slug = 'mayor' and o.slug = 'other'
				""").query().listOfRows();
		Document done = send(preview, List.of(item(preview, "Ann Mayor"), item(preview, "Ben Member")));
		assertThat(done.select(".notice").text()).contains("One was changed", "mayor", "It is not there any more");
	}

	@Test
	void leavesAloneARecordThatSomebodyIsJustChanging() throws Exception {
		Document preview = this.clerk.submit(this.clerk.open("/desk/bulk/sources?slug=one&slug=two"), "#publisher",
				Map.of("value", "Other"));
		Document done = sendWhile("update source set description = 'Mine', version = version + 1 where slug = 'one'",
				preview, preview.select("#bulk [name=item]").eachAttr("value"));
		assertThat(done.select(".notice").text()).contains("One was changed", "Somebody changed it meanwhile");
		assertThat(this.database.asOwner()
			.sql("select description || ': ' || publisher from source where slug in ('one', 'two') order by slug")
			.query(String.class)
			.list()).containsExactly("Mine: The press", "Second: Other");
	}

	@Test
	void leavesAloneAnOfficeThatSomebodyIsJustChanging() throws Exception {
		Document preview = preview("12/8/2026");
		Document done = sendWhile("""
				select id from official where slug = 'mayor' for update;
				update office set title = 'Lady Mayor', version = version + 1 where title = 'Mayor'
				""", preview, List.of(item(preview, "Ann Mayor"), item(preview, "Ben Member")));
		this.clerk.expect(200);
		assertThat(done.select(".notice").text()).contains("One was changed", "Lady Mayor",
				"Somebody changed it meanwhile");
		assertThat(held("mayor")).isEqualTo("2022/..");
		assertThat(held("member")).isEqualTo("/2026-12-08");
	}

	/**
	 * Sends a form while somebody else is in the middle of something, who ends when the
	 * form waits for them.
	 */
	private Document sendWhile(String change, Document preview, List<String> items) throws Exception {
		try (Connection other = this.database.connectAs(TestDatabase.OWNER).getConnection();
				Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute(change);
			CompletableFuture<Document> sent = CompletableFuture.supplyAsync(() -> send(preview, items));
			Awaitility.await().until(() -> sent.isDone() || somebodyWaits());
			other.commit();
			return sent.get(30, TimeUnit.SECONDS);
		}
	}

	private boolean somebodyWaits() {
		return this.database.asOwner()
			.sql("select exists (select from pg_locks where not granted)")
			.query(Boolean.class)
			.single();
	}

	@Test
	void changesNoMoreAtOnceThanItCanShow() {
		this.database.asOwner().sql("""
				insert into official (slug, name, sort_name)
				select 'crowd-' || n, 'Crowd ' || n, 'Crowd' from generate_series(1, 300) n;
				insert into office (official_id, key, title, held, attested)
				select id, key, key, '2022/..', '2024' from official, (values ('one'), ('two')) as f (key)
				where slug like 'crowd-%'
				""").update();
		Document choose = this.clerk.submit(this.clerk.open("/desk/officials?q=Crowd"), "#all", Map.of());
		Document preview = this.clerk.submit(choose, "#end-offices", Map.of("value", "12/8/2026"));
		assertThat(preview.select("#bulk tbody tr")).hasSize(500);
		assertThat(preview.select(".notice--warning").text()).contains("the first 500");
		Document done = this.clerk.submit(preview, "#bulk", Map.of());
		this.clerk.expect(200);
		assertThat(done.select(".notice").text()).contains("500 were changed");
		preview = this.clerk.submit(choose, "#end-offices", Map.of("value", "12/8/2026"));
		assertThat(preview.select("#bulk tbody tr")).hasSize(100);
		assertThat(preview.select(".notice--warning")).isEmpty();
	}

	@Test
	void takesAllThatTheListHas() {
		Document list = this.clerk.open("/desk/officials?seen=staff");
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		Document choose = this.clerk.submit(list, "#all", Map.of());
		assertThat(choose.select("#end-offices [name=slug]").eachAttr("value")).containsExactly("former", "mayor",
				"member", "other");
	}

	@Test
	void givesAFieldOfSeveralSourcesTheSameValue() {
		Document preview = this.clerk.submit(this.clerk.open("/desk/bulk/sources?slug=one&slug=two"), "#publisher",
				Map.of("value", "The Press"));
		assertThat(preview.select("#bulk tbody tr").eachText()).hasSize(1);
		assertThat(preview.select("[aria-labelledby=left]").text()).contains("says so already");
		Document done = send(preview, List.of(preview.select("#bulk [name=item]").val()));
		assertThat(done.select(".notice").text()).as(done.text()).contains("One was changed");
		assertThat(this.database.asOwner()
			.sql("select distinct publisher from source where slug in ('one', 'two')")
			.query(String.class)
			.list()).containsExactly("The Press");
		preview = this.clerk.submit(this.clerk.open("/desk/bulk/sources?slug=one"), "#language",
				Map.of("value", "no language"));
		assertThat(preview.select("[aria-labelledby=left]").text()).contains("does not take that");
		preview = this.clerk.submit(this.clerk.open("/desk/bulk/sources?slug=one&slug=two"), "#kind",
				Map.of("value", "SONG"));
		assertThat(preview.select("#kind .field-mistake")).hasSize(1);
	}

	@Test
	void changesOrganizationsForThoseWhoMayCorrectThem() {
		this.database.asOwner().sql("""
				delete from organization;
				insert into organization (slug, name, kind, published_at)
				values ('guild', 'Guild', 'NOT_STATED', null), ('union', 'Union', 'NOT_STATED', now())
				""").update();
		this.staff.city("hidden");
		this.database.asOwner().sql("update city set published_at = null where slug = 'hidden'").update();
		String address = "/desk/bulk/organizations?slug=guild&slug=union";
		DeskSession reader = signIn("reader", "oakley", "READER");
		reader.open(address);
		reader.expect(403);
		Document preview = this.clerk.submit(this.clerk.open(address), "#city", Map.of("value", "hidden"));
		assertThat(preview.select("#bulk tbody tr").eachText()).hasSize(1);
		assertThat(preview.select("[aria-labelledby=left]").text()).contains("Union", "A publisher corrects it");
		send(preview, preview.select("#bulk [name=item]").eachAttr("value"));
		assertThat(basedIn("guild")).isEqualTo("hidden");
		DeskSession publisher = signIn("publisher", "oakley", "PUBLISHER");
		preview = publisher.submit(publisher.open(address), "#city", Map.of("value", "hidden"));
		assertThat(preview.select("#bulk")).isEmpty();
		assertThat(preview.select("[aria-labelledby=left]").text()).contains("Guild", "says so already", "Union",
				"staff only so far");
		preview = publisher.submit(publisher.open(address), "#city", Map.of("value", "oakley"));
		publisher.submit(preview, "#bulk", Map.of());
		assertThat(List.of(basedIn("guild"), basedIn("union"))).containsOnly("oakley");
		preview = publisher.submit(publisher.open(address), "#country", Map.of("value", "FR"));
		publisher.submit(preview, "#bulk", Map.of());
		preview = publisher.submit(publisher.open(address), "#kind", Map.of("value", "COMPANY"));
		publisher.submit(preview, "#bulk", Map.of());
		assertThat(this.database.asOwner()
			.sql("select kind || ' in ' || country_code from organization")
			.query(String.class)
			.list()).containsExactly("COMPANY in FR", "COMPANY in FR");
	}

	private String basedIn(String slug) {
		return this.database.asOwner()
			.sql("select c.slug from organization o join city c on c.id = o.city_id where o.slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

	@Test
	void givesBackForThoseWhoMay() {
		List<String> trips = List.of(begin("Reviewed"), begin("Planned"), begin("Drafted"));
		this.database.asOwner().sql("""
				update edition e set state = 'IN_REVIEW' from trip t where t.id = e.trip_id and t.slug = ?;
				update edition e set state = 'SCHEDULED', reason = 'First', publish_at = now() + interval '9 days'
				from trip t where t.id = e.trip_id and t.slug = ?
				""").params(trips.get(0), trips.get(1)).update();
		String address = "/desk/bulk/trips?slug=" + String.join("&slug=", trips);
		this.staff.city("antioch");
		DeskSession stranger = signIn("stranger", "antioch", "PUBLISHER");
		Document refused = stranger.submit(stranger.open(address), "#give-back", Map.of());
		assertThat(refused.select("#bulk")).isEmpty();
		assertThat(refused.select("[aria-labelledby=left]").text()).contains("staff of another city");
		Document preview = this.clerk.submit(this.clerk.open(address), "#give-back", Map.of());
		assertThat(preview.select("[aria-labelledby=left]").text()).contains("Drafted", "not in the state");
		List<String> items = preview.select("#bulk [name=item]").eachAttr("value");
		assertThat(items).hasSize(2);
		Map<String, String> forged = Map.of("item", items.get(0), "ticket",
				"00000000-0000-0000-0000-%012d".formatted(++count));
		Document kept = stranger.post("/desk/bulk/trips/give-back", forged);
		assertThat(kept.select(".notice").text()).contains("Nothing was changed", "staff of another city");
		Document done = send(preview, "trips/give-back", items);
		assertThat(done.select(".notice").text()).contains("2 were changed");
		assertThat(this.database.asOwner()
			.sql("select distinct e.state from edition e join trip t on t.id = e.trip_id where t.slug in (:slugs)")
			.param("slugs", trips)
			.query(String.class)
			.list()).containsExactly("DRAFT");
	}

	@Test
	void leavesAloneATripOfWhichAPartOfAPartWasChanged() {
		String attended = begin("Attended");
		String cited = begin("Cited");
		this.clerk.submit(this.clerk.open("/desk/trips/" + attended + "/draft/meeting/new"), "form.form",
				Map.of("title", "Talks"));
		this.clerk.submit(this.clerk.open("/desk/trips/" + attended + "/draft/attendance/new"), "form.form",
				Map.of("meeting", "talks", "name", "Bo", "certainty", "REPORTED"));
		this.clerk.submit(this.clerk.open("/desk/trips/" + cited + "/draft/traveler/new"), "form.form",
				Map.of("name", "Ana"));
		this.database.asOwner().sql("""
				insert into claim (edition_id, record_kind, record_key, field)
				select e.id, 'traveler', 'ana', 'name' from edition e join trip t on t.id = e.trip_id where t.slug = ?
				""").param(cited).update();
		Document preview = this.clerk.submit(
				this.clerk.open("/desk/bulk/trips?slug=%s&slug=%s".formatted(attended, cited)), "#hand-in", Map.of());
		this.database.asOwner().sql("""
				delete from attendance;
				insert into source (slug, kind, description, publisher, language)
				values ('cited', 'MINUTES', 'Cited', 'The press', 'en');
				insert into citation (claim_id, source_id, position, strength)
				select c.id, s.id, 1, 'STATED' from claim c, source s where s.slug = 'cited'
				""").update();
		Document done = send(preview, "trips/hand-in", preview.select("#bulk [name=item]").eachAttr("value"));
		assertThat(done.select(".notice").text()).contains("Nothing was changed", "Attended", "Cited",
				"Somebody changed it");
	}

	@Test
	void handsInSeveralTrips() {
		String first = begin("First");
		String second = begin("Second");
		this.staff.city("antioch");
		DeskSession stranger = signIn("stranger", "antioch", "CLERK");
		String address = "/desk/bulk/trips?slug=%s&slug=%s".formatted(first, second);
		Document refused = stranger.submit(stranger.open(address), "#hand-in", Map.of());
		assertThat(refused.select("[aria-labelledby=left]").text()).contains("staff of another city");
		assertThat(refused.select("#bulk")).isEmpty();
		Document preview = this.clerk.submit(this.clerk.open(address), "#hand-in", Map.of());
		assertThat(preview.select("#bulk tbody tr").first().text()).contains("draft", "in review");
		this.clerk.submit(this.clerk.open("/desk/trips/" + second + "/draft/trip/trip"), "form.form",
				Map.of("purpose", "Changed meanwhile"));
		Document done = send(preview, "trips/hand-in", preview.select("#bulk [name=item]").eachAttr("value"));
		assertThat(done.select(".notice").text()).contains("One was changed", "Second", "Somebody changed it");
		assertThat(this.clerk.open("/desk/trips/" + first).text()).contains("in review");
		assertThat(this.clerk.open("/desk/trips/" + second).text()).doesNotContain("in review");
	}

	private String begin(String title) {
		this.clerk.submit(this.clerk.open("/desk/trips/new"), "form.form",
				Map.of("title", title + " " + count, "summary", "In a sentence.", "lead", "oakley"));
		return this.clerk.path().replace("/desk/trips/", "").replace("/draft", "");
	}

	private Document preview(String day) {
		return this.clerk.submit(this.clerk.open(END), "#end-offices", Map.of("value", day));
	}

	private Document send(Document preview, List<String> items) {
		String change = preview.select("#bulk").attr("action").replace("/desk/bulk/", "");
		return send(preview, change, items);
	}

	/**
	 * With the boxes ticked that are asked for.
	 */
	private Document send(Document preview, String change, List<String> items) {
		preview.select("#bulk [name=item]").forEach((box) -> {
			if (!items.contains(box.val())) {
				box.removeAttr("checked");
			}
		});
		assertThat(preview.select("#bulk").attr("action")).endsWith(change);
		return this.clerk.submit(preview, "#bulk", Map.of());
	}

	private static String item(Document preview, String label) {
		return preview.select("#bulk tr:contains(" + label + ") [name=item]").val();
	}

	private static String row(Document preview, String label) {
		return preview.select("#bulk tr:contains(" + label + ")").text();
	}

	private String held(String slug) {
		return this.database.asOwner()
			.sql("select f.held from office f join official o on o.id = f.official_id where o.slug = ?")
			.param(slug)
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	private static Map<String, String> with(Map<String, String> values, String name, String value) {
		Map<String, String> more = new HashMap<>(values);
		more.put(name, value);
		return more;
	}

	private DeskSession signIn(String name, String city, String role) {
		return this.staff.signIn("%s%d@example.gov".formatted(name, ++count), city, role);
	}

}
