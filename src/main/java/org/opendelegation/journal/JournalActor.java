package org.opendelegation.journal;

import org.jspecify.annotations.Nullable;
import org.opendelegation.database.Side;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the beginning of each transaction of the desk in whose name it
 * is, for the triggers that write the journal.
 */
@Component
class JournalActor implements TransactionExecutionListener {

	private final ObjectProvider<JdbcClient> database;

	JournalActor(ObjectProvider<JdbcClient> database) {
		this.database = database;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
		if (beginFailure == null && Side.current() == Side.DESK) {
			Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
			if (authentication != null && authentication.getPrincipal() instanceof Acting acting) {
				this.database.getObject()
					.sql("select set_config('open_delegation.account', ?, true)")
					.param(String.valueOf(acting.getAccountId()))
					.query(String.class)
					.single();
			}
		}
	}

}
