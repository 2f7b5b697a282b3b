package org.opendelegation.filing;

/**
 * What somebody who looked at a file of a filing says of it.
 */
public enum FileMark {

	/** As it was filed, for staff only. */
	AS_FILED,

	/** What has to be withheld was taken out of it, so that it may be public. */
	REDACTED,

	/** It is as it was filed, and has nothing that has to be withheld. */
	NOTHING_WITHHELD;

	boolean mayBePublic() {
		return this != AS_FILED;
	}

}
