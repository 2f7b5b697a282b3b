package org.opendelegation.database;

import java.util.concurrent.Callable;

/**
 * For whom the program speaks to the database at the moment, and so with which rights.
 * Everything is the register's that does not say otherwise: what forgets to say that it
 * is the desk's reads what is public, and cannot write.
 */
public enum Side {

	/** The public: reads what is published. */
	REGISTER,

	/** Staff: reads and writes. */
	DESK;

	private static final ThreadLocal<Side> CURRENT = ThreadLocal.withInitial(() -> REGISTER);

	/**
	 * The side that this thread works for.
	 */
	public static Side current() {
		return CURRENT.get();
	}

	/**
	 * Does something for this side. A transaction that is open already stays where it
	 * began.
	 */
	public <T> T call(Callable<T> work) throws Exception {
		Side before = current();
		CURRENT.set(this);
		try {
			return work.call();
		}
		finally {
			restore(before);
		}
	}

	/**
	 * The same for what fails in no checked way.
	 */
	public void run(Runnable work) {
		Side before = current();
		CURRENT.set(this);
		try {
			work.run();
		}
		finally {
			restore(before);
		}
	}

	private static void restore(Side before) {
		if (before == REGISTER) {
			CURRENT.remove();
		}
		else {
			CURRENT.set(before);
		}
	}

}
