package org.opendelegation.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.OpenDelegationApplication;
import org.opendelegation.test.InstalledPostgres;
import org.opendelegation.test.TestDatabase;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
	@ExtendWith(OutputCaptureExtension.class)
	void saysPlainlyThatTheDatabaseLetsNobodyIn(CapturedOutput output) {
		String url = TestDatabase.bare().url();
		assertThatException().isThrownBy(() -> start(url, "stranger"));
		assertThat(output).contains("The database does not let the application in", "SPRING_DATASOURCE_USERNAME");
	}

	/**
	 * Whose role the migrations have yet to make.
	 */
	@ParameterizedTest
	@EnumSource
	void connectsNoSideBeforeItIsAsked(Side side) {
		DatabaseAddress nobody = new DatabaseAddress(TestDatabase.bare().url(), "stranger", null);
		try (HikariDataSource pool = RoleConnection.login(side, nobody).pool()) {
			assertThat(pool.isRunning()).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "register", "desk" })
	@ExtendWith(OutputCaptureExtension.class)
	void saysPlainlyThatTheDatabaseLetsOneSideNotIn(String side, CapturedOutput output) {
		String url = TestDatabase.bare().url();
		assertThatException()
			.isThrownBy(() -> start(url, TestDatabase.OWNER, "--open-delegation." + side + ".username=stranger"));
		assertThat(output).contains(
				"The database does not let the " + side + " in: FATAL: role \"stranger\" does not exist",
				"OPEN_DELEGATION_" + side.toUpperCase() + "_PASSWORD=");
	}

	/**
	 * Not even for a moment: the web server has not opened its port.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "postgres", TestDatabase.OWNER })
	void whoCanReadAllNeverServesTheRegister(String reader) {
		TestDatabase database = TestDatabase.bare();
		AtomicBoolean opened = new AtomicBoolean();
		SpringApplicationBuilder application = new SpringApplicationBuilder(OpenDelegationApplication.class)
			.listeners((ApplicationListener<WebServerInitializedEvent>) (event) -> opened.set(true));
		assertThatExceptionOfType(OpenWallException.class)
			.isThrownBy(() -> start(application, database.url(), TestDatabase.OWNER,
					"--open-delegation.register.username=" + reader))
			.withMessageContaining("can read what is not public");
		assertThat(opened).isFalse();
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
				administrator.sql("create role open_delegation_desk noinherit in role open_delegation_register")
					.update();
				administrator.sql("create role reader login in role open_delegation_register").update();
				administrator.sql("create role city login in role open_delegation_desk").update();
				administrator.sql("create database city owner city").update();
				try (ConfigurableApplicationContext application = start(server.url("city"), "city",
						"--open-delegation.register.username=reader")) {
					assertReadsAs(application, "reader");
				}
			}
		}

	}

	private static ConfigurableApplicationContext start(String url, String owner, String... more) {
		return start(new SpringApplicationBuilder(OpenDelegationApplication.class), url, owner, more);
	}

	private static ConfigurableApplicationContext start(SpringApplicationBuilder application, String url, String owner,
			String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--open-delegation.site.url=https://travel.example.gov",
						"--spring.datasource.url=" + url, "--spring.datasource.username=" + owner));
		arguments.addAll(List.of(more));
		return application.run(arguments.toArray(String[]::new));
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
