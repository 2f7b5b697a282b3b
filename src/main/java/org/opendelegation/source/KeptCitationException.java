package org.opendelegation.source;

/**
 * That a citation cannot be taken back before something else is done.
 */
public class KeptCitationException extends RuntimeException {

	/** The public sees the fact, and nothing else says it. */
	static final String LAST = "desk.cite.remove.last";

	/** The record follows this account, and several others would be left. */
	static final String FOLLOWED = "desk.cite.remove.followed";

	private final String messageKey;

	KeptCitationException(String messageKey) {
		super("A citation stays: " + messageKey);
		this.messageKey = messageKey;
	}

	/**
	 * The key of the message that says what to do.
	 */
	public String getMessageKey() {
		return this.messageKey;
	}

}
