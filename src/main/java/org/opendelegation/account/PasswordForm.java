package org.opendelegation.account;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.validation.Errors;

/**
 * A password that somebody chooses, as a browser sends it.
 *
 * @param password the password; it may hold anything
 */
record PasswordForm(@Nullable String password) {

	static PasswordForm blank() {
		return new PasswordForm(null);
	}

	String chosen() {
		return (this.password != null) ? this.password : "";
	}

	void check(PasswordRules rules, String email, String name, Errors errors) {
		rules.check(chosen(), email, name)
			.ifPresent((mistake) -> errors.rejectValue("password", "password." + mistake,
					new Object[] { PasswordRules.LEAST, PasswordRules.MOST }, null));
	}

	/**
	 * What is kept of the password. It takes long on purpose: no transaction should wait
	 * for it.
	 */
	String hash(PasswordEncoder encoder) {
		return Objects.requireNonNull(encoder.encode(PasswordRules.normalize(chosen())), "A hash");
	}

	/**
	 * Without the password, so that it stays out of logs.
	 */
	@Override
	public String toString() {
		return "PasswordForm";
	}

}
