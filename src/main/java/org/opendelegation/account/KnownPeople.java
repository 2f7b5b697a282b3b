package org.opendelegation.account;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opendelegation.account.FailedSignIns.Kind;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds who a provider names among those who were let in here. Nobody gets an account by
 * having one there, and an address counts only if the provider says that it is verified:
 * elsewhere people may write any address into their profile.
 */
@Component
class KnownPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

	/** How Microsoft Entra ID says that the owner of the domain verified an address. */
	private static final String VERIFIED_BY_MICROSOFT = "xms_edov";

	private static final Set<String> TRUE = Set.of("true", "1");

	private final OAuth2UserService<OidcUserRequest, OidcUser> named = new OidcUserService();

	private final AccountRepository accounts;

	private final FailedSignIns failures;

	KnownPeople(AccountRepository accounts, FailedSignIns failures) {
		this.accounts = accounts;
		this.failures = failures;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser person = Objects.requireNonNull(this.named.loadUser(request), "Somebody");
		return verifiedEmail(person).flatMap(this.accounts::findByTypedEmail)
			.filter(this::mayEnter)
			.map(KnownPeople::withoutPassword)
			.map((user) -> new KnownPerson(person, user))
			.orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("unknown_person"),
					"Nobody whom we know by a verified address"));
	}

	private boolean mayEnter(Account account) {
		if (!account.isEnabled()) {
			this.failures.record(account.getStoredId(), Kind.SIGN_IN_DISABLED);
		}
		return account.isEnabled();
	}

	private static DeskUser withoutPassword(Account account) {
		DeskUser user = DeskUser.of(account);
		user.eraseCredentials();
		return user;
	}

	private static Optional<String> verifiedEmail(OidcUser person) {
		boolean verified = Boolean.TRUE.equals(person.getEmailVerified())
				|| TRUE.contains(String.valueOf((Object) person.getClaim(VERIFIED_BY_MICROSOFT)));
		return verified ? Optional.ofNullable(person.getEmail()) : Optional.empty();
	}

}
