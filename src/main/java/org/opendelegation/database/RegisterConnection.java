package org.opendelegation.database;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/**
 * How the public side speaks to the database: as the register's role, read-only, and with
 * little patience, since a page that does not come should say so soon.
 */
final class RegisterConnection {

	static final String ROLE = "open_delegation_register";

	private static final long PATIENCE_MILLIS = 2000;

	private final DatabaseAddress address;

	private final @Nullable String role;

	private RegisterConnection(DatabaseAddress address, @Nullable String role) {
		this.address = address;
		this.role = role;
	}

	static RegisterConnection of(DatabaseAddress owner, RegisterProperties register) {
		String url = Objects.requireNonNullElse(register.url(), owner.url());
		if (register.username() != null) {
			return login(new DatabaseAddress(url, register.username(), register.password()));
		}
		return new RegisterConnection(new DatabaseAddress(url, owner.username(), owner.password()), ROLE);
	}

	/**
	 * Logs in as the register's role, so that no statement can switch back to another.
	 */
	static RegisterConnection login(DatabaseAddress address) {
		return new RegisterConnection(address, null);
	}

	HikariDataSource pool() {
		HikariConfig config = new HikariConfig();
		config.setPoolName("register");
		config.setJdbcUrl(this.address.url());
		config.setUsername(this.address.username());
		config.setPassword(this.address.password());
		config.setReadOnly(true);
		// A page of several queries shows one moment, whatever is published or withdrawn
		// meanwhile.
		config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		config.setConnectionTimeout(PATIENCE_MILLIS);
		config.setValidationTimeout(PATIENCE_MILLIS / 2);
		config.setInitializationFailTimeout(-1);
		config.setDataSourceProperties(driverProperties());
		return new HikariDataSource(config);
	}

	private Properties driverProperties() {
		Properties properties = new Properties();
		properties.putAll(Map.of("ApplicationName", "open-delegation-register", "connectTimeout", "2", "loginTimeout",
				"2", "socketTimeout", "3", "tcpKeepAlive", "true", "options", options()));
		return properties;
	}

	private String options() {
		String limits = "-c statement_timeout=2500 -c idle_in_transaction_session_timeout=10000";
		return (this.role != null) ? "-c role=" + this.role + " " + limits : limits;
	}

}
