package org.opendelegation.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.source.Citable;
import org.opendelegation.source.NotCitedException;
import org.opendelegation.source.Pending;
import org.opendelegation.source.PendingDesk;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.StoredState;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cites what was chosen beside the form of a record while the record is saved, so that
 * both are stored or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CitedSaving {

	private final PendingDesk pendingDesk;

	private final EditionReader reader;

	private final EntityManager entities;

	CitedSaving(PendingDesk pendingDesk, EditionReader reader, EntityManager entities) {
		this.pendingDesk = pendingDesk;
		this.reader = reader;
		this.entities = entities;
	}

	/**
	 * Cites for a record that was entered or revised in this transaction.
	 * @throws NotCitedException if something is wrong with one of the citations
	 */
	void cite(Edition edition, RecordRef record, Pending pending) {
		if (pending.isEmpty()) {
			return;
		}
		this.entities.lock(edition.getTrip(), LockModeType.PESSIMISTIC_WRITE);
		StoredState.write(this.entities);
		Edition saved = this.entities.find(Edition.class, edition.getStoredId());
		Citable held = this.reader.read(saved).find(record).orElseThrow();
		this.pendingDesk.cite(saved.getStoredId(), held, pending);
	}

}
