package org.opendelegation.directory;

import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;

/**
 * A record or a part of one.
 *
 * @param owner the record
 * @param record the part, or else the record
 * @param label what to call the record
 * @param correctable whether who asked for it may correct it
 * @param namesHidden whether it names another record that is not public
 */
public record HeldRecord(DirectoryRecord owner, Object record, String label, boolean correctable, boolean namesHidden) {

	/**
	 * Whether the public sees the record without this part of it.
	 */
	public boolean isAwaited() {
		return this.owner.isPublic() && !isPublic();
	}

	/**
	 * Whether the public sees it.
	 */
	public boolean isPublic() {
		return this.owner.isPublic() && (!(this.record instanceof DirectoryPart part) || part.isPublic());
	}

}
