package org.opendelegation.account;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmptyApplicationTest
class PeopleTests {

	private static final String NAME = "New Clerk";

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	private DeskSession administrator;

	@BeforeEach
	void signIn() {
		this.testDatabase.asOwner()
			.sql("""
					truncate journal_entry, sign_in_link, membership, account, spring_session, spring_session_attributes cascade
					""")
			.update();
		this.staff = new TestStaff(this.testDatabase, this.port);
		this.staff.city("oakley");
		this.administrator = this.staff.signIn("boss@example.gov", "oakley", "ADMINISTRATOR");
	}

	@Test
	void areInvitedWithTheirRoles() {
		Document page = this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form",
				Map.of("name", NAME, "email", "New.Clerk@Example.gov", "roles[oakley]", "CLERK"));
		this.administrator.expect(200);
		assertThat(page.select("code.secret").text()).startsWith("http://travel.example.gov/login/link/");
		assertThat(held()).isEqualTo("new.clerk@example.gov oakley CLERK");
	}

	@Test
	void areMadeOnce() {
		Map<String, String> person = Map.of("name", NAME, "email", "twice@example.gov");
		this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form", person);
		Document page = this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form", person);
		assertThat(page.select(".mistakes").text()).contains("an account with this address already");
		assertThat(count()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "roles[nocity], CLERK", "roles[oakley], KING", "roles, CLERK", "roles[], CLERK", "roles[oakley, CLERK",
			"administrator, xyz" })
	void areNotMadeOfWhatNoFormSends(String parameter, String value) {
		this.administrator.post("/desk/people/new",
				Map.of("name", NAME, "email", "half@example.gov", parameter, value));
		this.administrator.expect(400);
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "roles[nocity], CLERK", "roles[oakley], KING", "roles, CLERK", "administrator, xyz" })
	void areNotChangedByWhatNoFormSends(String parameter, String value) {
		this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form",
				Map.of("name", NAME, "email", "half@example.gov", "roles[oakley]", "READER"));
		this.administrator.post("/desk/people/" + id("half@example.gov"),
				Map.of("name", "Changed", "email", "half@example.gov", parameter, value));
		this.administrator.expect(400);
		assertThat(held()).isEqualTo("half@example.gov oakley READER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"a b\"@example.gov", "nobody", "a@b@c", " " })
	void haveAnAddressThatMailCouldGoTo(String email) {
		Document page = this.administrator.post("/desk/people/new", Map.of("name", NAME, "email", email));
		this.administrator.expect(200);
		assertThat(page.select(".mistakes")).hasSize(1);
		assertThat(count()).isZero();
	}

	private String held() {
		return this.testDatabase.asOwner().sql("""
				select a.email || ' ' || c.slug || ' ' || m.role from account a
				join membership m on m.account_id = a.id join city c on c.id = m.city_id where a.name = ?
				""").param(NAME).query(String.class).single();
	}

	private long id(String email) {
		return this.testDatabase.asOwner()
			.sql("select id from account where email = ?")
			.param(email)
			.query(Long.class)
			.single();
	}

	private int count() {
		return this.testDatabase.asOwner()
			.sql("select count(*) from account where name = ?")
			.param(NAME)
			.query(Integer.class)
			.single();
	}

}
