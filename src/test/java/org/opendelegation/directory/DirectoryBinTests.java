package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was removed from the directory, and the way back.
 */
@EmptyApplicationTest
class DirectoryBinTests {

	private static final List<String> TABLES = List.of("official", "official_alias", "office", "organization",
			"relationship", "stage", "claim", "citation");

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession clerk;

	private int number;

	private String person = "";

	@BeforeEach
	void enterAPerson() {
		this.number = ++count;
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.staff.city("elsewhere");
		this.clerk = signIn("CLERK", "oakley");
		this.person = "/desk/officials/lost-person-" + this.number;
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Post " + this.number));
		enterPerson();
		this.clerk.submit(this.person + "/offices/new", Map.of("title", "Mayor", "attested", "2024-05"));
		this.clerk.submit(this.person + "/names/new", Map.of("name", "失者", "language", "zh-Hant"));
		this.clerk.submit(this.person + "/offices/mayor/sources?field=title&source=post-" + this.number, Map.of());
	}

	@Test
	void putsBackAPersonWithAllThatBelongsToThem() {
		String before = everything();
		remove(this.person + "/edit");
		this.clerk.open(this.person + "/edit");
		this.clerk.expect(404);
		Document page = putBack("official", "Lost Person " + this.number);
		assertThat(page.select(".notice").text()).isEqualTo("Put back.");
		assertThat(everything()).isEqualTo(before);
		assertThat(this.clerk.open(this.person + "/offices/mayor/sources").select(".cite")).hasSize(1);
	}

	@Test
	void putsBackPartsAndCitations() {
		String before = everything();
		Document sources = this.clerk.open(this.person + "/offices/mayor/sources");
		this.clerk.submit(sources, ".cite form", Map.of());
		assertThat(everything()).isNotEqualTo(before);
		putBack("citation", "Post " + this.number);
		assertThat(everything()).isEqualTo(before);
		remove(this.person + "/offices/mayor");
		putBack("offices", "Mayor");
		assertThat(this.clerk.path()).startsWith(this.person);
		assertThat(everything()).isEqualTo(before);
		String name = this.clerk.open(this.person + "/edit").select(".parts a:contains(失者)").attr("href");
		remove(name);
		putBack("names", "失者");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void putsBackASourceWithItsText() {
		this.clerk.submit("/desk/sources/new", Map.of("kind", "NEWS_REPORT", "publisher", "A newsroom", "description",
				"An article", "title", "Mirror " + this.number));
		this.testDatabase.asOwner().sql("""
				insert into source_text (source_id, text, account_id)
				select s.id, 'What it says', (select min(id) from account) from source s where slug = ?
				""").param("mirror-" + this.number).update();
		remove("/desk/sources/mirror-" + this.number + "/edit");
		String texts = "select count(*) from source_text where text = 'What it says'";
		assertThat(this.testDatabase.asOwner().sql(texts).query(Integer.class).single()).isZero();
		putBack("source", "Mirror " + this.number);
		assertThat(this.testDatabase.asOwner().sql(texts).query(Integer.class).single()).isOne();
	}

	@Test
	void refusesAnAddressThatIsTakenAndAPartWhoseRecordIsGone() {
		remove(this.person + "/offices/mayor");
		remove(this.person + "/edit");
		assertThat(putBack("offices", "Mayor").select(".notice--warning").text()).contains("no longer there");
		enterPerson();
		assertThat(putBack("official", "Lost Person " + this.number).select(".notice--warning").text())
			.contains("by now");
	}

	@Test
	void leavesAPartForStaffUntilASourceIsCited() {
		this.clerk.submit(this.person + "/offices/new", Map.of("title", "Treasurer", "attested", "2024-05"));
		remove(this.person + "/offices/mayor");
		remove(this.person + "/offices/treasurer");
		this.testDatabase.asOwner()
			.sql("update official set published_at = now() where slug = ?")
			.param("lost-person-" + this.number)
			.update();
		post(this.clerk, "offices", "Mayor");
		this.clerk.expect(403);
		DeskSession publisher = signIn("PUBLISHER", "oakley");
		post(publisher, "offices", "Mayor");
		publisher.expect(200);
		post(publisher, "offices", "Treasurer");
		String shown = new DeskSession(this.port).open("/officials/lost-person-" + this.number).text();
		assertThat(shown).contains("Mayor", "Post " + this.number).doesNotContain("Treasurer");
		assertThat(publisher.open(this.person + "/edit").select(".parts").text()).contains("Treasurer");
	}

	@Test
	void isForTheStaffOfTheCityWhoseItIs() {
		this.clerk.submit("/desk/sister-cities/new",
				Map.of("homeCity", "oakley", "partner", "A far city " + this.number, "summary", "In a sentence."));
		String address = this.clerk.path().replaceAll("\\?.*", "");
		remove(address);
		DeskSession other = signIn("CLERK", "elsewhere");
		post(other, "relationship", "A far city " + this.number);
		other.expect(403);
		assertThat(other.open("/desk/bin?kind=relationship").select(".record form")).isEmpty();
		post(this.clerk, "relationship", "A far city " + this.number);
		this.clerk.expect(200);
		this.clerk.open(address);
		this.clerk.expect(200);
	}

	private void enterPerson() {
		this.clerk.submit("/desk/officials/new",
				Map.of("name", "Lost Person " + this.number, "sortName", "Person", "nevertheless", "true"));
	}

	private void remove(String page) {
		this.clerk.submit(this.clerk.open(page), "form[action$=remove]", Map.of());
		this.clerk.expect(200);
	}

	private Document putBack(String kind, String label) {
		return this.clerk.submit(this.clerk.open("/desk/bin?kind=" + kind), ".record:contains(" + label + ") form",
				Map.of());
	}

	private void post(DeskSession session, String kind, String label) {
		long id = this.testDatabase.asOwner()
			.sql("select max(id) from bin_entry where kind = ? and position(? in label) > 0")
			.params(kind, label)
			.query(Long.class)
			.single();
		session.post("/desk/bin/%d/back".formatted(id), Map.of());
	}

	private String everything() {
		return TABLES.stream()
			.map((table) -> this.testDatabase.asOwner()
				.sql("select coalesce(string_agg((to_jsonb(r) - 'version')::text, ' ' order by (to_jsonb(r) - 'version')::text), '') from %s r"
					.formatted(table))
				.query(String.class)
				.single())
			.collect(Collectors.joining("\n"));
	}

	private DeskSession signIn(String role, String city) {
		return this.staff.signIn("lost-%s%d@%s.gov".formatted(role.toLowerCase(), this.number, city), city, role);
	}

}
