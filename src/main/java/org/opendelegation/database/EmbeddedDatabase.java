package org.opendelegation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that starts and stops with the application and keeps its data in a
 * directory.
 */
class EmbeddedDatabase implements AutoCloseable {

	static final String SUPERUSER = "postgres";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final DirectoryLock lock;

	private final EmbeddedPostgres server;

	/**
	 * Starts the server. Its command line gets the absolute path of the directory, so
	 * that a later start knows it by that.
	 * @param directory where the data is, made if it does not exist
	 */
	EmbeddedDatabase(Path directory) {
		Path home = directory.toAbsolutePath().normalize();
		this.lock = DirectoryLock.on(home);
		try {
			endOrphan(home);
			checkIsOurs(home);
			this.server = start(home);
		}
		catch (IOException | IllegalStateException ex) {
			this.lock.close();
			throw new DirectoryUnusableException(home, Objects.requireNonNullElse(ex.getMessage(), "no start"), ex);
		}
		catch (RuntimeException ex) {
			this.lock.close();
			throw ex;
		}
	}

	/**
	 * PostgreSQL makes its data only in an empty directory.
	 */
	private static void checkIsOurs(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			if (!Files.exists(directory.resolve("PG_VERSION")) && files.findAny().isPresent()) {
				throw new DirectoryUnusableException(directory, "it holds other files", null);
			}
		}
	}

	private static EmbeddedPostgres start(Path directory) throws IOException {
		boolean fresh = !Files.exists(directory.resolve("PG_VERSION"));
		log.info("{} a PostgreSQL in {}", fresh ? "Making" : "Starting", directory);
		return EmbeddedPostgres.builder()
			.setDataDirectory(directory)
			.setCleanDataDirectory(false)
			.setPGStartupWait(PATIENCE)
			.setServerConfig("listen_addresses", "127.0.0.1")
			// Off in the library, which is made for tests: what is saved must outlive a
			// power cut.
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("timezone", "UTC")
			.setLocaleConfig("locale", "C.UTF-8")
			.start();
	}

	/**
	 * Ends the server of an application that was killed: it holds the data and nobody is
	 * left to stop it. The lock shows that the application is gone.
	 */
	static void endOrphan(Path directory) throws IOException {
		Path pidFile = directory.resolve("postmaster.pid");
		if (Files.exists(pidFile)) {
			ProcessHandle.of(readPid(pidFile))
				.filter((process) -> isServerOf(directory, process.info()))
				.ifPresent(EmbeddedDatabase::end);
		}
	}

	private static long readPid(Path pidFile) throws IOException {
		try {
			return Long.parseLong(Files.readString(pidFile).lines().findFirst().orElse("").trim());
		}
		catch (NumberFormatException ex) {
			throw new IOException(pidFile + " names no process. Remove it if no PostgreSQL runs on this directory", ex);
		}
	}

	/**
	 * Whether a process is what its number in the file says. The machine may have been
	 * started again and given the number to another, even to a PostgreSQL of its own.
	 * Windows does not tell the arguments of a process: there the program has to do.
	 */
	private static boolean isServerOf(Path directory, ProcessHandle.Info process) {
		return process.command().filter((command) -> command.contains("postgres")).isPresent() && process.arguments()
			.map((arguments) -> List.of(arguments).contains(directory.toString()))
			.orElse(true);
	}

	private static void end(ProcessHandle process) {
		log.warn("Ending the PostgreSQL that an earlier start left behind (process {})", process.pid());
		CompletableFuture<ProcessHandle> ended = process.onExit();
		process.destroy();
		try {
			ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("The PostgreSQL of an earlier start does not end", ex);
		}
	}

	DatabaseAddress getAddress() {
		return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/postgres", SUPERUSER,
				null);
	}

	@Override
	public void close() throws IOException {
		try {
			this.server.close();
		}
		finally {
			this.lock.close();
		}
	}

}
