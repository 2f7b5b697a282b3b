package org.opendelegation.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.opendelegation.journal.Journal;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in, and says what they may do. Whoever is given other rights, or none, or
 * another address, is signed out everywhere.
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

	private final Passkeys passkeys;

	private final Journal journal;

	private final Clock clock;

	Staff(AccountRepository accounts, CityRepository cities, SignInLinks links, SignedIn signedIn, Passkeys passkeys,
			Journal journal, Clock clock) {
		this.accounts = accounts;
		this.cities = cities;
		this.links = links;
		this.signedIn = signedIn;
		this.passkeys = passkeys;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Makes an account for somebody.
	 * @return the account; nothing if the address has one already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	Optional<Account> invite(String email, String name, boolean administrator, Map<String, DeskRole> roleByCity) {
		if (isTaken(email)) {
			return Optional.empty();
		}
		Account account = new Account(email, name, this.clock.instant());
		account.administrate(administrator);
		roleByCity.forEach((slug, role) -> account.join(city(slug), role));
		return Optional.of(this.accounts.save(account));
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
	 * @return the link; nothing if nobody who may sign in has this address
	 */
	Optional<MailedLink> linkForForgotten(String email) {
		return this.accounts.findByTypedEmail(email).filter(Account::isEnabled).map((account) -> {
			this.journal.record("LINK_ASKED_FOR", TABLE, account.getStoredId(), Map.of());
			return new MailedLink(account.getEmail(), this.links.issue(account, RESET));
		});
	}

	/**
	 * Changes the address of somebody, and what they are called and may do. Links that
	 * were sent to another address end.
	 * @throws LastAdministratorException if nobody would be left to undo it
	 * @throws AddressTakenException if another account has the address
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void change(long id, String email, String name, boolean administrator, Map<String, DeskRole> roleByCity) {
		Account account = get(id);
		if (account.isAdministrator() && !administrator) {
			requireAnotherAdministrator();
		}
		this.signedIn.end(account);
		if (!account.isAt(email)) {
			move(account, email);
		}
		account.rename(name);
		account.administrate(administrator);
		account.getMemberships()
			.stream()
			.map(Membership::getCity)
			.filter((city) -> !roleByCity.containsKey(city.getSlug()))
			.forEach(account::leave);
		roleByCity.forEach((slug, role) -> account.join(city(slug), role));
	}

	private void move(Account account, String email) {
		if (isTaken(email)) {
			throw new AddressTakenException();
		}
		account.move(email);
		this.links.endAll(account);
	}

	/**
	 * Administrators wait for each other, so that no two give away one address.
	 */
	private boolean isTaken(String email) {
		this.accounts.lockAdministrators();
		return this.accounts.findByTypedEmail(email).isPresent();
	}

	/**
	 * Keeps somebody out from now on, or lets them in again. A session of who is kept out
	 * is left to its next request, which ends it and is told why.
	 * @throws LastAdministratorException if nobody would be left to undo it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void enable(long id, boolean enabled) {
		Account account = get(id);
		if (enabled) {
			this.signedIn.end(account);
			account.enable();
		}
		else {
			if (account.isAdministrator()) {
				requireAnotherAdministrator();
			}
			account.disable(this.clock.instant());
		}
	}

	/**
	 * Takes the passkeys and recovery codes from somebody who lost them. The password
	 * alone lets them in to set up others.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void removeSecondFactor(long id) {
		Account account = get(id);
		this.passkeys.removeAll(account);
		this.signedIn.end(account);
	}

	private void requireAnotherAdministrator() {
		if (this.accounts.lockAdministrators().size() < 2) {
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
	 * A link, and the address of the account that it is for: not the one that somebody
	 * typed.
	 */
	record MailedLink(String email, String path) {
	}

	/**
	 * That nobody would be left who may let people in.
	 */
	static class LastAdministratorException extends RuntimeException {

	}

	/**
	 * That somebody else has an account with the address.
	 */
	static class AddressTakenException extends RuntimeException {

	}

}
