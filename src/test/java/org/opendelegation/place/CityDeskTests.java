package org.opendelegation.place;

import java.util.List;
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

@EmptyApplicationTest
class CityDeskTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession administrator;

	@BeforeEach
	void signIn() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.administrator = this.staff.signIn("admin%d@example.gov".formatted(++count), "", "ADMINISTRATOR");
	}

	@Test
	void letsTheAdministratorOfAnEmptySiteBeginWithACity() {
		enter(Map.of("name", "Pinole", "region", "California", "latitude", "38.00437", "longitude", "-122.28886"));
		assertThat(this.administrator.path()).startsWith("/desk/cities/pinole/edit");
		Document list = this.administrator.open("/desk/cities");
		assertThat(list.select("tbody tr").text()).contains("Pinole", "California", "United States", "staff only");
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		assertThat(this.administrator.open("/desk/people/new").select("#role-pinole")).hasSize(1);
		assertThat(new DeskSession(this.port).open("/cities").text()).doesNotContain("Pinole");
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = enter(Map.of("name", "", "country", "XX", "latitude", "91", "longitude", "0"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-name",
				"#field-country", "#field-latitude");
		assertThat(enter(Map.of("name", "Half", "latitude", "1")).select(".mistakes a").eachAttr("href"))
			.containsExactly("#field-longitude");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void takesTheCodeOfAStateOfTheCountry() {
		enter(Map.of("name", "Waco", "state", "US-TX"));
		assertThat(this.administrator.open("/desk/cities/waco/edit").select("#field-state").val()).isEqualTo("US-TX");
		for (String wrong : List.of("Texas", "us-tx", "MX-TAM")) {
			assertThat(enter(Map.of("name", "Paris", "state", wrong)).select(".mistakes a").eachAttr("href")).as(wrong)
				.containsExactly("#field-state");
		}
	}

	@Test
	void correctsACityAndShowsTheSecondWriterBothTexts() {
		enter(Map.of("name", "Brentwod"));
		Document mine = this.administrator.open("/desk/cities/brentwod/edit");
		submit(this.administrator.open("/desk/cities/brentwod/edit"), Map.of("name", "Brentwood"));
		Document merge = submit(mine, Map.of("region", "California"));
		assertThat(merge.select(".field-theirs").text()).contains("Brentwood");
		submit(merge, Map.of("name", "Brentwood"));
		assertThat(this.administrator.path()).isEqualTo("/desk/cities");
	}

	@Test
	void letsReadersLookAndNotTouch() {
		DeskSession reader = this.staff.signIn("reader%d@example.gov".formatted(count), "oakley", "READER");
		reader.submit(reader.open("/desk/cities/new"), "form.form", Map.of("name", "Nowhere"));
		reader.expect(403);
	}

	@Test
	void letsOnlyPublishersOfThatCityCorrectWhatIsPublic() {
		assertThat(rename("antioch", "CLERK", "oakley")).isEqualTo(403);
		assertThat(rename("oakley", "CLERK", "oakley")).isEqualTo(403);
		assertThat(rename("antioch", "PUBLISHER", "oakley")).isEqualTo(403);
		assertThat(new DeskSession(this.port).open("/cities").text()).contains("Oakley");
		assertThat(rename("oakley", "PUBLISHER", "oakley")).isEqualTo(200);
		assertThat(new DeskSession(this.port).open("/cities").text()).contains("Renamed");
	}

	@Test
	void entersOtherNamesOfACity() {
		enter(Map.of("name", "Chongqing", "country", "CN"));
		submit(this.administrator.open("/desk/cities/chongqing/names/new"),
				Map.of("name", "重庆", "language", "zh-Hans"));
		assertThat(this.administrator.open("/desk/cities/chongqing/edit").select(".parts").text()).contains("重庆");
		Document form = this.administrator.open("/desk/cities/chongqing/edit");
		form = this.administrator.open(form.expectFirst(".parts a").attr("href"));
		Document page = submit(form, Map.of("name", "重慶", "language", "zh-Hant"));
		assertThat(page.select(".parts").text()).contains("重慶").doesNotContain("重庆");
	}

	@Test
	void letsEveryClerkCorrectWhatIsNotPublicYet() {
		enter(Map.of("name", "Hidden"));
		assertThat(rename("antioch", "CLERK", "hidden")).isEqualTo(200);
	}

	@Test
	void saysThatAPublicCityIsCorrectedInPublic() {
		this.staff.city("oakley");
		Document page = this.administrator.open("/desk/cities/oakley/edit");
		assertThat(page.select("main").text()).contains("public at once");
		DeskSession clerk = this.staff.signIn("clerk%d@example.gov".formatted(count), "oakley", "CLERK");
		page = clerk.open("/desk/cities/oakley/edit");
		assertThat(page.select("main").text()).contains("A publisher corrects it");
		assertThat(page.select("form.form button")).isEmpty();
	}

	private int rename(String cityOfStaff, String role, String renamed) {
		this.staff.city(renamed);
		DeskSession session = this.staff.signIn("%s%s%d@example.gov".formatted(cityOfStaff, role.toLowerCase(), count),
				cityOfStaff, role);
		session.submit(session.open("/desk/cities/" + renamed + "/edit"), "form.form", Map.of("name", "Renamed"));
		return session.status();
	}

	private Document enter(Map<String, String> values) {
		return submit(this.administrator.open("/desk/cities/new"), values);
	}

	private Document submit(Document page, Map<String, String> values) {
		return this.administrator.submit(page, "form.form", values);
	}

}
