package org.opendelegation.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;
import org.opendelegation.web.BadParameterException;

/**
 * Somebody who may sign in, as a browser sends it; see {@link RoleChoices} for the roles.
 *
 * @param email where invitations go, and what the person signs in with
 * @param name what the person is called
 * @param administrator whether the person lets others in: {@code true} or nothing
 * @param version the version of the account that the form shows, or {@code null} for an
 * invitation
 */
record PersonForm(
		@NotBlank @Size(max = EmailAddresses.MOST) @Pattern(regexp = "\\s*|\\s*" + EmailAddresses.POSSIBLE + "\\s*",
				message = "{jakarta.validation.constraints.Email.message}") @Nullable String email,

		@NotBlank @Size(max = 100) @Nullable String name,

		@Nullable String administrator, @Nullable Integer version) {

	static PersonForm blank() {
		return new PersonForm(null, null, null, null);
	}

	static PersonForm of(Account account) {
		return new PersonForm(account.getEmail(), account.getName(), account.isAdministrator() ? "true" : null,
				account.getVersion());
	}

	String typedEmail() {
		return Texts.required(this.email);
	}

	String typedName() {
		return Texts.required(this.name);
	}

	/**
	 * For mistakes about the roles: the form does not hold them itself, and a property of
	 * their name would take what browsers send for them.
	 */
	public @Nullable String getRights() {
		return null;
	}

	boolean isAdministrator() {
		if (this.administrator == null || this.administrator.equals("true")) {
			return this.administrator != null;
		}
		throw new BadParameterException("administrator", this.administrator);
	}

}
