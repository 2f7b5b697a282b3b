package org.opendelegation.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes few passwords at a time and lets the others wait: each takes memory and a
 * processor on purpose, and a flood of wrong ones must not take all of both.
 */
class PatientPasswordEncoder implements PasswordEncoder {

	private final PasswordEncoder encoder;

	private final Semaphore turns;

	PatientPasswordEncoder(PasswordEncoder encoder, int atOnce) {
		this.encoder = encoder;
		this.turns = new Semaphore(atOnce, true);
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return inTurn(() -> this.encoder.encode(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return Boolean.TRUE.equals(inTurn(() -> this.encoder.matches(password, hash)));
	}

	private <T> @Nullable T inTurn(Supplier<@Nullable T> work) {
		this.turns.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.turns.release();
		}
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

}
