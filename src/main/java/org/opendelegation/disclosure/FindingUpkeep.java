package org.opendelegation.disclosure;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.opendelegation.database.Side;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.filing.FilingChanged;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.trip.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds anew what follows from closed editions: when the program starts, where other
 * rules had found it, or none; and in the transaction that changes a filing or a record
 * that it stands on. Of several instances that start together, one goes first. It is a
 * repository so that what writing it out finds, such as that somebody else was first, is
 * told as a commit tells it.
 */
@Repository
class FindingUpkeep {

	private static final Logger log = LoggerFactory.getLogger(FindingUpkeep.class);

	/** Any number that no other lock of the program has. */
	private static final long LOCK = 2026_11_25_92L;

	private final Findings findings;

	private final EntityManager entities;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	FindingUpkeep(Findings findings, EntityManager entities, JdbcClient database, TransactionOperations transactions) {
		this.findings = findings;
		this.entities = entities;
		this.database = database;
		this.transactions = transactions;
	}

	@EventListener(ApplicationReadyEvent.class)
	void findWhatWasNotFound() {
		Side.DESK.run(() -> outdated().forEach(this::recompute));
	}

	/**
	 * In the transaction that publishes, corrects or withdraws a filing.
	 */
	@EventListener
	void findWhatAFilingChanges(FilingChanged filing) {
		this.findings.recomputeAround(filing.cityId(), filing.tripId());
	}

	/**
	 * Before the commit, so that all that belongs to the change is there.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void findWhatARecordChanges(RecordChanged changed) {
		this.findings.recomputeStandingOn(changed);
	}

	private List<Long> outdated() {
		return this.database
			.sql("""
					select id from edition where state in ('PUBLISHED', 'SUPERSEDED', 'IN_REVIEW', 'SCHEDULED') and not exists (
						select from finding where edition_id = edition.id and superseded_at is null and rule_book = ?)
					order by id
					""")
			.param(RuleBook.edition())
			.query(Long.class)
			.list();
	}

	/**
	 * One that fails keeps nothing else from starting, and is tried at the next start.
	 */
	private void recompute(Long id) {
		try {
			this.transactions.executeWithoutResult((status) -> {
				this.database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
				this.findings.recompute(this.entities.find(Edition.class, id));
			});
		}
		catch (RuntimeException ex) {
			log.error("What follows from edition {} could not be found", id, ex);
		}
	}

}
