package org.opendelegation.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Lets somebody who was invited, or forgot the password, choose a new one, once.
 */
@Entity
class SignInLink {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Account account;

	private byte[] secretHash;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@SuppressWarnings("NullAway.Init")
	protected SignInLink() {
	}

	SignInLink(Account account, byte[] secretHash, Instant expiresAt) {
		this.account = account;
		this.secretHash = secretHash.clone();
		this.expiresAt = expiresAt;
	}

	Account getAccount() {
		return this.account;
	}

	boolean isUsable(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt) && this.account.isEnabled();
	}

	void use(Instant now) {
		Assert.state(isUsable(now), "A link works once, for a while");
		this.usedAt = now;
	}

}
