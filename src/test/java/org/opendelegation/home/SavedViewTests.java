package org.opendelegation.home;

import java.util.Map;

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
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists of the desk, narrowed and kept under a name.
 */
@EmptyApplicationTest
class SavedViewTests {

	private static int count;

	@Autowired
	private TestDatabase database;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	@BeforeEach
	void signIn() {
		this.staff = new TestStaff(this.database, this.port);
		count++;
		this.database.asOwner().sql("delete from saved_view").update();
		this.clerk = signIn("clerk", "oakley", "CLERK");
	}

	@Test
	void narrowsSortsAndPagesTrips() {
		TestTrips trips = new TestTrips(this.database);
		String prefix = "t" + count + "-";
		for (int trip = 10; trip < 40; trip++) {
			trips.enter(prefix + trip, (trip == 12) ? "PUBLISHED" : "DRAFT");
		}
		this.database.asOwner()
			.sql("update trip set lead_city_id = (select id from city where slug = 'oakley') where slug = ?")
			.param(prefix + "11")
			.update();
		Document page = this.clerk.open("/desk/trips?sort=name&q=" + prefix);
		assertThat(page.select("tbody tr")).hasSize(25);
		assertThat(page.select("tbody tr").first().text()).contains(prefix + "10");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.open("/desk/trips" + page.select("a[rel=next]").attr("href"));
		assertThat(page.select("tbody tr")).hasSize(5);
		assertThat(page.select("tbody tr").last().text()).contains(prefix + "39");
		page = this.clerk.open("/desk/trips?state=published&q=" + prefix);
		assertThat(page.select("tbody tr").text()).contains(prefix + "12").doesNotContain(prefix + "13");
		page = this.clerk.open("/desk/trips?city=oakley&q=" + prefix);
		assertThat(page.select("tbody tr")).hasSize(1);
		assertThat(page.select("[role=status].lead").text()).contains("One trip", "led by Oakley");
	}

	@Test
	void narrowsTheDirectory() {
		this.database.asOwner().sql("""
				insert into official (slug, name, sort_name, published_at)
				values ('anna', 'Anna Seen', 'Seen, Anna', now()), ('berta', 'Berta Hidden', 'Hidden, Berta', null)
				on conflict do nothing;
				insert into official_alias (official_id, name, language)
				select id, '安娜', 'zh-Hant' from official where slug = 'anna' on conflict do nothing;
				""").update();
		assertThat(rows("/desk/officials?seen=public")).contains("Anna").doesNotContain("Berta");
		assertThat(rows("/desk/officials?seen=staff")).contains("Berta").doesNotContain("Anna");
		assertThat(rows("/desk/officials?q=安娜")).contains("Anna").doesNotContain("Berta");
		assertThat(rows("/desk/officials?cited=none&sort=newest")).contains("Anna", "Berta");
		for (String list : new String[] { "organizations", "cities", "sister-cities", "sources" }) {
			Document page = this.clerk.open("/desk/" + list + "?q=nothing+like+it&seen=staff&sort=newest&cited="
					+ (list.equals("sources") ? "nowhere" : "none"));
			this.clerk.expect(200);
			assertThat(page.select("tbody tr")).as(list).isEmpty();
			this.clerk.open("/desk/" + list + "?sort=name");
			this.clerk.expect(200);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/desk/trips?state=song", "/desk/trips?year=soon", "/desk/trips?city=nowhere", "/desk/trips?page=0",
			"/desk/trips?sort=p.title", "/desk/officials?seen=all", "/desk/officials?cited=some",
			"/desk/sources?sort=id" })
	void saysWhichParameterIsWrong(String address) {
		this.clerk.open(address);
		this.clerk.expect(400);
	}

	@Test
	void keepsAViewAndShowsItAboveTheListAndOnTheFirstPage() {
		Document page = save("/desk/trips?state=draft&sort=name", "My drafts", "");
		assertThat(this.clerk.path()).isEqualTo("/desk/trips?state=draft&sort=name");
		assertThat(page.select(".views a").first().attr("href")).isEqualTo("/desk/trips?state=draft&sort=name");
		assertThat(this.clerk.open("/desk").select(".views").text()).contains("My drafts");
		Document views = this.clerk.open("/desk/views");
		assertThat(new HtmlChecker().check(views.outerHtml())).isEmpty();
		this.clerk.submit(views, "form[action~=own/\\d+$]", Map.of("name", "Drafts by name"));
		assertThat(this.clerk.open("/desk/trips").select(".views").text()).contains("Drafts by name")
			.doesNotContain("My drafts");
		this.clerk.submit(this.clerk.open("/desk/views"), "form[action$=remove]", Map.of());
		assertThat(this.clerk.open("/desk/trips").select(".views a")).isEmpty();
	}

	@Test
	void keepsAPrivateViewFromEverybodyElse() {
		save("/desk/trips?state=draft", "Private " + count, "");
		String own = action("form[action~=own/\\d+$]");
		DeskSession other = signIn("other", "oakley", "PUBLISHER");
		assertThat(other.open("/desk/trips").select(".views").text()).doesNotContain("Private");
		assertThat(other.open("/desk/views").text()).doesNotContain("Private");
		other.post(own, Map.of("name", "Taken"));
		other.expect(404);
		other.post(own + "/remove", Map.of());
		other.expect(404);
		assertThat(other.open("/desk/journal").text()).doesNotContain("Private");
		assertThat(this.clerk.open("/desk/views").text()).contains("Private " + count);
	}

	@Test
	void sharesAViewWithOnesOwnCityOnlyAndLetsNobodyElseChangeIt() {
		long oakley = cityId("oakley");
		save("/desk/trips?state=draft", "Shared " + count, String.valueOf(oakley));
		String own = action("form[action~=own/\\d+$]");
		DeskSession colleague = signIn("colleague", "oakley", "READER");
		assertThat(colleague.open("/desk/trips").select(".views").text())
			.contains("Shared " + count + " by Test clerk");
		colleague.post(own, Map.of("name", "Taken"));
		colleague.expect(404);
		colleague.post(own + "/remove", Map.of());
		colleague.expect(404);
		DeskSession stranger = signIn("stranger", "antioch", "READER");
		assertThat(stranger.open("/desk/trips").select(".views").text()).doesNotContain("Shared " + count);
		this.clerk.post(own, Map.of("name", "Shared elsewhere", "city", String.valueOf(cityId("antioch"))));
		this.clerk.expect(403);
		this.clerk.post("/desk/views/trips",
				Map.of("name", "Elsewhere", "city", String.valueOf(cityId("antioch")), "filter.state", "draft"));
		this.clerk.expect(403);
	}

	@Test
	void keepsOnlyWhatTheListKnows() {
		this.clerk.post("/desk/views/trips", Map.of("name", "Tampered", "filter.state", "draft", "filter.evil", "1",
				"filter.q", "a&page=9#<script>"));
		String query = this.database.asOwner()
			.sql("select query from saved_view where name = 'Tampered' order by id desc limit 1")
			.query(String.class)
			.single();
		assertThat(query).isEqualTo("?state=draft&q=a%26page%3D9%23%3Cscript%3E");
		this.clerk.post("/desk/views/trips", Map.of("name", "Wrong", "filter.state", "song"));
		this.clerk.expect(400);
		this.clerk.post("/desk/views/people", Map.of("name", "No such list"));
		this.clerk.expect(404);
		this.clerk.postForged("/desk/views/trips", Map.of("name", "Forged", "filter.state", "draft"));
		this.clerk.expect(403);
	}

	@Test
	void keepsFiftyForOnePersonAndReplacesOneOfTheSameName() {
		this.database.asOwner().sql("""
				insert into saved_view (account_id, list, name, query)
				select a.id, 'trips', 'View ' || n, '' from account a, generate_series(1, 50) n where a.email = ?
				""").param("clerk%d@example.gov".formatted(count)).update();
		Document page = save("/desk/trips?state=draft", "One more", "");
		assertThat(page.select(".notice--warning").text()).contains("50 views");
		page = save("/desk/trips?state=draft", "View 7", "");
		assertThat(page.select(".views a:contains(View 7)").attr("href")).endsWith("state=draft");
		page = save("/desk/trips?state=draft", "a".repeat(81), "");
		assertThat(page.select(".notice--warning").text()).contains("80 characters");
	}

	private Document save(String address, String name, String city) {
		return this.clerk.submit(this.clerk.open(address), "#save-view", Map.of("name", name, "city", city));
	}

	private String action(String form) {
		return this.clerk.open("/desk/views").expectFirst(form).attr("action");
	}

	private String rows(String address) {
		return this.clerk.open(address).select("tbody tr").text();
	}

	private long cityId(String slug) {
		this.staff.city(slug);
		return this.database.asOwner().sql("select id from city where slug = ?").param(slug).query(Long.class).single();
	}

	private DeskSession signIn(String name, String city, String role) {
		return this.staff.signIn("%s%d@example.gov".formatted(name, count), city, role);
	}

}
