package org.opendelegation.support;

import java.time.Instant;

/**
 * What belongs to a record of the directory, such as an office of an official.
 */
public interface DirectoryPart {

	/**
	 * Its permanent name among the parts of that kind.
	 */
	String getKey();

	int getVersion();

	/**
	 * Whether the public sees it where it sees the record.
	 */
	boolean isPublic();

	/**
	 * Lets the public see it, as it sees the record from now on.
	 */
	void publish(Instant now);

}
