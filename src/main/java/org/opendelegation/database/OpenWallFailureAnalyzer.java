package org.opendelegation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly which role the public side needs, where it has one that reads too much.
 */
class OpenWallFailureAnalyzer extends AbstractFailureAnalyzer<OpenWallException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OpenWallException cause) {
		return new FailureAnalysis(cause.getMessage() + ".", """
				Nothing was served. Let the public side log in as a role that owns no table, is no superuser, and has
				no rights but those of open_delegation_register:

				    OPEN_DELEGATION_REGISTER_USERNAME=open_delegation_register
				    OPEN_DELEGATION_REGISTER_PASSWORD=...

				The README, "On a server", says which roles the database needs.""", cause);
	}

}
