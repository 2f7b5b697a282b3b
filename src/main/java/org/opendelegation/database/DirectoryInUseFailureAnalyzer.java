package org.opendelegation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly what to do when a second application is started on one data directory.
 */
class DirectoryInUseFailureAnalyzer extends AbstractFailureAnalyzer<DirectoryInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DirectoryInUseException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Use the one that is running, or stop it first. To run a second one beside it, give it a data "
						+ "directory and a port of its own:\n\n"
						+ "    OPEN_DELEGATION_EMBEDDED_DATABASE_DIRECTORY=data/second SERVER_PORT=8081",
				cause);
	}

}
