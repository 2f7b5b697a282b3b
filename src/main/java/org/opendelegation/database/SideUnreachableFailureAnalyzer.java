package org.opendelegation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says plainly which settings a side's way to the database has. It goes before the
 * analyzer that knows only that a database is out of reach.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SideUnreachableFailureAnalyzer extends AbstractFailureAnalyzer<SideUnreachableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SideUnreachableException cause) {
		String prefix = "OPEN_DELEGATION_" + cause.getSide().name();
		return new FailureAnalysis(cause.getMessage(), """
				Check that the database runs, that the role may log in, and these settings:

				    %1$s_URL=jdbc:postgresql://host:5432/open_delegation
				    %1$s_USERNAME=...
				    %1$s_PASSWORD=...

				Without them, this side logs in as SPRING_DATASOURCE_USERNAME does and switches to its own role. The
				README, "On a server", says which roles the database needs.""".formatted(prefix), cause);
	}

}
