package org.opendelegation.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class ErrorPagesTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/trips/nowhere", "/cities/nowhere", "/es/trips/nowhere", "/css/nowhere.css",
			"/error", "/actuator" })
	void offersASearchWhereThereIsNoPage(String path) {
		Document page = read(path, 404);
		assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
		assertThat(page.select("h1")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips/x/meetings/error.404.link", "/es/trips/x/meetings/abc",
			"/zh-Hans/trips/x/meetings/path", "/trips/hong-kong-chongqing-2024/meetings/nothing-here" })
	void saysNothingThatTheAddressSays(String path) {
		String key = path.substring(path.lastIndexOf('/') + 1);
		assertThat(read(path, 404).text()).doesNotContain("??", key, "This link does not work any more");
	}

	@ParameterizedTest
	@CsvSource({ "/trips?year=soon, year, soon", "/trips?year=7, year, 7", "/trips?city=atlantis, city, atlantis",
			"/meetings?page=0, page, 0", "/meetings?page=99999999999, page, 99999999999",
			"/officials?organization=none, organization, none", "/search?q=mayor&kind=song, kind, song" })
	void namesTheParameterThatIsWrong(String path, String parameter, String value) {
		assertThat(read(path, 400).select("[role=alert]").text()).contains(parameter, value);
	}

	@Test
	void repeatsWhatWasTypedAndLeadsToTheWholeList() {
		Document page = read("/es/disclosures.csv?year=0221&city=atlantis", 400);
		assertThat(page.select("[role=alert]").text()).contains("0221");
		assertThat(page.select("main a").eachAttr("href")).containsExactly("disclosures");
		assertThat(read("/trips?city=atlantis", 400).select("main a").eachAttr("href")).containsExactly("trips");
		assertThat(read("/search?q=mayor&kind=song", 400).select("main a")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=\u0000governor", "/trips?q=\u0000", "/search?q=a&kind=\u0000" })
	void takesNoCharacterThatNoTextCanHold(String path) {
		assertThat(read(path, 400).select("h1").text()).isEqualTo("This address is not valid");
	}

	@Test
	void saysThatASearchIsTooLongAndKeepsItToBeShortened() {
		String asked = "mayor ".repeat(40).strip();
		Document page = read("/search?q=" + asked.replace(' ', '+'), 400);
		assertThat(page.select("h1").text()).isEqualTo("This search is too long");
		assertThat(page.select("[role=alert]").text()).contains("200 characters", "239");
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(asked);
	}

	@Test
	void saysInTheLanguageOfTheAddressWhatIsWrong() {
		Document page = read("/es/trips?year=soon", 400);
		assertThat(page.select("html").attr("lang")).isEqualTo("es");
		assertThat(page.select("h1").text()).isEqualTo("La dirección no es válida");
	}

	@ParameterizedTest
	@CsvSource({ "/trips/, /trips", "/es/trips/?q=mayor, /es/trips?q=mayor", "/trips/nowhere/, /trips/nowhere" })
	void leadsFromAnAddressWithASlashAtTheEndToTheOneWithout(String typed, String address) {
		assertThat(exchange(HttpMethod.GET, typed, 308).getResponseHeaders().getFirst("Location")).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/es", "/es/" })
	void leavesTheAddressesOfTheHomePageAsTheyAre(String path) {
		read(path, 200);
	}

	/**
	 * "abc", a zero and "def" in Base64, which no database takes for a text.
	 */
	@ParameterizedTest
	@CsvSource({ "/, 200", "/trips, 200", "/nowhere, 404", "/desk, 302", "/login, 200" })
	void readsNothingIntoAForeignCookie(String path, int status) {
		this.client.get().uri(path).cookie("SESSION", "YWJjAGRlZg==").exchange().expectStatus().isEqualTo(status);
	}

	@Test
	void takesNoChanges() {
		EntityExchangeResult<String> answer = exchange(HttpMethod.POST, "/trips", 405);
		assertThat(answer.getResponseHeaders().getFirst("Allow")).contains("GET");
		assertThat(page(answer).select("h1").text()).isEqualTo("This page can only be read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data", "multipart/mixed" })
	void takesNoFilesHoweverTheyAreSent(String type) {
		this.client.post()
			.uri("/trips")
			.header("Content-Type", type)
			.body("no parts")
			.exchange()
			.expectStatus()
			.isEqualTo(415);
	}

	@Test
	void saysWhyATripWasWithdrawn() {
		new TestTrips(this.database).enter("withdrawn", "WITHDRAWN");
		assertThat(read("/trips/withdrawn", 410).select("main").text()).contains("November 24, 2026", "Names a child");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /nowhere, 404", "GET, /css/nowhere.css, 404", "GET, /trips?year=soon, 400", "POST, /trips, 405",
			"GET, /trips/gone, 410", "GET, /trips;sort=name, 400" })
	void isKeptByNoCache(HttpMethod method, String path, int status) {
		if (status == 410) {
			new TestTrips(this.database).enter("gone", "WITHDRAWN");
		}
		EntityExchangeResult<String> answer = exchange(method, path, status);
		assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(answer.getResponseHeaders().getVary()).contains("accept-language");
		assertThat(answer.getResponseHeaders().getETag()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips", "/meetings", "/officials", "/organizations", "/cities", "/sister-cities",
			"/sources", "/search?q=mayor" })
	void hasNoPageBeyondTheLast(String list) {
		String page = list + (list.contains("?") ? "&" : "?") + "page=";
		read(page + 9999, 404);
		read(page + Integer.MAX_VALUE, 404);
	}

	private Document read(String path, int status) {
		return page(exchange(HttpMethod.GET, path, status));
	}

	private static Document page(EntityExchangeResult<String> answer) {
		assertThat(answer.getResponseBody()).isNotNull();
		return Jsoup.parse(answer.getResponseBody());
	}

	private EntityExchangeResult<String> exchange(HttpMethod method, String path, int status) {
		return this.client.method(method)
			.uri(path)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult();
	}

}
