package org.opendelegation.note;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendelegation.OpenDelegationApplication;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendelegation.note.TestNotes.NOTE;

/**
 * What was answered as saved is there after the application or its database connections
 * were killed, and what is sent again is there once.
 */
class DurabilityTests {

	/** Each costs a start of the application. */
	private static final int KILLED_APPLICATIONS = 4;

	private static final int KILLED_CONNECTIONS = 100;

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

	private final TestDatabase database = TestDatabase.empty();

	private final Random random = new Random(42);

	private final int port = freePort();

	@TempDir
	private Path directory;

	private Process application;

	private DeskSession session;

	private Document page;

	@BeforeEach
	void openNote() {
		new TestNotes(this.database).enterTrip();
		start();
		this.session = new TestStaff(this.database, this.port).signIn("clerk@example.gov", "oakley", "CLERK");
		this.page = this.session.open(NOTE);
	}

	@AfterEach
	void end() {
		this.application.destroyForcibly();
	}

	@Test
	void keepsWhatWasSavedWhenTheApplicationIsKilled() throws Exception {
		Writer writer = new Writer();
		for (int kill = 0; kill < KILLED_APPLICATIONS; kill++) {
			int enough = writer.answered() + 3 + this.random.nextInt(20);
			CompletableFuture<Void> writing = CompletableFuture.runAsync(writer::writeUntilNoAnswerComes);
			await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> writer.answered() >= enough);
			this.application.destroyForcibly().waitFor();
			writing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			assertThat(text().lines()).startsWith(lines(writer.answered()));
			start();
			writer.writeUntilAnswered();
		}
		assertThat(text().lines()).containsExactly(lines(writer.answered()));
	}

	@Test
	void keepsWhatWasSavedWhenItsConnectionsAreKilled() throws Exception {
		Writer writer = new Writer();
		CompletableFuture<Integer> killing = CompletableFuture.supplyAsync(this::killConnections);
		while (!killing.isDone()) {
			writer.writeUntilAnswered();
			assertThat(text().lines()).containsExactly(lines(writer.answered()));
		}
		assertThat(killing.get()).isGreaterThanOrEqualTo(KILLED_CONNECTIONS);
		assertThat(writer.failed).isPositive();
	}

	private int killConnections() {
		int killed = 0;
		while (killed < KILLED_CONNECTIONS) {
			killed += this.database.asOwner().sql("""
					select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
					where datname = current_database() and application_name = 'open-delegation-desk' and state <> 'idle'
					""").query(Integer.class).single();
		}
		return killed;
	}

	private String text() {
		return new TestNotes(this.database).text();
	}

	private static String[] lines(int count) {
		return IntStream.range(0, count).mapToObj((number) -> "line " + number).toArray(String[]::new);
	}

	private void start() {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-Xmx512m",
				OpenDelegationApplication.class.getName(), "--server.port=" + this.port,
				"--spring.datasource.url=" + this.database.url(), "--spring.datasource.username=" + TestDatabase.OWNER,
				"--open-delegation.register.username=" + TestDatabase.REGISTER,
				"--open-delegation.desk.username=" + TestDatabase.DESK,
				"--open-delegation.site.url=http://localhost:" + this.port,
				"--spring.flyway.locations=classpath:db/migration");
		try {
			File log = this.directory.resolve("application.log").toFile();
			this.application = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		await().atMost(PATIENCE)
			.failFast("The application ended", () -> !this.application.isAlive())
			.until(this::isReady);
	}

	private boolean isReady() throws InterruptedException {
		try {
			URI address = URI.create("http://localhost:" + this.port + "/actuator/health/readiness");
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes line after line, and sends a save again, as it was, for which no answer
	 * came.
	 */
	private final class Writer {

		private int version;

		private volatile int answered;

		private int failed;

		private UUID save = UUID.randomUUID();

		int answered() {
			return this.answered;
		}

		void writeUntilNoAnswerComes() {
			boolean goesOn = true;
			while (goesOn) {
				goesOn = write();
			}
		}

		void writeUntilAnswered() {
			Instant end = Instant.now().plus(PATIENCE);
			while (!write()) {
				this.failed++;
				assertThat(Instant.now()).isBefore(end);
			}
		}

		private boolean write() {
			try {
				Document answer = DurabilityTests.this.session.post(NOTE + "/live", DurabilityTests.this.page,
						Map.of("text", String.join("\n", lines(this.answered + 1)), "version",
								String.valueOf(this.version), "save", this.save.toString()));
				assertThat(DurabilityTests.this.session.status()).isNotIn(409, 403);
				Matcher found = VERSION.matcher(answer.text());
				if (DurabilityTests.this.session.status() != 200 || !found.find()) {
					return false;
				}
				this.version = Integer.parseInt(found.group(1));
				this.save = UUID.randomUUID();
				this.answered++;
				return true;
			}
			catch (UncheckedIOException ex) {
				return false;
			}
		}

	}

}
