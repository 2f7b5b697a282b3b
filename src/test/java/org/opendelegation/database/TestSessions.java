package org.opendelegation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections on which a statement has been run before the test gets them.
 */
final class TestSessions extends DelegatingDataSource {

	private final String first;

	private TestSessions(DataSource dataSource, String first) {
		super(dataSource);
		this.first = first;
	}

	static DataSource after(DataSource dataSource, String first) {
		return new TestSessions(dataSource, first);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute(this.first);
		}
		return connection;
	}

}
