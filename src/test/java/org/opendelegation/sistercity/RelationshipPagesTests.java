package org.opendelegation.sistercity;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RelationshipPagesTests {

	@Autowired
	private RestTestClient client;

	@Test
	void listsRelationshipsWithTheStageReached() {
		Document page = read("/sister-cities?city=oakley", HttpStatus.OK);
		assertThat(page.select("[role=status]").text()).isEqualTo("One relationship of Oakley");
		assertThat(page.select(".person").text()).contains("a city in China that is not named", "Contemplated",
				"Date not stated");
	}

	@Test
	void saysThatNoPartnerIsNamedAndNoCouncilActionCited() {
		Document page = read("/sister-cities/oakley-china", HttpStatus.OK);
		assertThat(page.select("dt:contains(Partner city) + dd").text()).isEqualTo("Not stated in any source");
		assertThat(page.select("dt:contains(Council action) + dd").text()).isEqualTo("Not stated in any source");
		assertThat(page.select("main a[href='/trips?city=oakley']")).hasSize(1);
		assertThat(page.select("[aria-current=step] .stage-name").text()).startsWith("Contemplated");
		assertThat(page.select(".stage--none").eachText()).containsExactly("Friendship city: not recorded",
				"Sister city: not recorded");
	}

	@Test
	void saysWhatIsRecordedOfLawAndPolicyAndThatThereMayBeMore() {
		Document page = read("/sister-cities/oakley-china", HttpStatus.OK);
		assertThat(page.select(".finding-outcome").eachText()).containsExactly("Not required", "Not required",
				"Not required");
		assertThat(page.select(".finding-body").eachText()).anySatisfy((words) -> assertThat(words).contains("No law",
				"recorded here for California (US-CA)", "does not mean that there is none"));
		assertThat(page.select("details a[href='/cities/oakley']")).isNotEmpty();
		assertThat(page.select("details a[href='#stage--oakley-china--contemplated']").text()).contains("Stage");
		assertThat(page.select("#stage--oakley-china--contemplated")).hasSize(1);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/es", "/zh-Hans", "/zh-Hant" })
	void saysItInEveryLanguage(String language) {
		Document english = read("/sister-cities/oakley-china", HttpStatus.OK);
		Document other = read(language + "/sister-cities/oakley-china", HttpStatus.OK);
		assertThat(other.select(".finding")).hasSameSizeAs(english.select(".finding"));
		assertThat(other.select("#laws, .finding-title, .finding-body > p:not(.meta)").eachText())
			.doesNotContainAnyElementsOf(
					english.select("#laws, .finding-title, .finding-body > p:not(.meta)").eachText());
	}

	@Test
	void knowsNoOtherRelationship() {
		read("/sister-cities/nothing", HttpStatus.NOT_FOUND);
	}

	private Document read(String path, HttpStatus status) {
		return Pages.read(this.client, path, status.value());
	}

}
