package org.opendelegation.source;

import java.util.HashMap;
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
class SourceDeskTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	@BeforeEach
	void signIn() {
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.clerk = this.staff.signIn("filing%d@example.gov".formatted(++count), "oakley", "CLERK");
	}

	@Test
	void entersASourceThatThePublicDoesNotSeeYet() {
		enter(Map.of("title", "Council back from Asia", "issued", "6/1/2024"));
		assertThat(this.clerk.path()).isEqualTo("/desk/sources/council-back-from-asia/text");
		Document list = this.clerk.open("/desk/sources");
		assertThat(list.select("tbody tr").first().text()).contains("Council back from Asia", "June 1, 2024",
				"staff only");
		assertThat(new HtmlChecker().check(list.outerHtml())).isEmpty();
		assertThat(new DeskSession(this.port).open("/sources").text()).doesNotContain("Council back from Asia");
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = enter(Map.of("language", "English", "url", "javascript:alert(1)", "issued", "soon"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-language",
				"#field-url", "#field-issued");
		assertThat(page.select("#field-publisher").val()).isEqualTo("Herald");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
	}

	@Test
	void correctsASourceAndKeepsItsAddress() {
		enter(Map.of("title", "First title"));
		Document form = this.clerk.open("/desk/sources/first-title/edit");
		submit(form, Map.of("title", "Second title"));
		assertThat(this.clerk.open("/desk/sources/first-title/edit").select("#field-title").val())
			.isEqualTo("Second title");
		Document merge = submit(form, Map.of("title", "Third title"));
		assertThat(merge.select(".field-theirs").text()).contains("Second title");
		submit(merge, Map.of("title", "Third title"));
		assertThat(this.clerk.path()).isEqualTo("/desk/sources");
	}

	@Test
	void givesEachSourceAnAddressOfItsOwn() {
		enter(Map.of("title", "Same title"));
		enter(Map.of("title", "Same title"));
		this.clerk.open("/desk/sources/same-title-2/edit");
		this.clerk.expect(200);
		this.clerk.open("/desk/sources/no-such-title/edit");
		this.clerk.expect(404);
	}

	@Test
	void letsReadersLookAndNotTouch() {
		DeskSession reader = this.staff.signIn("looking%d@example.gov".formatted(count), "oakley", "READER");
		assertThat(reader.open("/desk/sources").select("h1").text()).isEqualTo("Sources");
		reader.submit(reader.open("/desk/sources/new"), "form.form", Map.of("kind", "NEWS_REPORT", "publisher",
				"Herald", "description", "An article", "title", "By a reader"));
		reader.expect(403);
	}

	@Test
	void letsOnlyPublishersCorrectWhatIsPublic() {
		enter(Map.of("title", "Public by now"));
		this.testDatabase.asOwner().sql("update source set published_at = now() where slug = 'public-by-now'").update();
		Document form = this.clerk.open("/desk/sources/public-by-now/edit");
		assertThat(form.select("form.form button")).isEmpty();
		submit(form, Map.of("title", "By a clerk"));
		this.clerk.expect(403);
		DeskSession publisher = this.staff.signIn("publishing%d@example.gov".formatted(count), "oakley", "PUBLISHER");
		publisher.submit(publisher.open("/desk/sources/public-by-now/edit"), "form.form",
				Map.of("title", "By a publisher"));
		assertThat(new DeskSession(this.port).open("/sources").text()).contains("By a publisher");
	}

	@Test
	void makesOneRecordHoweverOftenAFormIsSent() {
		Document form = this.clerk.open("/desk/sources/new");
		Map<String, String> values = Map.of("kind", "NEWS_REPORT", "publisher", "Herald", "description", "Sent twice");
		submit(form, values);
		submit(form, values);
		assertThat(this.clerk.open("/desk/sources").select("th:contains(Sent twice)")).hasSize(1);
	}

	private Document enter(Map<String, String> values) {
		Map<String, String> all = new HashMap<>(
				Map.of("kind", "NEWS_REPORT", "publisher", "Herald", "description", "An article"));
		all.putAll(values);
		return submit(this.clerk.open("/desk/sources/new"), all);
	}

	private Document submit(Document page, Map<String, String> values) {
		return this.clerk.submit(page, "form.form", values);
	}

}
