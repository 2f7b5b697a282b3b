package org.opendelegation.disclosure;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.database.Side;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.trip.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds anew what follows from editions in preparation that have changed, or something
 * else that they stand on. The database remembers that, in {@code draft_change}. Only the
 * desk does, before it shows deadlines.
 */
@Service
public class DraftUpkeep {

	private static final Logger log = LoggerFactory.getLogger(DraftUpkeep.class);

	private final Findings findings;

	private final EntityManager entities;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	DraftUpkeep(Findings findings, EntityManager entities, JdbcClient database, TransactionOperations transactions) {
		this.findings = findings;
		this.entities = entities;
		this.database = database;
		this.transactions = transactions;
	}

	/**
	 * Finds anew what follows from every edition in preparation where something has
	 * changed since this was done. It writes, each edition in a transaction of its own,
	 * and so is done before the transaction that reads.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void findAnew() {
		if (isAnythingChanged()) {
			nameTheEditions();
			changed().forEach(this::findAnew);
		}
	}

	/**
	 * Remembers, when the program starts, the drafts of which other rules found
	 * something, or none did.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void rememberWhatWasNotFound() {
		Side.DESK.run(() -> this.transactions.executeWithoutResult((status) -> this.database.sql("""
				insert into draft_change (edition_id) select id from edition where state = 'DRAFT' and not exists (
					select from finding where edition_id = edition.id and superseded_at is null and rule_book = ?)
				""").param(RuleBook.edition()).update()));
	}

	private boolean isAnythingChanged() {
		return this.database.sql("select exists (select from draft_change)").query(Boolean.class).single();
	}

	/**
	 * What all of them may stand on becomes a change of each.
	 */
	private void nameTheEditions() {
		this.transactions.executeWithoutResult((status) -> this.database.sql("""
				with general as (delete from draft_change where edition_id is null returning id)
				insert into draft_change (edition_id) select id from edition
				where state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED') and exists (select from general)
				""").update());
	}

	private List<Long> changed() {
		return this.database.sql("select distinct edition_id from draft_change where edition_id is not null order by 1")
			.query(Long.class)
			.list();
	}

	/**
	 * One that fails keeps no other from being found, and is tried again. Whoever hands
	 * it in at the same time waits.
	 */
	private void findAnew(Long id) {
		try {
			this.transactions.executeWithoutResult((status) -> {
				if (forget(id)) {
					Edition edition = this.entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
					if (edition != null && edition.isInPreparation()) {
						this.findings.recompute(edition);
					}
				}
			});
		}
		catch (RuntimeException ex) {
			log.error("What follows from the edition {} could not be found", id, ex);
		}
	}

	/**
	 * Forgets the changes that can be seen now; what follows is read afterwards, and so
	 * has them all.
	 * @return whether nobody else has done so meanwhile
	 */
	private boolean forget(Long id) {
		return this.database.sql("delete from draft_change where edition_id = ?").param(id).update() > 0;
	}

}
