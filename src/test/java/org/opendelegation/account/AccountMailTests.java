package org.opendelegation.account;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Invitations and links for who forgot the password, through a real mail server.
 */
@EmptyApplicationTest
class AccountMailTests {

	private static final Pattern LINK = Pattern.compile("http://travel\\.example\\.gov(/login/link/[\\w-]+)");

	private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private JavaMailSenderImpl sender;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	@DynamicPropertySource
	static void nameTheServer(DynamicPropertyRegistry properties) {
		SERVER.start();
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
	}

	@AfterAll
	static void stopTheServer() {
		SERVER.stop();
	}

	@BeforeEach
	void empty() throws Exception {
		SERVER.purgeEmailFromAllMailboxes();
		this.sender.setPort(SERVER.getSmtp().getPort());
		this.testDatabase.asOwner().sql("delete from sign_in_failure").update();
		this.staff = new TestStaff(this.testDatabase, this.port);
	}

	@Test
	void invitesWithALinkThatSignsIn() throws Exception {
		DeskSession administrator = this.staff.signIn("inviter@example.gov", "oakley", "ADMINISTRATOR");
		this.staff.city("oakley");
		Document page = administrator.submit(administrator.open("/desk/people/new"), "form.form",
				Map.of("name", "Ann Invited", "email", "Ann@Example.gov", "roles[oakley]", "READER"));
		assertThat(page.select(".notice").text()).contains("invitation is on its way");
		assertThat(page.select("code.secret")).isEmpty();
		MimeMessage message = received(1);
		assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("ann@example.gov");
		assertThat(message.getFrom()).extracting(Object::toString).containsExactly("no-reply@travel.example.gov");
		assertThat(message.getSubject()).isEqualTo("You may sign in to Open Delegation");
		DeskSession invited = new DeskSession(this.port);
		choosePassword(invited, link(message), TestStaff.PASSWORD);
		assertThat(invited.path()).isEqualTo("/desk");
	}

	@Test
	void leadsFromAForgottenPasswordToANewOneOnce() throws Exception {
		DeskSession before = this.staff.signIn("forgetful@example.gov", "oakley", "CLERK");
		DeskSession session = new DeskSession(this.port);
		assertThat(forget(session, " Forgetful@example.gov ")).contains("a link is on its way");
		String link = link(received(1));
		choosePassword(session, link, "nine herons amend the agenda");
		assertThat(session.path()).isEqualTo("/desk");
		before.open("/desk");
		assertThat(before.path()).isEqualTo("/login");
		DeskSession again = new DeskSession(this.port);
		again.open(link);
		again.expect(404);
		signIn(again, "forgetful@example.gov", TestStaff.PASSWORD);
		assertThat(again.path()).isEqualTo("/login?failed");
		signIn(again, "forgetful@example.gov", "nine herons amend the agenda");
		assertThat(again.path()).isEqualTo("/desk");
	}

	@Test
	void endsALinkWithTheNextOne() throws Exception {
		this.staff.signIn("twice@example.gov", "oakley", "CLERK");
		DeskSession session = new DeskSession(this.port);
		forget(session, "twice@example.gov");
		String first = link(received(1));
		forget(session, "twice@example.gov");
		received(2);
		session.open(first);
		session.expect(404);
	}

	@Test
	void writesToNobodyWhoMayNotSignInAndAnswersTheSame() throws Exception {
		this.staff.signIn("present@example.gov", "oakley", "CLERK");
		this.staff.signIn("closed@example.gov", "oakley", "CLERK");
		this.testDatabase.asOwner()
			.sql("update account set disabled_at = now() where email = 'closed@example.gov'")
			.update();
		DeskSession session = new DeskSession(this.port);
		String unknown = forget(session, "unknown@example.gov");
		String closed = forget(session, "closed@example.gov");
		String present = forget(session, "present@example.gov");
		assertThat(unknown).isEqualTo(closed).isEqualTo(present);
		assertThat(received(1).getAllRecipients()).extracting(Object::toString).containsExactly("present@example.gov");
		assertThat(SERVER.getReceivedMessages()).hasSize(1);
	}

	@Test
	void writesNotTooOften() throws Exception {
		this.staff.signIn("flooded@example.gov", "oakley", "CLERK");
		this.staff.signIn("last@example.gov", "oakley", "CLERK");
		DeskSession session = new DeskSession(this.port);
		for (int time = 0; time < SignInThrottle.MOST_OF_NAME_FROM_ADDRESS + 5; time++) {
			forget(session, "flooded@example.gov");
		}
		forget(session, "last@example.gov");
		received(SignInThrottle.MOST_OF_NAME_FROM_ADDRESS + 1);
		assertThat(SERVER.getReceivedMessages()).hasSize(SignInThrottle.MOST_OF_NAME_FROM_ADDRESS + 1);
	}

	@Test
	void doesNotLetWhoAsksWaitForTheMailServer() throws Exception {
		this.staff.signIn("patient@example.gov", "oakley", "CLERK");
		try (ServerSocket silent = new ServerSocket(0)) {
			this.sender.setPort(silent.getLocalPort());
			DeskSession session = new DeskSession(this.port);
			Document page = session.open("/login/forgotten");
			assertTimeout(Duration.ofSeconds(8),
					() -> session.submit(page, "form.form", Map.of("email", "patient@example.gov")));
			assertThat(session.path()).isEqualTo("/login/forgotten?sent");
		}
	}

	@Test
	void tellsTheAdministratorThatTheMailServerIsAway() throws Exception {
		DeskSession administrator = this.staff.signIn("handing@example.gov", "oakley", "ADMINISTRATOR");
		try (ServerSocket taken = new ServerSocket(0)) {
			this.sender.setPort(taken.getLocalPort());
		}
		Document page = administrator.submit(administrator.open("/desk/people/new"), "form.form",
				Map.of("name", "Bo Handed", "email", "bo@example.gov", "administrator", "true"));
		assertThat(page.select(".notice").text()).contains("The mail server did not take the message");
		Matcher link = LINK.matcher(page.select("code.secret").text());
		assertThat(link.matches()).isTrue();
		DeskSession invited = new DeskSession(this.port);
		choosePassword(invited, link.group(1), TestStaff.PASSWORD);
		assertThat(invited.path()).isEqualTo("/desk");
		assertThat(administrator.open("/desk/people").select("code.secret")).isEmpty();
	}

	private static String forget(DeskSession session, String email) {
		return session.submit(session.open("/login/forgotten"), "form.form", Map.of("email", email))
			.select("main")
			.text();
	}

	private static void choosePassword(DeskSession session, String link, String password) {
		session.submit(session.open(link), "form.form", Map.of("password", password));
	}

	private static void signIn(DeskSession session, String email, String password) {
		session.submit(session.open("/login"), "form.form", Map.of("email", email, "password", password));
	}

	private static MimeMessage received(int number) {
		assertThat(SERVER.waitForIncomingEmail(30_000, number)).isTrue();
		return SERVER.getReceivedMessages()[number - 1];
	}

	private static String link(MimeMessage message) {
		Matcher link = LINK.matcher(GreenMailUtil.getBody(message));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
