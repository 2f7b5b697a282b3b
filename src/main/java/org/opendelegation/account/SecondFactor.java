package org.opendelegation.account;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to show more than a password: whoever has a passkey, and everybody where an
 * administrator requires it. A passkey alone is enough, since the device that keeps it
 * asks who uses it; so is a provider of OpenID Connect, which asks for what it requires
 * itself.
 */
@Service
@Transactional
class SecondFactor {

	static final String RECOVERY_CODE_AUTHORITY = "FACTOR_RECOVERY_CODE";

	private static final AuthorizationManager<Object> GIVEN = AllRequiredFactorsAuthorizationManager.anyOf(
			requiring(FactorGrantedAuthority.WEBAUTHN_AUTHORITY), requiring(RECOVERY_CODE_AUTHORITY),
			requiring(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY));

	private final JdbcClient database;

	private final Clock clock;

	SecondFactor(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	private static AllRequiredFactorsAuthorizationManager<Object> requiring(String authority) {
		return AllRequiredFactorsAuthorizationManager.builder()
			.requireFactor(RequiredFactor.withAuthority(authority).build())
			.build();
	}

	/**
	 * Lets those through who have shown what they have to.
	 * @param next who else may pass
	 */
	<T> AuthorizationManager<T> before(AuthorizationManager<T> next) {
		return (authentication, request) -> {
			AuthorizationResult given = given(authentication);
			return (given.isGranted() || !isRequiredOf(authentication.get())) ? next.authorize(authentication, request)
					: given;
		};
	}

	/**
	 * The same for where somebody sets up a passkey: a password alone opens it as long as
	 * there is none.
	 */
	<T> AuthorizationManager<T> beforeSettingUp() {
		return (authentication, request) -> {
			if (!(authentication.get() != null && authentication.get().getPrincipal() instanceof DeskUser user)) {
				return new AuthorizationDecision(false);
			}
			AuthorizationResult given = given(authentication);
			return (given.isGranted() || hasPasskey(user)) ? given : new AuthorizationDecision(true);
		};
	}

	/**
	 * Whether somebody has shown all that they have to.
	 */
	boolean isPassedBy(Authentication authentication) {
		return isGiven(authentication) || !isRequiredOf(authentication);
	}

	boolean isGiven(Authentication authentication) {
		return given(() -> authentication).isGranted();
	}

	private static AuthorizationResult given(Supplier<? extends Authentication> authentication) {
		AuthorizationResult given = GIVEN.authorize(authentication, "the desk");
		return (given != null) ? given : new AuthorizationDecision(false);
	}

	private boolean isRequiredOf(Authentication authentication) {
		return authentication != null && authentication.getPrincipal() instanceof DeskUser user
				&& (hasPasskey(user) || isRequired());
	}

	@Transactional(readOnly = true)
	boolean hasPasskey(DeskUser user) {
		return this.database.sql("""
				select exists (select from user_credentials c join user_entities u on u.id = c.user_entity_user_id
					where u.name = ?)
				""").param(user.getUsername()).query(Boolean.class).single();
	}

	/**
	 * Whether everybody needs more than a password.
	 */
	@Transactional(readOnly = true)
	boolean isRequired() {
		return this.database.sql("select second_factor from desk_rule").query(Boolean.class).single();
	}

	/**
	 * What it would mean if everybody needed more than a password from now on.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	Consequence consequence() {
		int people = this.database.sql("select count(*) from account where disabled_at is null")
			.query(Integer.class)
			.single();
		return new Consequence(people,
				this.database
					.sql("""
							select a.name, exists (select from spring_session s where s.principal_name = a.email and s.expiry_time > ?)
									as signed_in
							from account a
							where a.disabled_at is null and not exists (select from user_credentials c
								join user_entities u on u.id = c.user_entity_user_id where u.name = a.email)
							order by lower(a.name), a.id
							""")
					.param(this.clock.millis())
					.query(Unready.class)
					.list());
	}

	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void require(boolean required) {
		this.database.sql("update desk_rule set second_factor = ?").param(required).update();
	}

	/**
	 * Whom it would concern if everybody needed more than a password.
	 *
	 * @param people how many may sign in
	 * @param unready those of them without a passkey, by name
	 */
	record Consequence(int people, List<Unready> unready) {

		public long getSignedIn() {
			return this.unready.stream().filter(Unready::signedIn).count();
		}

	}

	/**
	 * Somebody without a passkey.
	 *
	 * @param name what the person is called
	 * @param signedIn whether the person is signed in anywhere
	 */
	record Unready(String name, boolean signedIn) {
	}

}
