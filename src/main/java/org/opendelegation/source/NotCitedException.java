package org.opendelegation.source;

/**
 * Something that was to be cited together with a record cannot be, so that the record is
 * not saved either.
 */
public class NotCitedException extends RuntimeException {

	private final transient Pending pending;

	NotCitedException(Pending pending) {
		this.pending = pending;
	}

	/**
	 * What was to be cited, with what is wrong with it.
	 */
	public Pending getPending() {
		return this.pending;
	}

}
