package org.opendelegation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly which settings name a database, where the embedded one was left out.
 */
class DatabaseNotNamedFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseNotNamedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotNamedException cause) {
		return new FailureAnalysis(cause.getMessage() + ".", """
				Name a PostgreSQL 15 or newer in the environment:

				    SPRING_DATASOURCE_URL=jdbc:postgresql://host:5432/open_delegation
				    SPRING_DATASOURCE_USERNAME=open_delegation
				    SPRING_DATASOURCE_PASSWORD=...

				The README, "On a server", says which roles the database needs.""", cause);
	}

}
