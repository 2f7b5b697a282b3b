package org.opendelegation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

	EmbeddedDatabase(Path directory) {
		this.lock = DirectoryLock.on(directory);
		try {
			endOrphan(directory);
			this.server = start(directory);
		}
		catch (IOException ex) {
			this.lock.close();
			throw new UncheckedIOException("The database in " + directory + " does not start", ex);
		}
	}

	private static EmbeddedPostgres start(Path directory) throws IOException {
		boolean fresh = !Files.exists(directory.resolve("PG_VERSION"));
		log.info("{} a PostgreSQL in {}", fresh ? "Making" : "Starting", directory.toAbsolutePath());
		return EmbeddedPostgres.builder()
			.setDataDirectory(directory)
			.setCleanDataDirectory(false)
			.setPGStartupWait(PATIENCE)
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("timezone", "UTC")
			.setLocaleConfig("locale", "C.UTF-8")
			.start();
	}

	/**
	 * Ends the server of an application that was killed: it holds the data and nobody is
	 * left to stop it. The lock shows that the application is gone.
	 */
	private static void endOrphan(Path directory) throws IOException {
		Path pidFile = directory.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
		ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::end);
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().filter((command) -> command.contains("postgres")).isPresent();
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
