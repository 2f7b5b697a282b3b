package org.opendelegation.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.opendelegation.OpenDelegationApplication;
import org.opendelegation.test.InstalledPostgres;
import org.opendelegation.test.TestDatabase;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The application on a database that the environment names, from an empty one on.
 */
class NamedDatabaseTests {

	@Test
	void ownerOfTheTablesSwitchesToTheRegister() {
		TestDatabase database = TestDatabase.bare();
		try (ConfigurableApplicationContext application = start(database.url(), TestDatabase.OWNER)) {
			assertReadsAs(application, TestDatabase.OWNER);
		}
	}

	@Test
	void superuserNeedsAnotherRoleForTheRegister() {
		TestDatabase database = TestDatabase.bare();
		assertThatIllegalStateException()
			.isThrownBy(() -> start(database.url(), "postgres", "--open-delegation.register.username=postgres"))
			.withMessageContaining("can read what is not public");
	}

	@Test
	void ownerMayNotServeTheRegister() {
		TestDatabase database = TestDatabase.bare();
		assertThatIllegalStateException()
			.isThrownBy(() -> start(database.url(), TestDatabase.OWNER,
					"--open-delegation.register.username=" + TestDatabase.OWNER))
			.withMessageContaining("can read what is not public");
	}

	@Nested
	@EnabledIf("org.opendelegation.test.InstalledPostgres#isInstalled")
	class OnTheOldestPostgres {

		@Test
		void ownerOfTheTablesSwitchesToTheRegister() throws IOException {
			try (InstalledPostgres server = InstalledPostgres.start()) {
				JdbcClient administrator = server.asSuperuser("postgres");
				administrator.sql("create role city login createrole").update();
				administrator.sql("create database city owner city").update();
				try (ConfigurableApplicationContext application = start(server.url("city"), "city")) {
					assertReadsAs(application, "city");
				}
			}
		}

		@Test
		void anotherRoleLogsInForTheRegister() throws IOException {
			try (InstalledPostgres server = InstalledPostgres.start()) {
				JdbcClient administrator = server.asSuperuser("postgres");
				administrator.sql("create role open_delegation_register").update();
				administrator.sql("create role reader login in role open_delegation_register").update();
				administrator.sql("create role city login").update();
				administrator.sql("create database city owner city").update();
				try (ConfigurableApplicationContext application = start(server.url("city"), "city",
						"--open-delegation.register.username=reader")) {
					assertReadsAs(application, "reader");
				}
			}
		}

	}

	private static ConfigurableApplicationContext start(String url, String owner, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=" + owner));
		arguments.addAll(List.of(more));
		return new SpringApplicationBuilder(OpenDelegationApplication.class).run(arguments.toArray(String[]::new));
	}

	private static void assertReadsAs(ConfigurableApplicationContext application, String login) {
		JdbcClient register = application.getBean(JdbcClient.class);
		assertThat(register.sql("select session_user").query(String.class).single()).isEqualTo(login);
		assertThat(register.sql("select pg_has_role(current_user, 'open_delegation_register', 'usage')")
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(register.sql("select count(*) from trip").query(Integer.class).single()).isNotNegative();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> register.sql("select count(*) from note").query(Integer.class).single())
			.havingRootCause()
			.withMessageContaining("permission denied");
	}

}
