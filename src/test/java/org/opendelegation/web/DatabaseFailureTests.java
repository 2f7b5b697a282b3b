package org.opendelegation.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor sees, and an operator reads, while the database fails.
 */
@EmptyApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailureTests {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	/** Nobody can close the database that they are in. */
	private JdbcClient elsewhere;

	private String name;

	@BeforeEach
	void findDatabase() {
		this.elsewhere = TestDatabase.bare().asOwner();
		this.name = this.database.asOwner().sql("select current_database()").query(String.class).single();
	}

	@AfterEach
	void open() {
		this.elsewhere.sql("alter database " + this.name + " allow_connections true").update();
		this.database.asOwner().sql("grant select on trip to open_delegation_register").update();
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> read("/trips", 200));
	}

	@Test
	void saysSoonThatTheDatabaseIsAwayAndRecovers(CapturedOutput log) {
		read("/trips", 200);
		close();
		EntityExchangeResult<String> answer = readInTime("/trips");
		assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("30");
		assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(answer.getResponseBody()).contains("The database does not answer");
		assertThat(log.getAll()).containsOnlyOnce("ERROR org.opendelegation.web.ErrorPages").contains("allow");
		open();
		read("/trips", 200);
	}

	@Test
	void answersInTimeOnEveryKindOfPage() {
		close();
		for (String path : List.of("/", "/trips/some", "/cities/some", "/search?q=some")) {
			readInTime(path);
		}
		read("/about", 200);
		read("/accessibility", 200);
		read("/nowhere", 404);
	}

	@Test
	void saysSoonThatTheDatabaseHangs(CapturedOutput log) throws SQLException {
		try (Connection clerk = this.database.connectAs(TestDatabase.OWNER).getConnection()) {
			clerk.setAutoCommit(false);
			clerk.createStatement().execute("lock table trip in access exclusive mode");
			readInTime("/trips");
			assertThat(log.getAll()).containsOnlyOnce("ERROR org.opendelegation.web.ErrorPages")
				.contains("statement timeout");
		}
	}

	@Test
	void writesAFaultOfItsOwnDown(CapturedOutput log) {
		this.database.asOwner().sql("revoke select on trip from open_delegation_register").update();
		EntityExchangeResult<String> answer = read("/trips?q=secret", 500);
		assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(answer.getResponseBody()).doesNotContain("permission", "trip_");
		assertThat(log.getAll()).contains("permission denied for table trip").doesNotContain("secret");
	}

	private void close() {
		this.elsewhere.sql("alter database " + this.name + " allow_connections false").update();
		this.elsewhere.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = ?")
			.param(this.name)
			.query(Integer.class)
			.single();
	}

	private EntityExchangeResult<String> readInTime(String path) {
		long start = System.nanoTime();
		EntityExchangeResult<String> answer = read(path, 503);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(PATIENCE);
		return answer;
	}

	private EntityExchangeResult<String> read(String path, int status) {
		return this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult();
	}

}
