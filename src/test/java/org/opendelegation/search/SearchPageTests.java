package org.opendelegation.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Site;
import org.opendelegation.test.Site.Page;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.web.SearchText;
import tools.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search page, on the records of Oakley.
 */
@ApplicationTest
class SearchPageTests {

	private Site site;

	@Autowired
	private StatementCounter statements;

	@BeforeEach
	void read(@LocalServerPort int port) {
		this.site = Site.at(port);
	}

	@Test
	void showsTheGovernorsAsThoseOfTheFoundation() {
		Document page = search("governor").document();
		assertThat(page.select(".entry").eachText()).startsWith(
				"Person Alan Wong Governor, China-United States Exchange Foundation",
				"Person Alex Fang Governor, China-United States Exchange Foundation");
		assertThat(page.select(".entry mark").eachText()).startsWith("Governor", "Governor");
	}

	@ParameterizedTest
	@CsvSource({ "里布斯, /officials/marilyn-librers", "趙嬿, /officials/yan-zhao", "InvestHK, /organizations/invest-hk",
			"Invest HK, /organizations/invest-hk", "Invest Hong Kong, /organizations/invest-hk",
			"Hernandez Thorpe, /officials/lamar-hernandez-thorpe",
			"CUSEF, /organizations/china-united-states-exchange-foundation",
			"China Silicon Valley, /organizations/china-silicon-valley", "Blinken, /officials/blinken",
			"赵嬿, /officials/yan-zhao", "裡布斯, /officials/marilyn-librers", "Chongqing, /cities/chongqing",
			"重慶, /cities/chongqing", "Saratoga, /cities/saratoga", "KTSF, /sources/ktsf-2024",
			"Xinhua, /sources/xinhua-2024", "CUSEF newsroom, /sources/cusef-2024" })
	void findsNamesInTheirVariantsFirst(String asked, String path) {
		assertThat(search(asked).document().select(".entry-title a").first().attr("href")).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "重庆", "重慶", "重", "Chungking", "38th", "China Silicon Valley paid", "logistics",
			"youth participate", "CUSEF", "Alan Wong", "里布斯", "Mayor Pro Tem" })
	void findsATripByAllThatIsSaidOfIt(String asked) {
		assertThat(search(asked).document().select(".entry-title a").eachAttr("href"))
			.contains("/trips/hong-kong-chongqing-2024");
	}

	@Test
	void findsSisterCities() {
		assertThat(search("sister city China").document().select(".entry-title a").eachAttr("href"))
			.contains("/sister-cities/oakley-china");
	}

	@ParameterizedTest
	@CsvSource({ "CUSEF meeting, cusef-welcome", "2024-05-20, cusef-welcome", "May 20, cusef-welcome",
			"May 20, invest-hk", "May 23, city-leaders", "友好城市 or Guangyang, city-leaders",
			"resilient cities, speech" })
	void findsMeetings(String asked, String key) {
		assertThat(search(asked).document().select(".entry-title a").eachAttr("href"))
			.contains("/trips/hong-kong-chongqing-2024/meetings/" + key);
	}

	@ParameterizedTest
	@CsvSource({ "里布, 里布", "赵, 趙", "重慶, 重庆" })
	void marksWhatIsWrittenWithoutSpaces(String asked, String marked) {
		assertThat(search(asked).document().select(".entry-title .native mark").eachText()).contains(marked);
	}

	@ParameterizedTest
	@CsvSource({ "Oakly, Oakley, /cities/oakley", "Wiliams, Williams, /officials/anissa-williams",
			"anisa wiliams, Anissa Williams, /officials/anissa-williams",
			"Hernandes, Hernandez, /officials/lamar-hernandez-thorpe", "Lópes, Lopez, /officials/antonio-lopez",
			"Chongching, Chongqing, /cities/chongqing",
			"Silcon Valley, Silicon Valley, /organizations/china-silicon-valley",
			"\"Silcon Valley\" -Oakley, \"Silicon Valley\" -Oakley, /organizations/china-silicon-valley" })
	void findsWhatIsMisspelled(String asked, String meant, String path) {
		Document page = search(asked).document();
		assertThat(page.select("main [role=status]").text())
			.startsWith("Showing results for “%s”. Nothing was found for “%s”.".formatted(meant, asked));
		assertThat(page.select(".entry-title a").eachAttr("href")).contains(path);
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(asked);
		assertThat(page.select("main nav.pages a").eachAttr("href")).isNotEmpty()
			.allMatch((link) -> !link.contains("Silcon") && !link.contains("iliams&"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cost", "money", "price", "white", "Taipei", "Washington", "Oakly zebra" })
	void suggestsNothingForOtherWords(String asked) {
		Document page = search(asked).document();
		assertThat(page.select("main [role=status]").text()).isEqualTo("Nothing found for “%s”".formatted(asked));
		assertThat(page.select("main").text()).doesNotContain("Did you mean");
	}

	@Test
	void suggestsNothingForWhoPaid() {
		assertThat(search("who paid").document().select("main").text()).doesNotContain("Did you mean",
				"Showing results");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es", "/zh-Hans", "/zh-Hant" })
	void speaksEveryLanguage(String prefix) {
		for (String query : List.of("", "?q=", "?q=mayor", "?q=mayor&kind=official", "?q=oakley", "?q=Oakly",
				"?q=nothinglikeit", "?q=%7B0%7D%27")) {
			Page page = this.site.read(prefix + "/search" + query);
			assertThat(page.status()).as(query).isEqualTo(200);
			assertThat(page.body()).as(query).doesNotContain("??");
			assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
			assertThat(new HtmlChecker().check(page.body())).as(query).isEmpty();
		}
		assertThat(this.site.read(prefix + "/search?q=governor").document().select(".entry-title a").attr("href"))
			.isEqualTo(prefix + "/officials/alan-wong");
	}

	@ParameterizedTest
	@CsvSource({ "q=a&kind=people, 400", "q=a&page=0, 400", "q=a&page=one, 400", "q=mayor&page=9, 404" })
	void refusesWhatCannotBe(String query, int status) {
		assertThat(this.site.read("/search?" + query).status()).isEqualTo(status);
	}

	@Test
	void refusesLongQuestions() {
		assertThat(search("a".repeat(201)).status()).isEqualTo(400);
	}

	@Test
	void asksTheDatabaseLittle() {
		for (String asked : List.of("mayor", "nothinglikeit", "Oakly")) {
			this.statements.reset();
			search(asked);
			assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uE000governor\uE001", "'", "\"", "\"\"\"", "\\", "%", "-", "--", "-\"", "or", "or or",
			"& | ! ( ) : *", "a:*", "<->", "!!", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"${7*7}", "__${7*7}__", "#{site.name}", "@{/}", "{0}", "'{0}'", "{", "{1,choice", "\u202egovernor",
			"\ufeff", "🏛️", "𠀀𠀁", "́", "٣", "重-庆", "-重庆", "\"重庆\" OR -里", "a\nb", "'; drop table trip; --" })
	void answersWhateverIsTyped(String typed) {
		assertAnswers(typed);
	}

	/**
	 * The Big List of Naughty Strings, or another list in a JSON file.
	 */
	@ParameterizedTest
	@MethodSource("naughtyStrings")
	@EnabledIfEnvironmentVariable(named = "NAUGHTY_STRINGS", matches = ".+",
			disabledReason = "NAUGHTY_STRINGS names no file with a list of strings")
	void answersNaughtyStrings(String typed) {
		assertAnswers(typed);
	}

	static Stream<String> naughtyStrings() throws IOException {
		Path file = Path.of(System.getenv("NAUGHTY_STRINGS"));
		return Stream.of(new ObjectMapper().readValue(Files.readString(file), String[].class));
	}

	private void assertAnswers(String typed) {
		Page page = search(typed);
		assertThat(page.status())
			.isEqualTo((typed.strip().codePointCount(0, typed.strip().length()) > 200) ? 400 : 200);
		Document document = page.document();
		assertThat(document.select("main :is(script, img, iframe, svg, style, object), main [onerror]")).isEmpty();
		assertThat(document.select("script:not([type])").size()).isZero();
		if (page.status() == 200) {
			assertThat(document.select("main input[name=q]").attr("value")).isEqualTo(SearchText.of(typed).words());
			assertThat(page.body()).doesNotContain("\uE000", "\uE001");
		}
	}

	private Page search(String typed) {
		return this.site.read("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
	}

}
