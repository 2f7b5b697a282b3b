package org.opendelegation.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.TestSocketUtils;

/**
 * A database of its own for a test or for the application under test: a copy of one that
 * was migrated once. One real PostgreSQL serves all tests of a run, whatever database the
 * environment names, and ends with it.
 */
public final class TestDatabase {

	/** Owns the tables, and is no superuser, as on a city's server. */
	public static final String OWNER = "open_delegation";

	public static final String REGISTER = "open_delegation_register";

	/** Reads and writes for staff. */
	public static final String DESK = "open_delegation_desk";

	private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String url;

	private TestDatabase(String name) {
		this.url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Server.POSTGRES.getPort(), name);
	}

	/**
	 * A database without a schema.
	 */
	public static TestDatabase bare() {
		return copyOf("template0");
	}

	/**
	 * The schema of a city that starts empty.
	 */
	public static TestDatabase empty() {
		return copyOf(TEMPLATES.computeIfAbsent("empty", (name) -> migrated(name, "classpath:db/migration")));
	}

	/**
	 * The schema with the records of Oakley.
	 */
	public static TestDatabase oakley() {
		return copyOf(TEMPLATES.computeIfAbsent("oakley",
				(name) -> migrated(name, "classpath:db/migration", "classpath:db/oakley")));
	}

	private static String migrated(String name, String... locations) {
		create(name, "template0").migrate(locations);
		return name;
	}

	private static TestDatabase copyOf(String template) {
		return create("test_" + COUNT.incrementAndGet(), template);
	}

	private static TestDatabase create(String name, String template) {
		JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
			.sql("create database %s owner %s template %s".formatted(name, OWNER, template))
			.update();
		return new TestDatabase(name);
	}

	public String url() {
		return this.url;
	}

	/**
	 * Makes the schema here. A copy has all of it but rights to the database itself,
	 * which PostgreSQL does not copy.
	 */
	public void migrate(String... locations) {
		Flyway.configure()
			.dataSource(connectAs(OWNER))
			.locations(locations)
			.validateMigrationNaming(true)
			.load()
			.migrate();
	}

	/**
	 * Reads and writes as migrations do.
	 */
	public JdbcClient asOwner() {
		return JdbcClient.create(connectAs(OWNER));
	}

	/**
	 * Reads as the public does.
	 */
	public JdbcClient asRegister() {
		return JdbcClient.create(connectAs(REGISTER));
	}

	/**
	 * Reads and writes as staff do.
	 */
	public JdbcClient asDesk() {
		return JdbcClient.create(connectAs(DESK));
	}

	/**
	 * Every statement runs on a connection of its own.
	 */
	public DataSource connectAs(String role) {
		return new DriverManagerDataSource(this.url, role, "");
	}

	private void configure(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + this.url, "spring.datasource.username=" + OWNER,
					"open-delegation.register.username=" + REGISTER, "open-delegation.desk.username=" + DESK,
					"open-delegation.site.url=http://travel.example.gov")
			.applyTo(context);
		context.getBeanFactory().registerSingleton("testDatabase", this);
	}

	/**
	 * Gives an application context an empty database.
	 */
	static class Empty implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			empty().configure(context);
		}

	}

	/**
	 * Gives an application context an empty database and an address that it is reached
	 * at.
	 */
	static class Reachable implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			empty().configure(context);
			int port = TestSocketUtils.findAvailableTcpPort();
			TestPropertyValues.of("server.port=" + port, "open-delegation.site.url=http://localhost:" + port)
				.applyTo(context);
		}

	}

	/**
	 * Gives an application context the records of Oakley, and counts its statements.
	 */
	static class Oakley implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			oakley().configure(context);
			context.getBeanFactory().registerSingleton("statementCounter", new StatementCounter());
		}

	}

	private static final class Server {

		static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres server = EmbeddedPostgres.builder()
					.setServerConfig("timezone", "UTC")
					.setServerConfig("fsync", "off")
					.setLocaleConfig("locale", "C.UTF-8")
					.start();
				JdbcClient.create(server.getPostgresDatabase())
					.sql("create role %s login createrole".formatted(OWNER))
					.update();
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
