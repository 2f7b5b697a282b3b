package org.opendelegation.directory;

/**
 * Something that was to be saved together with a record cannot be, so that the record is
 * not saved either.
 */
public abstract class NotSavedException extends RuntimeException {

	/**
	 * The key of the message that says so.
	 */
	public abstract String getCode();

}
