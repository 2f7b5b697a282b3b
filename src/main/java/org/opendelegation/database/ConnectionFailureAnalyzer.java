package org.opendelegation.database;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly that the database cannot be reached or does not let the application in.
 */
class ConnectionFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/**
	 * Classes of SQLSTATE: connection, authorization, unknown database.
	 */
	private static final List<String> CONNECTION = List.of("08", "28", "3D");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		String state = cause.getSQLState();
		if (state == null || CONNECTION.stream().noneMatch(state::startsWith)) {
			return null;
		}
		return new FailureAnalysis("The database does not let the application in: " + cause.getMessage(), """
				Check that the database runs, and these settings:

				    SPRING_DATASOURCE_URL=jdbc:postgresql://host:5432/open_delegation
				    SPRING_DATASOURCE_USERNAME=...
				    SPRING_DATASOURCE_PASSWORD=...

				The README, "On a server", says what the database needs.""", cause);
	}

}
