package org.opendelegation.account;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody whom a provider named and who has an account here.
 */
class KnownPerson extends DefaultOidcUser {

	@Serial
	private static final long serialVersionUID = 1L;

	private final DeskUser user;

	KnownPerson(OidcUser named, DeskUser user) {
		super(named.getAuthorities(), named.getIdToken(), named.getUserInfo());
		this.user = user;
	}

	DeskUser getUser() {
		return this.user;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return super.equals(other) && other instanceof KnownPerson person && this.user.equals(person.user);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

}
