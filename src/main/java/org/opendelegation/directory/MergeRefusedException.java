package org.opendelegation.directory;

/**
 * That two records are not merged.
 */
class MergeRefusedException extends RuntimeException {

	private final String reason;

	/**
	 * Says why.
	 * @param reason the last part of the key of the message that says so
	 */
	MergeRefusedException(String reason) {
		super(reason);
		this.reason = reason;
	}

	String getReason() {
		return this.reason;
	}

}
