package org.opendelegation.journal;

/**
 * Somebody in whose name the journal records what is done: what a principal of the desk
 * is.
 */
public interface Acting {

	/**
	 * The identity of the account that acts.
	 */
	long getAccountId();

}
