package org.opendelegation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.opendelegation.test.InstalledPostgres;
import org.opendelegation.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register's role makes no large objects where an administrator can keep it from
 * that.
 */
class LargeObjectTests {

	private static final String MAY = """
			select bool_or(has_function_privilege(?, f, 'execute'))
			from unnest(array['lo_creat(integer)', 'lo_create(oid)', 'lo_from_bytea(oid, bytea)']) as f
			""";

	/**
	 * As of the embedded database.
	 */
	@Test
	void areNotMadeWhereTheOwnerIsASuperuser() {
		TestDatabase database = TestDatabase.bare();
		Flyway.configure()
			.dataSource(database.connectAs(EmbeddedDatabase.SUPERUSER))
			.locations("classpath:db/migration")
			.load()
			.migrate();
		assertThat(mayMake(database.asOwner(), TestDatabase.REGISTER)).isFalse();
	}

	@Test
	@EnabledIf("org.opendelegation.test.InstalledPostgres#isInstalled")
	void areNotMadeOnAServerAndItsBackupsAreRestoredByItsOwner() throws IOException, InterruptedException {
		try (InstalledPostgres server = InstalledPostgres.start()) {
			server.asSuperuser("postgres").sql("create database city").update();
			run("psql", "-v", "ON_ERROR_STOP=1", "-d", address(server, "postgres"), "-f",
					"src/main/docker/initdb/10-roles.sql");
			JdbcClient administrator = server.asSuperuser("city");
			assertThat(mayMake(administrator, TestDatabase.REGISTER)).isFalse();
			assertThat(mayMake(administrator, TestDatabase.OWNER)).isTrue();
			Path dump = Path.of("target", "large-objects.dump");
			run("pg_dump", "--format=custom", "--file=" + dump, "-d", address(server, TestDatabase.OWNER));
			run("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "-d",
					address(server, TestDatabase.OWNER), dump.toString());
		}
	}

	private static boolean mayMake(JdbcClient client, String role) {
		return client.sql(MAY).param(role).query(Boolean.class).single();
	}

	private static String address(InstalledPostgres server, String role) {
		return server.url("city").substring("jdbc:".length()) + "?user=" + role;
	}

	private static void run(String program, String... arguments) throws IOException, InterruptedException {
		ProcessBuilder process = new ProcessBuilder(
				Stream.concat(Stream.of("/usr/lib/postgresql/15/bin/" + program), Arrays.stream(arguments)).toList());
		process.environment().put("DB_PASSWORD", "of the owner");
		process.environment().put("DB_REGISTER_PASSWORD", "of the register");
		process.environment().put("DB_DESK_PASSWORD", "of the desk");
		assertThat(process.inheritIO().start().waitFor()).as(program).isZero();
	}

}
