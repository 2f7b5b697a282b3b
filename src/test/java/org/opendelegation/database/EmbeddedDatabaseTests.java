package org.opendelegation.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

@Timeout(120)
class EmbeddedDatabaseTests {

	private Path home;

	private Path directory;

	/**
	 * Not a {@code @TempDir}: the server may run as another user, who has to be let in.
	 */
	@BeforeEach
	void makeHome() throws IOException {
		this.home = Files.createTempDirectory("open-delegation-");
		this.directory = this.home.resolve("postgresql");
	}

	@AfterEach
	void removeHome() {
		// A server that was killed may still be clearing away its own files.
		await().ignoreException(NoSuchFileException.class)
			.until(() -> FileSystemUtils.deleteRecursively(this.home) || !Files.exists(this.home));
	}

	@Test
	void keepsItsDataAcrossRestarts() throws IOException {
		try (EmbeddedDatabase database = new EmbeddedDatabase(this.directory)) {
			write(database);
		}
		try (EmbeddedDatabase database = new EmbeddedDatabase(this.directory)) {
			assertThat(read(database)).isEqualTo("kept");
		}
	}

	@Test
	void leavesNothingRunningWhenItStops() throws IOException {
		long server;
		try (EmbeddedDatabase database = new EmbeddedDatabase(this.directory)) {
			server = serverProcess();
			assertThat(ProcessHandle.of(server)).hasValueSatisfying(ProcessHandle::isAlive);
		}
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty());
		assertThat(this.directory.resolve("postmaster.pid")).doesNotExist();
	}

	@Test
	void listensToThisMachineOnly() throws IOException {
		try (EmbeddedDatabase database = new EmbeddedDatabase(this.directory)) {
			assertThat(client(database).sql("show listen_addresses").query(String.class).single())
				.isEqualTo("127.0.0.1");
		}
	}

	/**
	 * The library switches this off, as tests want it; here it would cost what was saved
	 * last when the machine loses power.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "fsync", "synchronous_commit", "full_page_writes" })
	void hasWrittenDownWhatItSaysIsSaved(String setting) throws IOException {
		try (EmbeddedDatabase database = new EmbeddedDatabase(this.directory)) {
			assertThat(client(database).sql("show " + setting).query(String.class).single()).isEqualTo("on");
		}
	}

	@Test
	void refusesASecondStartAndSaysWhatToDo() throws IOException {
		try (EmbeddedDatabase first = new EmbeddedDatabase(this.directory)) {
			write(first);
			assertThatExceptionOfType(DirectoryInUseException.class)
				.isThrownBy(() -> new EmbeddedDatabase(this.directory))
				.satisfies((ex) -> {
					FailureAnalysis analysis = new DirectoryInUseFailureAnalyzer().analyze(ex);
					assertThat(analysis.getDescription()).contains(this.directory.toString());
					assertThat(analysis.getAction()).contains("OPEN_DELEGATION_EMBEDDED_DATABASE_DIRECTORY=");
				});
			assertThat(read(first)).isEqualTo("kept");
		}
	}

	@Test
	void refusesASecondStartFromAnotherProcess() throws IOException {
		Process other = startElsewhere();
		try {
			assertThatExceptionOfType(DirectoryInUseException.class)
				.isThrownBy(() -> new EmbeddedDatabase(this.directory));
		}
		finally {
			other.destroy();
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> !other.isAlive());
	}

	@Test
	void takesOverFromAKilledApplication() throws IOException {
		Process killed = startElsewhere();
		long orphan = serverProcess();
		killed.destroyForcibly();
		await().atMost(Duration.ofSeconds(10)).until(() -> !killed.isAlive());
		assertThat(ProcessHandle.of(orphan)).as("the server of the killed application").isPresent();
		try (EmbeddedDatabase database = new EmbeddedDatabase(this.directory)) {
			assertThat(read(database)).isEqualTo("kept");
			assertThat(serverProcess()).isNotEqualTo(orphan);
		}
	}

	/**
	 * After a restart of the machine, the number in the file may be that of any process.
	 */
	@Test
	void sparesTheServerOfAnotherDirectory() throws IOException {
		try (EmbeddedDatabase other = new EmbeddedDatabase(this.directory)) {
			write(other);
			Path stale = Files.createDirectory(this.home.resolve("stale"));
			Files.copy(this.directory.resolve("postmaster.pid"), stale.resolve("postmaster.pid"));
			EmbeddedDatabase.endOrphan(stale);
			assertThat(read(other)).isEqualTo("kept");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "postgres", "99999999999999999999" })
	void saysWhatToDoWithABrokenPidFileAndLetsGoOfTheDirectory(String pid) throws IOException {
		Files.createDirectory(this.directory);
		Files.writeString(this.directory.resolve("postmaster.pid"), pid);
		assertThatExceptionOfType(DirectoryUnusableException.class)
			.isThrownBy(() -> new EmbeddedDatabase(this.directory))
			.withMessageContaining("postmaster.pid names no process");
		assertThatNoException().isThrownBy(() -> DirectoryLock.on(this.directory).close());
	}

	@Test
	void leavesADirectoryOfOtherFilesAloneAndSaysWhatToDo() throws IOException {
		Files.createDirectory(this.directory);
		Files.writeString(this.directory.resolve("minutes.txt"), "kept");
		assertThatExceptionOfType(DirectoryUnusableException.class)
			.isThrownBy(() -> new EmbeddedDatabase(this.directory))
			.withMessageContaining("it holds other files")
			.satisfies((ex) -> assertThat(new DirectoryUnusableFailureAnalyzer().analyze(ex).getAction())
				.contains("OPEN_DELEGATION_EMBEDDED_DATABASE_DIRECTORY="));
		assertThat(this.directory).isDirectoryContaining((file) -> file.endsWith("minutes.txt"));
	}

	@Test
	void saysThatItCannotMakeItsDirectory() throws IOException {
		Files.writeString(this.directory, "a file");
		assertThatExceptionOfType(DirectoryUnusableException.class)
			.isThrownBy(() -> new EmbeddedDatabase(this.directory))
			.withMessageContaining("it cannot be made or written to");
	}

	/**
	 * An application in a process of its own that has written and keeps running.
	 */
	private Process startElsewhere() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Elsewhere.class.getName(), this.directory.toString())
			.redirectError(this.home.resolve("log").toFile())
			.start();
		BufferedReader output = process.inputReader();
		String line = output.readLine();
		while (line != null && !line.equals("written")) {
			line = output.readLine();
		}
		assertThat(line).as("see %s", this.home).isEqualTo("written");
		return process;
	}

	private long serverProcess() throws IOException {
		return Long.parseLong(Files.readAllLines(this.directory.resolve("postmaster.pid")).get(0).trim());
	}

	private static void write(EmbeddedDatabase database) {
		client(database).sql("create table memory as select 'kept' as word").update();
	}

	private static String read(EmbeddedDatabase database) {
		return client(database).sql("select word from memory").query(String.class).single();
	}

	private static JdbcClient client(EmbeddedDatabase database) {
		DatabaseAddress address = database.getAddress();
		return JdbcClient.create(new DriverManagerDataSource(address.url(), address.username(), ""));
	}

	/**
	 * The main program of another process.
	 */
	static final class Elsewhere {

		private Elsewhere() {
		}

		public static void main(String[] args) throws IOException {
			try (EmbeddedDatabase database = new EmbeddedDatabase(Path.of(args[0]))) {
				write(database);
				System.out.println("written");
				System.in.read();
			}
		}

	}

}
