package org.opendelegation.directory;

/**
 * Who may put back what was removed from the draft of a trip. The directory knows no
 * trips.
 */
public interface BinRights {

	/**
	 * Whether somebody may edit the place that an entry was removed from.
	 * @param entry an entry that was removed from a draft
	 */
	boolean mayPutBack(BinEntry entry, Keeper keeper);

}
