package org.opendelegation.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
		Map<String, String> person = Map.of("name", NAME, "email", "twice@example.gov", "roles[oakley]", "READER");
		this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form", person);
		Document page = this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form", person);
		assertThat(page.select(".mistakes").text()).contains("an account with this address already");
		assertThat(count()).isOne();
	}

	@Test
	void areMadeOnceWhereTheyAreInvitedAtOnce() throws Exception {
		Document page = this.administrator.open("/desk/people/new");
		Callable<Integer> invitation = () -> {
			this.administrator.post("/desk/people/new", page,
					Map.of("name", NAME, "email", "raced@example.gov", "roles[oakley]", "READER"));
			return this.administrator.status();
		};
		ExecutorService administrators = Executors.newFixedThreadPool(6);
		try {
			for (Future<Integer> status : administrators.invokeAll(Collections.nCopies(6, invitation))) {
				assertThat(status.get()).isEqualTo(200);
			}
		}
		finally {
			administrators.shutdownNow();
		}
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

	@Test
	void areNotInvitedForNothing() {
		Document page = this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form",
				Map.of("name", NAME, "email", "idle@example.gov"));
		assertThat(page.select(".mistakes a[href=#field-rights]").text()).contains("at least one city");
		assertThat(page.select("#field-rights .field-mistake").text()).contains("at least one city");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(count()).isZero();
		this.administrator.submit(page, "form.form", Map.of("administrator", "true"));
		assertThat(count()).isOne();
	}

	@Test
	void moveToAnotherAddress() {
		DeskSession clerk = this.staff.signIn("old@example.gov", "oakley", "CLERK");
		this.staff.addPasskey("old@example.gov", "oldkey");
		long id = id("old@example.gov");
		link("old@example.gov");
		Document form = this.administrator.open("/desk/people/" + id);
		Document page = this.administrator.submit(form, "form.form", Map.of("name", NAME, "email", " New@Example.gov"));
		assertThat(page.select(".notice").text()).contains("signs in with the new address");
		assertThat(held()).isEqualTo("new@example.gov oakley CLERK");
		assertThat(this.testDatabase.asOwner().sql("select name from user_entities").query(String.class).list())
			.containsExactly("new@example.gov");
		clerk.open("/desk");
		assertThat(clerk.path()).isEqualTo("/login");
		clerk.open("/login/link/open");
		clerk.expect(404);
		assertThat(signIn("old@example.gov").path()).isEqualTo("/login?failed");
		assertThat(signIn("new@example.gov").path()).isEqualTo("/login/second");
		assertThat(this.administrator.open("/desk/journal?table=account&record=" + id).text())
			.contains("old@example.gov new@example.gov");
	}

	@Test
	void keepTheirLinksWhereTheirAddressStays() {
		this.staff.signIn("stays@example.gov", "oakley", "CLERK");
		link("stays@example.gov");
		this.administrator.submit(this.administrator.open("/desk/people/" + id("stays@example.gov")), "form.form",
				Map.of("name", NAME, "email", "Stays@example.gov"));
		assertThat(held()).isEqualTo("stays@example.gov oakley CLERK");
		DeskSession later = new DeskSession(this.port);
		later.open("/login/link/open");
		later.expect(200);
	}

	@Test
	void takeNobodysAddress() {
		this.staff.signIn("mover@example.gov", "oakley", "CLERK");
		DeskSession other = this.staff.signIn("other@example.gov", "oakley", "CLERK");
		DeskSession mover = signIn("mover@example.gov");
		Document page = this.administrator.submit(this.administrator.open("/desk/people/" + id("mover@example.gov")),
				"form.form", Map.of("name", NAME, "email", "OTHER@example.gov"));
		assertThat(page.select(".mistakes a[href=#field-email]").text())
			.contains("an account with this address already");
		assertThat(page.expectFirst("#field-email").val()).isEqualTo("OTHER@example.gov");
		assertThat(count()).isZero();
		assertThat(List.of(mover, other)).allSatisfy((session) -> {
			session.open("/desk");
			assertThat(session.path()).isEqualTo("/desk");
		});
	}

	@Test
	void areNotMovedBackByAFormThatIsStale() {
		this.administrator.submit(this.administrator.open("/desk/people/new"), "form.form",
				Map.of("name", NAME, "email", "half@example.gov", "roles[oakley]", "READER"));
		Document stale = this.administrator.open("/desk/people/" + id("half@example.gov"));
		this.administrator.submit(stale, "form.form", Map.of("email", "whole@example.gov"));
		Document page = this.administrator.submit(stale, "form.form", Map.of("roles[oakley]", "CLERK"));
		assertThat(page.select(".mistakes").text()).contains("Somebody changed this account");
		assertThat(id("whole@example.gov")).isPositive();
		this.administrator.submit(page, "form.form", Map.of("email", "whole@example.gov"));
		assertThat(this.administrator.open("/desk/people/" + id("whole@example.gov")).text()).contains("Clerk");
	}

	@Test
	void includeTheFirstAdministrator() {
		long id = id("boss@example.gov");
		Document page = this.administrator.submit(this.administrator.open("/desk/people/" + id), "form.form",
				Map.of("name", NAME, "email", "chief@example.gov"));
		assertThat(this.administrator.path()).isEqualTo("/login?renewed");
		assertThat(page.text()).contains("Your account was changed");
		assertThat(signIn("chief@example.gov").path()).isEqualTo("/desk");
		this.administrator.post("/desk/people/" + id, page, Map.of("name", NAME, "email", "boss@example.gov"));
		assertThat(this.administrator.path()).isEqualTo("/login");
		assertThat(id("chief@example.gov")).isEqualTo(id);
	}

	@Test
	void areToldThatTheyAreKeptOutAndSignInAgainLater() {
		DeskSession clerk = this.staff.signIn("kept@example.gov", "oakley", "CLERK");
		long id = id("kept@example.gov");
		enable(id);
		assertThat(clerk.open("/desk").text()).contains("This account has been disabled; ask an administrator");
		enable(id);
		assertThat(clerk.open("/desk").text()).doesNotContain("disabled");
		assertThat(clerk.path()).isEqualTo("/login");
	}

	@Test
	void areNotSignedInByBeingLetInAgain() {
		DeskSession clerk = this.staff.signIn("slept@example.gov", "oakley", "CLERK");
		long id = id("slept@example.gov");
		enable(id);
		enable(id);
		clerk.open("/desk");
		assertThat(clerk.path()).isEqualTo("/login");
	}

	private void enable(long id) {
		this.administrator.submit(this.administrator.open("/desk/people/" + id), "form[action$=/enable]", Map.of());
		this.administrator.expect(200);
	}

	@Test
	void changeTheirOwnName() {
		DeskSession clerk = this.staff.signIn("called@example.gov", "oakley", "CLERK");
		DeskSession elsewhere = signIn("called@example.gov");
		Document before = clerk.open("/desk/account");
		assertThat(clerk.submit(before, "form[action$=/name]", Map.of("name", " ")).select(".mistakes")).hasSize(1);
		Document page = clerk.submit(before, "form[action$=/name]",
				Map.of("name", " New Clerk ", "email", "x@example.gov"));
		assertThat(page.select(".deskuser").text()).contains(NAME);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		assertThat(held()).isEqualTo("called@example.gov oakley CLERK");
		clerk.submit(before, "form[action$=/sessions/end]", Map.of());
		clerk.expect(200);
		elsewhere.open("/desk");
		assertThat(elsewhere.path()).isEqualTo("/login");
		assertThat(this.administrator.open("/desk/journal").text()).contains("New Clerk changed account");
	}

	private void link(String email) {
		this.testDatabase.asOwner().sql("""
				insert into sign_in_link (account_id, secret_hash, expires_at)
				select id, sha256('open'), now() + interval '1 day' from account where email = ?
				""").param(email).update();
	}

	private DeskSession signIn(String email) {
		DeskSession session = new DeskSession(this.port);
		session.submit(session.open("/login"), "form.form", Map.of("email", email, "password", TestStaff.PASSWORD));
		return session;
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
