package org.opendelegation.account;

import org.opendelegation.account.FailedSignIns.Kind;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in with a password, unless too many wrong ones were tried.
 */
class ThrottledSignIn implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;

	private final SignInThrottle throttle;

	private final FailedSignIns failures;

	ThrottledSignIn(DaoAuthenticationProvider passwords, SignInThrottle throttle, FailedSignIns failures) {
		this.passwords = passwords;
		this.throttle = throttle;
		this.failures = failures;
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String name = asked.getName();
		String address = addressOf(asked);
		if (!this.throttle.admits(name, address)) {
			this.failures.record(name, Kind.SIGN_IN_SLOWED);
			throw new TooManyFailuresException();
		}
		Authentication known = check(asked);
		this.throttle.forgive(name, address);
		return known;
	}

	private Authentication check(Authentication asked) {
		try {
			return this.passwords.authenticate(normalized(asked));
		}
		catch (BadCredentialsException ex) {
			this.failures.record(asked.getName(), Kind.SIGN_IN_WRONG_PASSWORD);
			throw ex;
		}
		catch (DisabledException ex) {
			this.failures.record(asked.getName(), Kind.SIGN_IN_DISABLED);
			throw ex;
		}
	}

	private static UsernamePasswordAuthenticationToken normalized(Authentication asked) {
		if (asked.getCredentials() instanceof String password && password.length() <= 4 * PasswordRules.MOST) {
			UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken
				.unauthenticated(asked.getName(), PasswordRules.normalize(password));
			token.setDetails(asked.getDetails());
			return token;
		}
		throw new BadCredentialsException("No password that anybody could have");
	}

	private static String addressOf(Authentication asked) {
		return (asked.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null)
				? details.getRemoteAddress() : "0.0.0.0";
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.passwords.supports(authentication);
	}

	/**
	 * That no further password is tried for a while.
	 */
	static class TooManyFailuresException extends AuthenticationException {

		TooManyFailuresException() {
			super("Too many failures");
		}

	}

}
