package org.opendelegation.account;

import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.account.FailedSignIns.Kind;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * Signs in with a passkey, as the same kind of person that a password signs in. Whoever
 * is kept out is kept out here too.
 */
class PasskeySignIn implements AuthenticationProvider {

	private final WebAuthnRelyingPartyOperations relyingParty;

	private final DeskUsers users;

	private final FailedSignIns failures;

	private final UserDetailsChecker checker = new AccountStatusUserDetailsChecker();

	PasskeySignIn(WebAuthnRelyingPartyOperations relyingParty, DeskUsers users, FailedSignIns failures) {
		this.relyingParty = relyingParty;
		this.users = users;
		this.failures = failures;
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		WebAuthnAuthenticationRequestToken request = (WebAuthnAuthenticationRequestToken) asked;
		DeskUser user = this.users.loadOwnerOfPasskey(ownerOf(request));
		if (!user.isEnabled()) {
			this.failures.record(user.getAccountId(), Kind.SIGN_IN_DISABLED);
		}
		this.checker.check(user);
		user.eraseCredentials();
		List<GrantedAuthority> authorities = Stream
			.<GrantedAuthority>concat(user.getAuthorities().stream(),
					Stream.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
	}

	/**
	 * Whatever is wrong with what a device sent is the same failure.
	 */
	private String ownerOf(WebAuthnAuthenticationRequestToken request) {
		try {
			return this.relyingParty.authenticate(request.getWebAuthnRequest()).getName();
		}
		catch (RuntimeException ex) {
			throw new BadCredentialsException("Not a passkey of anybody", ex);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
	}

}
