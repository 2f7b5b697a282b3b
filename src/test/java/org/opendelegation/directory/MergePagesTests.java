package org.opendelegation.directory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
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

@EmptyApplicationTest
class MergePagesTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String kept = "";

	private String merged = "";

	@BeforeEach
	void enterTwo() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.number = ++count;
		this.clerk = signIn("CLERK", "oakley");
		this.kept = "bureau-of-trade-" + this.number;
		this.merged = "trade-bureau-" + this.number;
		enter("Bureau of Trade " + this.number);
		enter("Trade Bureau " + this.number);
	}

	@Test
	void offersSimilarRecordsAndThoseSearchedFor() {
		Document page = this.clerk.open(at(this.merged) + "/merge");
		assertThat(page.select(".parts a").eachText()).contains("Bureau of Trade " + this.number)
			.doesNotContain("Trade Bureau " + this.number);
		page = this.clerk.submit(page, "main form[method=get]", Map.of("q", "bureau of trade " + this.number));
		assertThat(page.select(".parts a").eachText()).first().isEqualTo("Bureau of Trade " + this.number);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit(page, "main form[method=get]", Map.of("q", "nobody at all"));
		assertThat(page.select("main").text()).contains("None.");
	}

	@Test
	void showsBothSideBySide() {
		this.clerk.submit(at(this.merged) + "/edit", Map.of("description", "Brings trade"));
		this.clerk.submit(at(this.merged) + "/names/new", Map.of("name", "貿易局", "language", "zh-Hant"));
		payWith(this.merged);
		Document page = preview();
		assertThat(page.select(".merge-different").text()).contains("Brings trade", "differs");
		assertThat(page.select(".merge").text()).contains("貿易局", "Payments 1 0", "Trips that name it 1 0");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void mergesWithItsPartsNamesAndCitations() {
		this.clerk.submit(at(this.merged) + "/registrations/new",
				Map.of("register", "OTHER", "capacity", "Agent", "status", "active"));
		this.clerk.submit(at(this.kept) + "/registrations/new",
				Map.of("register", "OTHER", "capacity", "Agent", "status", "ended"));
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Gazette " + this.number));
		String form = at(this.merged) + "/registrations/agent/sources?field=status&source=gazette-" + this.number;
		this.clerk.submit(form, Map.of());
		Document page = merge();
		assertThat(this.clerk.path()).startsWith(at(this.kept));
		assertThat(page.select(".parts").text()).contains("Agent", "Trade Bureau " + this.number);
		assertThat(page.select("#merged + .parts").text()).contains("Trade Bureau " + this.number, "by Test merge");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(this.clerk.open(at(this.kept) + "/registrations/agent-2/sources").select(".cite").text())
			.contains("Gazette " + this.number);
		assertThat(this.clerk.open("/desk/organizations").text()).doesNotContain("Trade Bureau " + this.number);
		this.clerk.open(at(this.merged) + "/edit");
		assertThat(this.clerk.path()).isEqualTo(at(this.kept) + "/edit");
		page = undo();
		assertThat(page.select(".notice").text()).contains("undone");
		assertThat(page.select("#merged")).isEmpty();
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(page.select(".parts").text()).doesNotContain("Trade Bureau");
		assertThat(this.clerk.open(at(this.merged) + "/registrations/agent/sources").select(".cite").text())
			.contains("Gazette " + this.number);
	}

	@Test
	void letsADraftFollowAndAFormThatWasOpenToo() {
		String draft = payWith(this.merged);
		Document open = this.clerk.open(draft + "/payment/the-trade-bureau");
		merge();
		assertThat(this.clerk.open(draft + "/payment/the-trade-bureau")
			.select("#field-payerRecord option[selected]")
			.val()).isEqualTo("organization/" + this.kept);
		this.clerk.submit(open, "form.form", Map.of("purpose", "Flights and hotels"));
		Document page = this.clerk.open(draft + "/payment/the-trade-bureau");
		assertThat(page.select("#field-purpose").text() + page.select("#field-purpose").val())
			.contains("Flights and hotels");
		assertThat(page.select("#field-payerRecord option[selected]").val()).isEqualTo("organization/" + this.kept);
		undo();
		assertThat(this.clerk.open(draft + "/payment/the-trade-bureau")
			.select("#field-payerRecord option[selected]")
			.val()).isEqualTo("organization/" + this.merged);
	}

	@Test
	void saysWhatDoesNotGoBack() {
		String draft = payWith(this.merged);
		merge();
		this.clerk.submit(draft + "/payment/the-trade-bureau", Map.of("payerRecord", ""));
		Document page = undo();
		assertThat(page.select(".mistakes").text()).contains("The Trade Bureau");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void leadsThePublicOnInTheirLanguageAndBack() throws IOException, InterruptedException {
		publish();
		DeskSession publisher = signIn("PUBLISHER", "oakley");
		Document page = publisher.open(at(this.merged) + "/merge?keep=" + this.kept);
		publisher.submit(page, "main form[method=post]", Map.of());
		HttpResponse<String> moved = get("/es/organizations/" + this.merged);
		assertThat(moved.statusCode()).isEqualTo(301);
		assertThat(moved.headers().firstValue("Location").orElse("")).endsWith("/es/organizations/" + this.kept);
		assertThat(moved.headers().firstValue("Cache-Control")).contains("public, max-age=60");
		assertThat(get("/organizations/" + this.kept).body()).contains("Trade Bureau " + this.number);
		assertThat(get("/organizations").body()).doesNotContain("/organizations/" + this.merged);
		assertThat(get("/sitemap.xml").body()).doesNotContain(this.merged);
		publisher.submit(publisher.open(at(this.kept) + "/edit"), "form[action$=undo]", Map.of());
		assertThat(get("/organizations/" + this.merged).statusCode()).isEqualTo(200);
		assertThat(get("/organizations/" + this.kept).body()).doesNotContain("Trade Bureau " + this.number);
	}

	@Test
	void isNoAmendmentOfWhatEditionsSay() {
		String draft = payWith(this.merged);
		publish();
		long edition = this.testDatabase.asOwner().sql("select max(id) from edition").query(Long.class).single();
		new TestTrips(this.testDatabase).close(edition, "PUBLISHED");
		DeskSession publisher = signIn("PUBLISHER", "oakley");
		publisher.submit(publisher.open(at(this.merged) + "/merge?keep=" + this.kept), "main form[method=post]",
				Map.of());
		String trip = draft.substring(0, draft.length() - "/draft".length());
		this.clerk.post(trip + "/amend", Map.of());
		this.clerk.expect(200);
		Document changes = this.clerk.open(trip + "/changes/1..2");
		assertThat(changes.select("main").text()).contains("Nothing that a reader can see");
		Document undone = publisher.submit(publisher.open(at(this.kept) + "/edit"), "form[action$=undo]", Map.of());
		assertThat(undone.select(".mistakes")).isEmpty();
		assertThat(this.clerk.open(draft + "/payment/the-trade-bureau")
			.select("#field-payerRecord option[selected]")
			.val()).isEqualTo("organization/" + this.merged);
		assertThat(this.clerk.open(trip + "/changes/1..2").select("main").text())
			.contains("Nothing that a reader can see");
	}

	@Test
	void makesWhoeverCorrectsTheRecordWaitForTheMerge() throws Exception {
		Document form = this.clerk.open(at(this.merged) + "/edit");
		try (Connection merging = this.testDatabase.connectAs(TestDatabase.DESK).getConnection();
				Statement statement = merging.createStatement()) {
			merging.setAutoCommit(false);
			statement.execute("""
					select merge_records('organization', m.id, k.id) from organization m, organization k
					where m.slug = '%s' and k.slug = '%s'
					""".formatted(this.merged, this.kept));
			CompletableFuture<Integer> correction = CompletableFuture.supplyAsync(() -> {
				this.clerk.submit(form, "form.form", Map.of("description", "Late words"));
				return this.clerk.status();
			});
			Awaitility.await().atMost(20, TimeUnit.SECONDS).until(this::somebodyWaits);
			merging.commit();
			assertThat(correction.get(20, TimeUnit.SECONDS)).isEqualTo(409);
		}
	}

	@Test
	void holdsBothInOneOrderWhicheverIsKept() throws Exception {
		Document page = preview();
		try (Connection other = this.testDatabase.connectAs(TestDatabase.DESK).getConnection();
				Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("select from organization where slug = '%s' for update".formatted(this.kept));
			CompletableFuture<Document> merge = CompletableFuture
				.supplyAsync(() -> this.clerk.submit(page, "main form[method=post]", Map.of()));
			Awaitility.await().atMost(20, TimeUnit.SECONDS).until(this::somebodyWaits);
			assertThat(this.testDatabase.asOwner()
				.sql("select slug from organization where slug = ? for update skip locked")
				.param(this.merged)
				.query(String.class)
				.list()).as("The record that comes second is not held before the first").containsExactly(this.merged);
			other.commit();
			assertThat(merge.get(20, TimeUnit.SECONDS).select(".notice").text()).isNotBlank();
		}
	}

	private boolean somebodyWaits() {
		return this.testDatabase.asOwner()
			.sql("select exists (select from pg_locks where not granted)")
			.query(Boolean.class)
			.single();
	}

	@Test
	void tellsNobodyOfWhatWasNeverPublic() throws IOException, InterruptedException {
		merge();
		assertThat(get("/organizations/" + this.merged).statusCode()).isEqualTo(404);
	}

	@Test
	void mergesOnceHoweverOftenTheFormIsSent() {
		Document page = preview();
		this.clerk.submit(page, "main form[method=post]", Map.of());
		this.clerk.submit(page, "main form[method=post]", Map.of());
		this.clerk.expect(200);
		assertThat(this.clerk.path()).startsWith(at(this.kept));
		undo();
		this.clerk.submit(page, "main form[method=post]", Map.of());
		this.clerk.open(at(this.merged) + "/edit");
		assertThat(this.clerk.path()).isEqualTo(at(this.merged) + "/edit");
	}

	@Test
	void keepsThePublicOne() {
		publish();
		this.testDatabase.asOwner()
			.sql("update organization set published_at = null where slug = ?")
			.param(this.kept)
			.update();
		DeskSession publisher = signIn("PUBLISHER", "oakley");
		Document page = publisher.open(at(this.merged) + "/merge?keep=" + this.kept);
		assertThat(page.select(".mistakes").text()).contains("public and the other one is not");
		assertThat(page.select("main form[method=post] button")).isEmpty();
		publisher.submit(page, "main form[method=post]", Map.of());
		assertThat(publisher.open(at(this.merged) + "/edit").select("#merged")).isEmpty();
		assertThat(publisher.path()).isEqualTo(at(this.merged) + "/edit");
	}

	@Test
	void isForPublishersWhereOneIsPublicAndForNoReader() {
		DeskSession reader = signIn("READER", "oakley");
		Document page = reader.open(at(this.merged) + "/merge?keep=" + this.kept);
		assertThat(page.select("main form[method=post] button")).isEmpty();
		reader.submit(page, "main form[method=post]", Map.of());
		reader.expect(403);
		publish();
		this.clerk.submit(this.clerk.open(at(this.merged) + "/merge?keep=" + this.kept), "main form[method=post]",
				Map.of());
		this.clerk.expect(403);
		DeskSession publisher = signIn("PUBLISHER", "oakley");
		publisher.submit(publisher.open(at(this.merged) + "/merge?keep=" + this.kept), "main form[method=post]",
				Map.of());
		publisher.expect(200);
		Document kept = this.clerk.open(at(this.kept) + "/edit");
		assertThat(kept.select("#merged")).isNotEmpty();
		assertThat(kept.select("form[action$=undo]")).isEmpty();
		this.clerk.post(at(this.kept) + "/merged/" + this.merged + "/undo", Map.of());
		this.clerk.expect(403);
		reader.post(at(this.kept) + "/merged/" + this.merged + "/undo", Map.of());
		reader.expect(403);
		publisher.postForged(at(this.kept) + "/merged/" + this.merged + "/undo", Map.of());
		publisher.expect(403);
	}

	@Test
	void undoesOnlyWhatWasMergedIntoTheRecord() {
		merge();
		enter("Another Bureau " + this.number);
		this.clerk.post(at("another-bureau-" + this.number) + "/merged/" + this.merged + "/undo", Map.of());
		this.clerk.expect(404);
		this.clerk.post(at(this.kept) + "/merged/" + this.kept + "/undo", Map.of());
		this.clerk.expect(404);
		this.clerk.open(at(this.kept) + "/merge?keep=" + this.kept);
		this.clerk.expect(200);
		this.clerk.open("/desk/sister-cities/oakley/merge");
		this.clerk.expect(404);
	}

	@Test
	void takesNothingForWhatIsMerged() {
		Document open = this.clerk.open(at(this.merged) + "/edit");
		merge();
		Document page = this.clerk.submit(open, "form.form", Map.of("name", "Late words"));
		this.clerk.expect(409);
		assertThat(page.select("h1").text()).isNotEmpty();
	}

	@Test
	void givesItsAddressToNobodyElse() {
		merge();
		enter("Trade Bureau " + this.number);
		assertThat(this.clerk.path()).startsWith(at(this.merged + "-2"));
	}

	@Test
	void isInTheJournalOfBoth() {
		merge();
		undo();
		for (String slug : new String[] { this.kept, this.merged }) {
			Map<String, Object> record = this.testDatabase.asOwner()
				.sql("select id, name from organization where slug = ?")
				.param(slug)
				.query()
				.singleRow();
			assertThat(this.clerk.open("/desk/journal?table=organization&record=" + record.get("id"))
				.select(".journal")
				.text()).contains("merged organization " + record.get("name"),
						"undid the merge of organization " + record.get("name"), "Test merge-clerk" + this.number);
		}
	}

	private String payWith(String organization) {
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "Paid trip " + this.number, "summary", "In a sentence.", "lead", "oakley"));
		String draft = this.clerk.path();
		this.clerk.confirm(this.clerk.submit(this.clerk.open(draft + "/payment/new"), "form.form",
				Map.of("payer", "The Trade Bureau", "payerRecord", "organization/" + organization, "purpose", "Flights",
						"basis", "NOT_STATED")));
		assertThat(this.clerk.path()).isEqualTo(draft);
		return draft;
	}

	private void publish() {
		this.testDatabase.asOwner()
			.sql("update organization set published_at = now() where slug in (?, ?)")
			.params(this.kept, this.merged)
			.update();
	}

	private Document preview() {
		return this.clerk.open(at(this.merged) + "/merge?keep=" + this.kept);
	}

	private Document merge() {
		Document page = this.clerk.submit(preview(), "main form[method=post]", Map.of());
		this.clerk.expect(200);
		return page;
	}

	private Document undo() {
		return this.clerk.submit(this.clerk.open(at(this.kept) + "/edit"), "form[action$=undo]", Map.of());
	}

	private void enter(String name) {
		this.clerk.submit("/desk/organizations/new", Map.of("name", name, "kind", "NGO", "nevertheless", "true"));
	}

	private static String at(String slug) {
		return "/desk/organizations/" + slug;
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private DeskSession signIn(String role, String city) {
		return this.staff.signIn("merge-%s%d@example.gov".formatted(role.toLowerCase(), this.number), city, role);
	}

}
