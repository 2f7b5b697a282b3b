package org.opendelegation.account;

import java.io.Serial;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.Keeper;
import org.opendelegation.journal.Acting;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who is signed in, as the session keeps it. Whoever is given other rights or
 * none signs in again.
 */
public final class DeskUser implements UserDetails, CredentialsContainer, Acting, Keeper {

	@Serial
	private static final long serialVersionUID = 1L;

	private final long accountId;

	private final String email;

	private final String name;

	private final boolean enabled;

	private final boolean administrator;

	private final Map<Long, DeskRole> roles;

	private final int signOuts;

	private @Nullable String passwordHash;

	private DeskUser(Account account) {
		this.accountId = account.getStoredId();
		this.email = account.getEmail();
		this.name = account.getName();
		this.enabled = account.isEnabled();
		this.administrator = account.isAdministrator();
		this.passwordHash = account.getPasswordHash();
		this.signOuts = account.getSignOuts();
		this.roles = account.getMemberships()
			.stream()
			.collect(Collectors.toUnmodifiableMap(
					(membership) -> Objects.requireNonNull(membership.getCity().getId(), "A stored city"),
					Membership::getRole));
	}

	static DeskUser of(Account account) {
		return new DeskUser(account);
	}

	/**
	 * How often the person had been signed out everywhere.
	 */
	int getSignOuts() {
		return this.signOuts;
	}

	/**
	 * Whether the person has this role for the city, or one that includes it.
	 */
	public boolean has(DeskRole role, @Nullable Long cityId) {
		DeskRole held = (cityId != null) ? this.roles.get(cityId) : null;
		return held != null && held.includes(role);
	}

	/**
	 * Whether the person has this role for any city.
	 */
	public boolean has(DeskRole role) {
		return this.roles.values().stream().anyMatch((held) -> held.includes(role));
	}

	/**
	 * The cities that the person works for, by their identities.
	 */
	public Set<Long> getCities() {
		return this.roles.keySet();
	}

	/**
	 * Whether the person was let in, but for nothing yet.
	 */
	public boolean isWithoutRole() {
		return !this.administrator && this.roles.isEmpty();
	}

	@Override
	public boolean mayEnter() {
		return has(DeskRole.CLERK);
	}

	@Override
	public boolean mayEnterFor(@Nullable Long cityId) {
		return has(DeskRole.CLERK, cityId);
	}

	@Override
	public boolean mayPublish() {
		return has(DeskRole.PUBLISHER);
	}

	@Override
	public boolean mayPublishFor(@Nullable Long cityId) {
		return has(DeskRole.PUBLISHER, cityId);
	}

	@Override
	public long getAccountId() {
		return this.accountId;
	}

	/**
	 * What the person is called.
	 */
	public String getName() {
		return this.name;
	}

	@Override
	public boolean isAdministrator() {
		return this.administrator;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return Stream
			.concat(this.administrator ? Stream.of("ADMINISTRATOR") : Stream.empty(),
					Stream.of(DeskRole.values()).filter(this::has).map(DeskRole::name))
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.email;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DeskUser user && user.accountId == this.accountId;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.accountId);
	}

	@Override
	public String toString() {
		return "account " + this.accountId;
	}

}
