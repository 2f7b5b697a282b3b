package org.opendelegation.directory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cities and sources that were recorded twice, at the desk and before the public.
 */
@EmptyApplicationTest
class MergeCitiesAndSourcesTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	@BeforeEach
	void enterTwoOfEach() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.number = ++count;
		this.clerk = signIn("CLERK");
		for (String name : new String[] { "kept", "gone" }) {
			this.testDatabase.asOwner().sql("""
					insert into city (slug, name, country_code) values ('%1$s-city', '%2$s city', 'US');
					insert into source (slug, kind, title, description, publisher, language)
					values ('%1$s-source', 'MINUTES', '%2$s source', 'Minutes', 'A council', 'en')
					""".formatted(slug(name), slug(name).replace('-', ' '))).update();
		}
	}

	@Test
	void mergesCitiesWithTheirStopsAndBack() {
		this.clerk.submit("/desk/trips/new",
				Map.of("title", "A trip " + this.number, "summary", "In a sentence.", "lead", "oakley"));
		String draft = this.clerk.path();
		this.clerk.submit(draft + "/stop/new", Map.of("city", slug("gone-city")));
		Document page = this.clerk.open(at("cities", "gone-city") + "/merge?keep=" + slug("kept-city"));
		assertThat(page.select(".merge").text()).contains("Stops 1 0", "Trips that name it 1 0");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit(page, "main form[method=post]", Map.of());
		assertThat(this.clerk.path()).isEqualTo(at("cities", "kept-city") + "/edit");
		assertThat(page.select("#merged + .parts").text()).contains(slug("gone").replace('-', ' ') + " city");
		assertThat(cityOfStop()).isEqualTo(slug("kept-city"));
		this.clerk.open(at("cities", "gone-city") + "/edit");
		assertThat(this.clerk.path()).isEqualTo(at("cities", "kept-city") + "/edit");
		page = undo("cities", "kept-city");
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(cityOfStop()).isEqualTo(slug("gone-city"));
	}

	@Test
	void mergesSources() {
		Document page = this.clerk.open(at("sources", "gone-source") + "/merge?q=" + slug("kept").replace('-', '+'));
		assertThat(page.select(".parts a").eachText()).contains(slug("kept").replace('-', ' ') + " source");
		page = this.clerk.open(at("sources", "gone-source") + "/merge?keep=" + slug("kept-source"));
		assertThat(page.select("main").text()).contains("with its number and title");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit(page, "main form[method=post]", Map.of());
		assertThat(page.select("#merged + .parts").text()).contains(slug("gone").replace('-', ' ') + " source");
		assertThat(this.clerk.open("/desk/sources").select("main a[href*=gone]").eachAttr("href"))
			.noneMatch((link) -> link.contains(slug("gone-source")));
		undo("sources", "kept-source");
		this.clerk.open(at("sources", "gone-source") + "/edit");
		assertThat(this.clerk.path()).isEqualTo(at("sources", "gone-source") + "/edit");
	}

	@Test
	void leadsThePublicOnFromPagesAndLists() throws IOException, InterruptedException {
		publish();
		DeskSession publisher = signIn("PUBLISHER");
		mergeAs(publisher, "sources", "gone-source", "kept-source");
		this.testDatabase.asOwner()
			.sql("select merge_records('city', g.id, k.id) from city g, city k where g.slug = ? and k.slug = ?")
			.params(slug("gone-city"), slug("kept-city"))
			.query()
			.listOfRows();
		assertMoved("/es/sources/" + slug("gone-source"), "/es/sources/" + slug("kept-source"));
		assertMoved("/cities/" + slug("gone-city"), "/cities/" + slug("kept-city"));
		for (String list : new String[] { "trips", "meetings", "officials", "organizations", "sister-cities" }) {
			assertMoved("/" + list + "?city=" + slug("gone-city"), "/" + list + "?city=" + slug("kept-city"));
		}
		assertMoved("/zh-Hans/trips?place=" + slug("gone-city") + "&q=a%20b%26c",
				"/zh-Hans/trips?place=" + slug("kept-city") + "&q=a%20b%26c");
		assertThat(get("/sitemap.xml").body()).doesNotContain(slug("gone-"));
		assertThat(get("/trips?city=nowhere-" + this.number).statusCode()).isEqualTo(400);
	}

	@Test
	void isForPublishersOfBothCitiesWhereTheyArePublic() {
		publish();
		DeskSession publisher = signIn("PUBLISHER");
		mergeAs(publisher, "cities", "gone-city", "kept-city");
		publisher.expect(403);
		mergeAs(this.clerk, "sources", "gone-source", "kept-source");
		this.clerk.expect(403);
		DeskSession reader = signIn("READER");
		mergeAs(reader, "sources", "gone-source", "kept-source");
		reader.expect(403);
		publisher.postForged(at("sources", "gone-source") + "/merge", Map.of("keep", slug("kept-source")));
		publisher.expect(403);
	}

	@Test
	void saysWhyACityWithStaffIsNotMerged() {
		this.testDatabase.asOwner().sql("""
				insert into membership (account_id, city_id, role)
				select a.id, c.id, 'READER' from account a, city c where a.email = ? and c.slug = ?
				""").params(address("CLERK"), slug("gone-city")).update();
		Document page = this.clerk.open(at("cities", "gone-city") + "/merge?keep=" + slug("kept-city"));
		assertThat(page.select(".mistakes").text()).contains("People belong to this city");
		assertThat(page.select("main form[method=post] button")).isEmpty();
		this.clerk.submit(page, "main form[method=post]", Map.of());
		this.clerk.open(at("cities", "gone-city") + "/edit");
		assertThat(this.clerk.path()).isEqualTo(at("cities", "gone-city") + "/edit");
	}

	private void mergeAs(DeskSession who, String plural, String merged, String kept) {
		who.submit(who.open(at(plural, merged) + "/merge?keep=" + slug(kept)), "main form[method=post]", Map.of());
	}

	private Document undo(String plural, String kept) {
		return this.clerk.submit(this.clerk.open(at(plural, kept) + "/edit"), "form[action$=undo]", Map.of());
	}

	private String cityOfStop() {
		return this.testDatabase.asOwner()
			.sql("select c.slug from stop s join city c on c.id = s.city_id order by s.id desc limit 1")
			.query(String.class)
			.single();
	}

	private void publish() {
		for (String table : new String[] { "city", "source" }) {
			this.testDatabase.asOwner()
				.sql("update %s set published_at = now() where slug in (?, ?)".formatted(table))
				.params(slug("gone-" + table), slug("kept-" + table))
				.update();
		}
	}

	private void assertMoved(String from, String to) throws IOException, InterruptedException {
		HttpResponse<String> answer = get(from);
		assertThat(answer.statusCode()).as(from).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(to);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** The slug of what this test alone entered. */
	private String slug(String name) {
		int end = name.indexOf('-');
		return (end < 0) ? name + "-" + this.number : name.substring(0, end) + "-" + this.number + name.substring(end);
	}

	private String at(String plural, String name) {
		return "/desk/" + plural + "/" + slug(name);
	}

	private String address(String role) {
		return "twice-%s%d@example.gov".formatted(role.toLowerCase(), this.number);
	}

	private DeskSession signIn(String role) {
		return this.staff.signIn(address(role), "oakley", role);
	}

}
