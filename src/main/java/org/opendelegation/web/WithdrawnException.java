package org.opendelegation.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What stood at the address was withdrawn, for a public reason.
 */
public class WithdrawnException extends RuntimeException {

	private final String reason;

	private final Instant withdrawnAt;

	private final @Nullable String remaining;

	/**
	 * Something that was withdrawn.
	 * @param reason the reason, as the public reads it
	 * @param withdrawnAt when it was withdrawn
	 * @param remaining the path of the page that lists what can still be read of it, or
	 * {@code null} where nothing can
	 */
	public WithdrawnException(String reason, Instant withdrawnAt, @Nullable String remaining) {
		super(reason);
		this.reason = reason;
		this.withdrawnAt = withdrawnAt;
		this.remaining = remaining;
	}

	public String getReason() {
		return this.reason;
	}

	public Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

	public @Nullable String getRemaining() {
		return this.remaining;
	}

}
