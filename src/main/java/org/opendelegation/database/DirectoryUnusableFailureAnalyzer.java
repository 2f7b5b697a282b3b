package org.opendelegation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly what a data directory of the embedded database has to be.
 */
class DirectoryUnusableFailureAnalyzer extends AbstractFailureAnalyzer<DirectoryUnusableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DirectoryUnusableException cause) {
		return new FailureAnalysis(cause.getMessage() + ".", """
				The directory has to be empty, or made by an earlier start, and to belong to the user who starts the
				application. A start with sudo leaves it to root. Name another one, or a database of your own:

				    OPEN_DELEGATION_EMBEDDED_DATABASE_DIRECTORY=data/postgresql
				    SPRING_DATASOURCE_URL=jdbc:postgresql://host:5432/open_delegation

				What PostgreSQL itself said, if it came so far, stands above.""", cause);
	}

}
