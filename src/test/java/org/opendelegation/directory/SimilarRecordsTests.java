package org.opendelegation.directory;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is entered for a second time under another spelling.
 */
@EmptyApplicationTest
class SimilarRecordsTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	@BeforeEach
	void enterWhatIsThereAlready() {
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn("similar%d@example.gov".formatted(++count),
				"oakley", "CLERK");
		this.testDatabase.asOwner()
			.sql("""
						insert into organization (slug, name, kind) values ('invest-hk', 'InvestHK', 'GOVERNMENT'),
							('cusef', 'CUSEF', 'NGO'), ('bay-area-council', 'Bay Area Council', 'NONPROFIT') on conflict do nothing;
						insert into organization_alias (organization_id, name, language)
						select id, 'China-United States Exchange Foundation', 'en' from organization where slug = 'cusef'
						on conflict do nothing;
						insert into official (slug, name, sort_name) values ('yan-zhao', 'Yan Zhao', 'Zhao, Yan') on conflict do nothing;
						insert into official_alias (official_id, name, language)
						select id, '趙嬿', 'zh-Hant' from official where slug = 'yan-zhao'
					on conflict do nothing;
						insert into city_name (city_id, name, language) select id, 'Óakleytown', 'es' from city where slug = 'oakley'
					on conflict do nothing
						""")
			.update();
	}

	@ParameterizedTest
	@CsvSource({ "organizations, Invest Hong Kong, InvestHK", "organizations, invest h.k., InvestHK",
			"organizations, China United States Exchange Fund, CUSEF", "officials, ZHAO Yan, Yan Zhao",
			"officials, 赵嬿, Yan Zhao", "officials, Yán Zháo, Yan Zhao", "cities, Oakleytown, Oakley" })
	void areNoticed(String plural, String name, String recorded) {
		Document page = enter(plural, name);
		assertThat(page.select(".mistakes h2").text()).isEqualTo("Perhaps this is already recorded");
		assertThat(page.select(".mistakes a").eachText()).containsExactly(recorded);
		assertThat(page.select("#field-name").val()).isEqualTo(name);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		this.clerk.open(page.expectFirst(".mistakes a").attr("href"));
		this.clerk.expect(200);
		assertThat(this.testDatabase.asOwner().sql("select other_name from directory_name").query(String.class).list())
			.doesNotContain(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "organizations, Morgan Hill Rotary", "officials, Marilyn Librers", "cities, Oakland" })
	void areOnlyWhatIsSimilar(String entered) {
		List<String> words = List.of(entered.split(", "));
		Document page = enter(words.get(0), words.get(1));
		assertThat(page.select(".mistakes")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo(words.get(1));
	}

	@Test
	void areEnteredNeverthelessWhereStaffSaySo() {
		Document page = enter("organizations", "Bay Area Councils");
		page = this.clerk.submit(page, "form.form", Map.of("nevertheless", "true"));
		assertThat(page.select("h1").text()).isEqualTo("Bay Area Councils");
	}

	@Test
	void areNotWhatTheSameFormMade() {
		Document form = this.clerk.open("/desk/officials/new");
		Map<String, String> values = Map.of("name", "Sent Twice", "sortName", "Twice, Sent");
		this.clerk.submit(form, "form.form", values);
		Document page = this.clerk.submit(form, "form.form", values);
		assertThat(page.select("h1").text()).isEqualTo("Sent Twice");
		assertThat(this.clerk.open("/desk/officials").select("th:contains(Sent Twice)")).hasSize(1);
	}

	private Document enter(String plural, String name) {
		return this.clerk.submit(this.clerk.open("/desk/" + plural + "/new"), "form.form",
				Map.of("name", name, "sortName", name));
	}

}
