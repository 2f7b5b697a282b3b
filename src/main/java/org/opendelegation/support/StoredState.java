package org.opendelegation.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * What the database holds in the middle of a transaction.
 */
public final class StoredState {

	private StoredState() {
	}

	/**
	 * Writes what was changed and forgets it, so that it is read as it is stored.
	 * @throws ObjectOptimisticLockingFailureException if somebody else changed it
	 * meanwhile
	 */
	public static void write(EntityManager entities) {
		try {
			entities.flush();
			entities.clear();
		}
		catch (OptimisticLockException ex) {
			throw new ObjectOptimisticLockingFailureException(ex.getMessage(), ex);
		}
	}

}
