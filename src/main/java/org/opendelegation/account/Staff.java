package org.opendelegation.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.opendelegation.journal.Journal;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in, and says what they may do. Whoever is given other rights, or none, or a
 * new password, is signed out everywhere.
 */
@Service
@Transactional
class Staff {

	static final Duration INVITATION = Duration.ofDays(3);

	static final Duration RESET = Duration.ofHours(1);

	private static final String TABLE = "account";

	private final AccountRepository accounts;

	private final CityRepository cities;

	private final SignInLinks links;

	private final SignedIn signedIn;

	private final PasswordEncoder encoder;

	private final Journal journal;

	private final Clock clock;

	Staff(AccountRepository accounts, CityRepository cities, SignInLinks links, SignedIn signedIn,
			PasswordEncoder encoder, Journal journal, Clock clock) {
		this.accounts = accounts;
		this.cities = cities;
		this.links = links;
		this.signedIn = signedIn;
		this.encoder = encoder;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Makes an account for somebody.
	 * @return the account; nothing if the address has one already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	Optional<Account> invite(String email, String name) {
		if (this.accounts.findByEmail(email).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(this.accounts.save(new Account(email, name, this.clock.instant())));
	}

	/**
	 * Makes a link with which somebody chooses a first or another password.
	 * @return the path of the link
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String link(long id) {
		Account account = get(id);
		this.journal.record("LINK_MADE", TABLE, id, Map.of());
		return this.links.issue(account, INVITATION);
	}

	/**
	 * Makes a link for somebody who forgot the password.
	 * @return the path of the link; nothing if nobody who may sign in has this address
	 */
	Optional<String> linkForForgotten(String email) {
		return this.accounts.findByEmail(email)
			.filter(Account::isEnabled)
			.map((account) -> this.links.issue(account, RESET));
	}

	/**
	 * Changes what somebody is called and may do.
	 * @throws LastAdministratorException if nobody would be left to undo it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void change(long id, String name, boolean administrator, Map<String, DeskRole> roleByCity) {
		Account account = get(id);
		if (account.isAdministrator() && !administrator) {
			requireAnotherAdministrator();
		}
		account.rename(name);
		account.administrate(administrator);
		account.getMemberships()
			.stream()
			.map(Membership::getCity)
			.filter((city) -> !roleByCity.containsKey(city.getSlug()))
			.forEach(account::leave);
		roleByCity.forEach((slug, role) -> account.join(city(slug), role));
		this.signedIn.end(account.getEmail());
	}

	/**
	 * Keeps somebody out from now on, or lets them in again.
	 * @throws LastAdministratorException if nobody would be left to undo it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void enable(long id, boolean enabled) {
		Account account = get(id);
		if (enabled) {
			account.enable();
		}
		else {
			if (account.isAdministrator()) {
				requireAnotherAdministrator();
			}
			account.disable(this.clock.instant());
		}
		this.signedIn.end(account.getEmail());
	}

	/**
	 * Takes a password that its rules allow, from whoever has a link.
	 * @return whose password it is now; nothing if the link does not work any more
	 */
	Optional<DeskUser> choosePassword(String secret, String password) {
		Optional<Account> owner = this.links.use(secret);
		owner.ifPresent((account) -> choosePassword(account, password));
		return owner.map((account) -> DeskUser.of(get(account.getStoredId())));
	}

	/**
	 * Takes another password from who is signed in.
	 */
	void changePassword(DeskUser user, String password) {
		choosePassword(get(user.getAccountId()), password);
	}

	/**
	 * Whether this is the password of who is signed in.
	 */
	@Transactional(readOnly = true)
	boolean isPasswordOf(DeskUser user, String password) {
		return this.encoder.matches(PasswordRules.normalize(password), get(user.getAccountId()).getPasswordHash());
	}

	private void choosePassword(Account account, String password) {
		account.choosePassword(this.encoder.encode(PasswordRules.normalize(password)));
		this.signedIn.end(account.getEmail());
		this.journal.record("PASSWORD_CHOSEN", TABLE, account.getStoredId(), Map.of());
	}

	private void requireAnotherAdministrator() {
		if (this.accounts.countAdministrators() < 2) {
			throw new LastAdministratorException();
		}
	}

	private Account get(long id) {
		return this.accounts.findById(id).orElseThrow();
	}

	private City city(String slug) {
		return this.cities.findBySlug(slug).orElseThrow();
	}

	/**
	 * That nobody would be left who may let people in.
	 */
	static class LastAdministratorException extends RuntimeException {

	}

}
