package org.opendelegation.organization;

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
class OrganizationDeskTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private int number;

	private String organization = "";

	@BeforeEach
	void enterAnOrganization() {
		this.number = ++count;
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn("org%d@example.gov".formatted(this.number),
				"oakley", "CLERK");
		this.organization = "/desk/organizations/chamber-%d".formatted(this.number);
		this.clerk.submit("/desk/organizations/new", Map.of("name", "Chamber " + this.number, "kind", "NONPROFIT",
				"city", "oakley", "country", "US", "founded", "2012", "nevertheless", "true"));
	}

	@Test
	void entersAnOrganizationWithAllThatBelongsToIt() {
		this.clerk.submit(this.organization + "/names/new", Map.of("name", "商會", "language", "zh-Hant"));
		this.clerk.submit(this.organization + "/ties/new",
				Map.of("kind", "WORKS_WITH", "description", "Works with others", "held", "2020/.."));
		Document page = this.clerk.submit(this.organization + "/registrations/new",
				Map.of("register", "FARA", "capacity", "Agent", "number", "123", "status", "active", "checkedOn",
						"5/22/2024", "url", "https://example.gov/123"));
		assertThat(page.select(".parts").text()).contains("商會", "Works with others", "Foreign Agents Registration Act",
				"Agent", "active");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.open(this.organization + "/registrations/agent");
		assertThat(page.select("#field-checkedOn").val()).isEqualTo("May 22, 2024");
		assertThat(this.clerk.open("/desk/organizations").select("tr:contains(Chamber " + this.number + ")").text())
			.contains("Nonprofit", "Oakley", "staff only");
		assertThat(new DeskSession(this.port).open("/organizations").text()).doesNotContain("Chamber " + this.number);
	}

	@Test
	void showsWhatIsWrongBesideTheField() {
		Document page = this.clerk.submit("/desk/organizations/new",
				Map.of("name", "", "kind", "CLUB", "city", "nowhere", "country", "XX", "founded", "once"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-name", "#field-kind",
				"#field-city", "#field-country", "#field-founded");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		page = this.clerk.submit(this.organization + "/ties/new", Map.of("kind", "PART_OF"));
		assertThat(page.select("#field-kind option[selected]").text()).isEqualTo("Part of");
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-description");
		page = this.clerk.submit(this.organization + "/ties/new",
				Map.of("kind", "PART_OF", "other", "chamber-" + this.number));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-other");
		page = this.clerk.submit(this.organization + "/registrations/new",
				Map.of("register", "IRS", "checkedOn", "2024-05", "url", "javascript:alert(1)"));
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactlyInAnyOrder("#field-capacity",
				"#field-status", "#field-checkedOn", "#field-url");
	}

	@Test
	void describesATieByTheOtherSideWhereNothingElseIsSaid() {
		this.clerk.submit("/desk/organizations/new", Map.of("name", "Larger " + this.number));
		Document page = this.clerk.submit(this.organization + "/ties/new",
				Map.of("kind", "PART_OF", "other", "larger-" + this.number));
		assertThat(page.select(".parts").text()).contains("Part of · Larger " + this.number);
		page = this.clerk.submit(this.clerk.open("/desk/organizations/larger-" + this.number + "/edit"),
				"form[action$=remove]", Map.of());
		assertThat(page.select(".notice--warning").text()).contains("needs it");
	}

	@Test
	void correctsAnOrganizationAndShowsTheSecondWriterBothTexts() {
		Document mine = this.clerk.open(this.organization + "/edit");
		this.clerk.submit(this.organization + "/edit", Map.of("description", "Theirs"));
		Document merge = this.clerk.submit(mine, "form.form", Map.of("description", "Mine"));
		assertThat(merge.select(".field-theirs").text()).contains("Theirs");
		this.clerk.submit(merge, "form.form", Map.of("description", "Both"));
		assertThat(this.clerk.open(this.organization + "/edit").select("#field-description").val()).isEqualTo("Both");
	}

}
