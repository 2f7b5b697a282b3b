package org.opendelegation.database;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;

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

	/**
	 * A pool that connects when it is first asked: it is made before the migrations, and
	 * would wait longer after each time that it did not find its role.
	 */
	HikariDataSource pool() {
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName(this.side.name().toLowerCase());
		pool.setJdbcUrl(this.address.url());
		pool.setUsername(this.address.username());
		pool.setPassword(this.address.password());
		pool.setConnectionTimeout(PATIENCE_MILLIS);
		pool.setValidationTimeout(PATIENCE_MILLIS / 2);
		pool.setDataSourceProperties(driverProperties());
		if (this.side == Side.REGISTER) {
			pool.setReadOnly(true);
			// All queries of a page see one moment, whatever is published meanwhile.
			pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		}
		return pool;
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
