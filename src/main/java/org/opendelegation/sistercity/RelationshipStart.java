package org.opendelegation.sistercity;

import org.opendelegation.database.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds anew, when the program starts, what other rules had found of relationships. Of
 * several instances that start together, the second finds nothing left to do.
 */
@Component
class RelationshipStart {

	private static final Logger log = LoggerFactory.getLogger(RelationshipStart.class);

	private final RelationshipUpkeep upkeep;

	private final TransactionOperations transactions;

	RelationshipStart(RelationshipUpkeep upkeep, TransactionOperations transactions) {
		this.upkeep = upkeep;
		this.transactions = transactions;
	}

	/**
	 * Where it fails the program starts all the same, and tries at the next start.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void findWhatWasNotFound() {
		try {
			Side.DESK.run(() -> this.transactions.executeWithoutResult((status) -> this.upkeep.recomputeOutdated()));
		}
		catch (RuntimeException ex) {
			log.error("What follows from relationships could not be found", ex);
		}
	}

}
