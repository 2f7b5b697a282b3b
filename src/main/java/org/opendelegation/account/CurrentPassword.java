package org.opendelegation.account;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.FailedSignIns.Kind;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks who is signed in for the password again: the computer may be borrowed. Guesses are
 * slowed down as at the door. No transaction is open while the password is checked, which
 * takes long on purpose.
 */
@Component
class CurrentPassword {

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final SignInThrottle throttle;

	private final FailedSignIns failures;

	CurrentPassword(AccountRepository accounts, PasswordEncoder encoder, SignInThrottle throttle,
			FailedSignIns failures) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.throttle = throttle;
		this.failures = failures;
	}

	/**
	 * What is wrong with what was typed.
	 */
	enum Answer {

		RIGHT, WRONG, TOO_MANY

	}

	/**
	 * Whether there is one: whoever comes from a provider needs none.
	 */
	boolean isSet(DeskUser user) {
		return hashOf(user) != null;
	}

	/**
	 * Whether this is the password of who is signed in.
	 * @param address where it is typed
	 */
	Answer check(DeskUser user, String password, String address) {
		if (!this.throttle.admits(user.getUsername(), address)) {
			this.failures.record(user.getAccountId(), Kind.SIGN_IN_SLOWED);
			return Answer.TOO_MANY;
		}
		String hash = hashOf(user);
		if (hash == null || password.length() > 4 * PasswordRules.MOST
				|| !this.encoder.matches(PasswordRules.normalize(password), hash)) {
			this.failures.record(user.getAccountId(), Kind.SIGN_IN_WRONG_PASSWORD);
			return Answer.WRONG;
		}
		this.throttle.forgive(user.getUsername(), address);
		return Answer.RIGHT;
	}

	private @Nullable String hashOf(DeskUser user) {
		return this.accounts.findById(user.getAccountId()).map(Account::getPasswordHash).orElse(null);
	}

}
