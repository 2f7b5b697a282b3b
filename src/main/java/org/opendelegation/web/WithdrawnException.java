package org.opendelegation.web;

import java.time.Instant;

/**
 * What stood at the address was withdrawn, for a public reason.
 */
public class WithdrawnException extends RuntimeException {

	private final String reason;

	private final Instant withdrawnAt;

	public WithdrawnException(String reason, Instant withdrawnAt) {
		super(reason);
		this.reason = reason;
		this.withdrawnAt = withdrawnAt;
	}

	public String getReason() {
		return this.reason;
	}

	public Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

}
