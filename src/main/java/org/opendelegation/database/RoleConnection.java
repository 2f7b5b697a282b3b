package org.opendelegation.database;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/**
 * How one side speaks to the database: as a role of its own, and with little patience,
 * since a page that does not come should say so soon.
 */
final class RoleConnection {

	private static final long PATIENCE_MILLIS = 2000;

	private final Side side;

	private final DatabaseAddress address;

	private final @Nullable String role;

	private RoleConnection(Side side, DatabaseAddress address, @Nullable String role) {
		this.side = side;
		this.address = address;
		this.role = role;
	}

	/**
	 * The role that has the rights of a side.
	 */
	static String roleOf(Side side) {
		return "open_delegation_" + side.name().toLowerCase();
	}

	/**
	 * Logs in as the side's login says, and otherwise as the owner, switching to the
	 * side's role at once.
	 */
	static RoleConnection of(Side side, DatabaseAddress owner, LoginProperties login) {
		String url = Objects.requireNonNullElse(login.url(), owner.url());
		if (login.username() != null) {
			return login(side, new DatabaseAddress(url, login.username(), login.password()));
		}
		return new RoleConnection(side, new DatabaseAddress(url, owner.username(), owner.password()), roleOf(side));
	}

	/**
	 * Logs in as the side's role, so that no statement can switch back to another.
	 */
	static RoleConnection login(Side side, DatabaseAddress address) {
		return new RoleConnection(side, address, null);
	}

	HikariDataSource pool() {
		HikariConfig config = new HikariConfig();
		config.setPoolName(this.side.name().toLowerCase());
		config.setJdbcUrl(this.address.url());
		config.setUsername(this.address.username());
		config.setPassword(this.address.password());
		config.setConnectionTimeout(PATIENCE_MILLIS);
		config.setValidationTimeout(PATIENCE_MILLIS / 2);
		config.setInitializationFailTimeout(-1);
		config.setDataSourceProperties(driverProperties());
		if (this.side == Side.REGISTER) {
			config.setReadOnly(true);
			// A page of several queries shows one moment, whatever is published or
			// withdrawn
			// meanwhile.
			config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		}
		return new HikariDataSource(config);
	}

	private Properties driverProperties() {
		Properties properties = new Properties();
		properties.putAll(Map.of("ApplicationName", "open-delegation-" + this.side.name().toLowerCase(),
				"connectTimeout", "2", "loginTimeout", "2", "socketTimeout", limits().socketSeconds(), "tcpKeepAlive",
				"true", "options", options()));
		return properties;
	}

	private String options() {
		String limits = "-c statement_timeout=%s -c idle_in_transaction_session_timeout=10000"
			.formatted(limits().statementMillis());
		return (this.role != null) ? "-c role=" + this.role + " " + limits : limits;
	}

	/**
	 * The desk stores files and publishes, which may take longer than reading a page.
	 */
	private Limits limits() {
		return (this.side == Side.REGISTER) ? new Limits("2500", "3") : new Limits("20000", "25");
	}

	private record Limits(String statementMillis, String socketSeconds) {
	}

}
