package org.opendelegation.account;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.authorization.RequiredFactorError;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has just shown who they are. It is asked of whoever sets up a way to
 * sign in: with a computer that was left open, others would make one for themselves.
 */
@Component
class FreshSignIn {

	static final Duration LONGEST = Duration.ofMinutes(15);

	private final AuthorizationManager<Object> fresh;

	@SuppressWarnings("unchecked")
	FreshSignIn(Clock clock) {
		this.fresh = AllRequiredFactorsAuthorizationManager.anyOf(Stream
			.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.WEBAUTHN_AUTHORITY,
					FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, SecondFactor.RECOVERY_CODE_AUTHORITY)
			.map((authority) -> requiring(authority, clock))
			.toArray(AllRequiredFactorsAuthorizationManager[]::new));
	}

	private static AllRequiredFactorsAuthorizationManager<Object> requiring(String authority, Clock clock) {
		AllRequiredFactorsAuthorizationManager<Object> manager = AllRequiredFactorsAuthorizationManager.builder()
			.requireFactor(RequiredFactor.withAuthority(authority).validDuration(LONGEST).build())
			.build();
		manager.setClock(clock);
		return manager;
	}

	/**
	 * Lets those through whom another rule lets through, if they have just shown who they
	 * are.
	 * @param rule the other rule
	 */
	<T> AuthorizationManager<T> after(AuthorizationManager<T> rule) {
		return (authentication, request) -> {
			AuthorizationResult result = rule.authorize(authentication, request);
			return (result != null && result.isGranted()) ? this.fresh.authorize(authentication, "the desk") : result;
		};
	}

	/**
	 * Whether somebody was refused only because it is a while ago that they showed who
	 * they are.
	 */
	static boolean isMissing(FactorAuthorizationDecision refusal) {
		return refusal.getFactorErrors().stream().anyMatch(RequiredFactorError::isExpired);
	}

}
