package org.opendelegation.account;

import org.jspecify.annotations.Nullable;

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
	 * Without the password, so that it stays out of logs.
	 */
	@Override
	public String toString() {
		return "PasswordForm";
	}

}
