package org.opendelegation.test;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/**
 * A server of the oldest PostgreSQL that is supported, where Debian's package of it is
 * installed.
 */
public final class InstalledPostgres implements AutoCloseable {

	private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path home;

	private final int port;

	private final Process server;

	private InstalledPostgres(Path home) throws IOException {
		this.home = home;
		this.port = freePort();
		run(List.of("initdb", "--pgdata=" + home.resolve("data"), "--username=postgres", "--auth=trust", "--no-sync",
				"--encoding=UTF8", "--locale=C"));
		this.server = start(List.of("postgres", "-D", home.resolve("data").toString(), "-p", String.valueOf(this.port),
				"-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"));
		await().atMost(PATIENCE)
			.ignoreExceptions()
			.until(() -> asSuperuser("postgres").sql("select true").query(Boolean.class).single());
	}

	public static boolean isInstalled() {
		return Files.isExecutable(PROGRAMS.resolve("postgres"));
	}

	public static InstalledPostgres start() throws IOException {
		Path home = Files.createTempDirectory("open-delegation-");
		if (isRoot()) {
			new ProcessBuilder("chown", "nobody", home.toString()).start().onExit().join();
		}
		return new InstalledPostgres(home);
	}

	public JdbcClient asSuperuser(String database) {
		return JdbcClient.create(new DriverManagerDataSource(url(database), "postgres", ""));
	}

	public String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	@Override
	public void close() throws IOException {
		this.server.destroy();
		this.server.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		FileSystemUtils.deleteRecursively(this.home);
	}

	private void run(List<String> command) throws IOException {
		int status = start(command).onExit().join().exitValue();
		if (status != 0) {
			throw new IOException(Files.readString(this.home.resolve("log")));
		}
	}

	/**
	 * PostgreSQL does not run as root, so root runs it as nobody.
	 */
	private Process start(List<String> command) throws IOException {
		List<String> line = new ArrayList<>();
		if (isRoot()) {
			line.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
		}
		line.add(PROGRAMS.resolve(command.get(0)).toString());
		line.addAll(command.subList(1, command.size()));
		return new ProcessBuilder(line).directory(this.home.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.home.resolve("log").toFile())
			.start();
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
