package org.opendelegation.directory;

import java.util.Collection;
import java.util.Set;

/**
 * Who may put back what was removed from the draft of a trip. The directory knows no
 * trips.
 */
public interface BinRights {

	/**
	 * Those of some entries that were removed from a place that somebody may edit.
	 * @param entries entries that were removed from drafts
	 */
	Set<BinEntry> toPutBack(Collection<BinEntry> entries, Keeper keeper);

}
