package org.opendelegation.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes links for choosing a password, and knows whose they are. The secret in a link is
 * kept nowhere; a new link ends those before it.
 */
@Service
@Transactional
class SignInLinks {

	private static final int SECRET_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final SignInLinkRepository links;

	private final Clock clock;

	SignInLinks(SignInLinkRepository links, Clock clock) {
		this.links = links;
		this.clock = clock;
	}

	/**
	 * Makes a link for somebody.
	 * @return the path of the link
	 */
	String issue(Account account, Duration lifetime) {
		Instant now = this.clock.instant();
		this.links.endAllOf(account, now);
		byte[] secret = new byte[SECRET_BYTES];
		this.random.nextBytes(secret);
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		this.links.save(new SignInLink(account, hash(text), now.plus(lifetime)));
		return "/login/link/" + text;
	}

	/**
	 * Ends every link that was sent to somebody.
	 */
	void endAll(Account account) {
		this.links.endAllOf(account, this.clock.instant());
	}

	/**
	 * Whose link this is, if it still works; looking does not use it.
	 */
	@Transactional(readOnly = true)
	Optional<Account> ownerOf(String secret) {
		return this.links.findBySecretHash(hash(secret))
			.filter((link) -> link.isUsable(this.clock.instant()))
			.map(SignInLink::getAccount);
	}

	/**
	 * Uses a link.
	 * @return whose it was; nothing if it does not work any more
	 */
	Optional<Account> use(String secret) {
		Instant now = this.clock.instant();
		Optional<SignInLink> usable = this.links.findToUse(hash(secret)).filter((link) -> link.isUsable(now));
		usable.ifPresent((link) -> link.use(now));
		return usable.map(SignInLink::getAccount);
	}

	private static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
