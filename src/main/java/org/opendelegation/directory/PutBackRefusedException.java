package org.opendelegation.directory;

/**
 * That something cannot be put back as it was. Nothing has changed.
 */
class PutBackRefusedException extends RuntimeException {

	private final String reason;

	/**
	 * Says why.
	 * @param reason the last part of the key of the message that says so
	 */
	PutBackRefusedException(String reason) {
		super(reason);
		this.reason = reason;
	}

	String getReason() {
		return this.reason;
	}

}
