package org.opendelegation.journal;

import java.util.stream.Stream;

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

@EmptyApplicationTest
class JournalPagesTests {

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private TestStaff staff;

	@BeforeEach
	void meetStaff() {
		this.staff = new TestStaff(this.testDatabase, this.port);
	}

	@Test
	void showWhoDidWhatToRecords() {
		DeskSession reader = this.staff.signIn("curious@example.gov", "oakley", "READER");
		this.testDatabase.asOwner().sql("update city set name = 'Oakley!' where slug = 'oakley'").update();
		assertThat(reader.open("/desk/journal").select("main").text()).contains("Oakley!");
		assertThat(reader.open("/desk/journal/export.jsonl").text()).contains("Oakley!");
	}

	@Test
	void keepWhatIsAboutAccountsForAdministrators() {
		DeskSession reader = this.staff.signIn("reader@example.gov", "oakley", "READER");
		DeskSession administrator = this.staff.signIn("boss@example.gov", "oakley", "ADMINISTRATOR");
		long account = this.testDatabase.asOwner()
			.sql("select id from account where email = 'boss@example.gov'")
			.query(Long.class)
			.single();
		assertThat(pages(reader, account)).noneMatch((text) -> text.contains("example.gov")
				|| text.contains("PASSWORD_CHOSEN") || text.contains("password for") || text.contains("membership"));
		assertThat(pages(administrator, account)).allMatch((text) -> !text.isBlank());
		assertThat(administrator.open("/desk/journal").text()).contains("boss@example.gov", "role");
		assertThat(administrator.open("/desk/journal/export.jsonl").text()).contains("boss@example.gov", "membership");
	}

	private static Stream<String> pages(DeskSession session, long account) {
		return Stream
			.of("/desk/journal", "/desk/journal/export.jsonl", "/desk/journal?table=account",
					"/desk/journal?account=" + account, "/desk/journal/export.jsonl?table=account&record=" + account)
			.map(session::open)
			.map(Document::text);
	}

}
