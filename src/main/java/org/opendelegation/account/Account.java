package org.opendelegation.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;

import org.springframework.util.Assert;

/**
 * Somebody who may sign in. A new account has no password: its owner chooses one through
 * a {@link SignInLink}.
 */
@Entity
public class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	private String email;

	private String name;

	private @Nullable String passwordHash;

	private boolean administrator;

	private Instant createdAt;

	private @Nullable Instant disabledAt;

	private int signOuts;

	@OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
	private Set<Membership> memberships = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	public Account(String email, String name, Instant createdAt) {
		Assert.isTrue(EmailAddresses.isPossible(EmailAddresses.normalize(email)), "An account has an address");
		Assert.hasText(name, "An account has a name");
		this.email = EmailAddresses.normalize(email);
		this.name = name;
		this.createdAt = createdAt;
	}

	/**
	 * Whether this is the address, however somebody typed it.
	 */
	boolean isAt(String typed) {
		return this.email.equals(EmailAddresses.normalize(typed));
	}

	void move(String newEmail) {
		Assert.isTrue(EmailAddresses.isPossible(EmailAddresses.normalize(newEmail)), "An account has an address");
		this.email = EmailAddresses.normalize(newEmail);
	}

	void rename(String newName) {
		Assert.hasText(newName, "An account has a name");
		this.name = newName;
	}

	void choosePassword(String hash) {
		Assert.state(isEnabled(), "An account that is disabled takes no password");
		this.passwordHash = hash;
	}

	void administrate(boolean newAdministrator) {
		this.administrator = newAdministrator;
	}

	/**
	 * Ends the sessions that are just being begun, too.
	 */
	void signOut() {
		this.signOuts++;
	}

	int getSignOuts() {
		return this.signOuts;
	}

	void disable(Instant now) {
		Assert.state(isEnabled(), "The account is disabled already");
		this.disabledAt = now;
	}

	void enable() {
		this.disabledAt = null;
	}

	/**
	 * Lets the person work for a city from now on, in one role.
	 */
	void join(City city, DeskRole role) {
		membershipOf(city).ifPresentOrElse((membership) -> membership.become(role),
				() -> this.memberships.add(new Membership(this, city, role)));
	}

	void leave(City city) {
		membershipOf(city).ifPresent(this.memberships::remove);
	}

	private Optional<Membership> membershipOf(City city) {
		return this.memberships.stream()
			.filter((membership) -> Objects.equals(membership.getCity().getId(), city.getId()))
			.findFirst();
	}

	/**
	 * The identity of an account that has been stored.
	 */
	public long getStoredId() {
		return Objects.requireNonNull(this.id, "The account has not been stored");
	}

	public int getVersion() {
		return this.version;
	}

	public String getEmail() {
		return this.email;
	}

	public String getName() {
		return this.name;
	}

	/**
	 * What the password was made into, or {@code null} where none was chosen yet.
	 */
	@Nullable String getPasswordHash() {
		return this.passwordHash;
	}

	public boolean hasPassword() {
		return this.passwordHash != null;
	}

	public boolean isAdministrator() {
		return this.administrator;
	}

	public boolean isEnabled() {
		return this.disabledAt == null;
	}

	/**
	 * What the person may do, by the slugs of cities.
	 */
	Map<String, DeskRole> getRoleByCity() {
		return this.memberships.stream()
			.collect(Collectors.toMap((membership) -> membership.getCity().getSlug(), Membership::getRole));
	}

	/**
	 * The cities that the person works for, by name.
	 */
	public List<Membership> getMemberships() {
		return this.memberships.stream()
			.sorted(Comparator.comparing((membership) -> membership.getCity().getName()))
			.toList();
	}

}
