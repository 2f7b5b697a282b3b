package org.opendelegation.account;

import java.util.Map;
import java.util.Optional;

import org.opendelegation.journal.Journal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people change of their own account. Whoever takes another password is signed out
 * everywhere.
 */
@Service
@Transactional
class OwnAccounts {

	private final AccountRepository accounts;

	private final SignInLinks links;

	private final SignedIn signedIn;

	private final Journal journal;

	OwnAccounts(AccountRepository accounts, SignInLinks links, SignedIn signedIn, Journal journal) {
		this.accounts = accounts;
		this.links = links;
		this.signedIn = signedIn;
		this.journal = journal;
	}

	/**
	 * Takes a password that its rules allow, from whoever has a link.
	 * @param hash what the password was made into
	 * @return whose password it is now; nothing if the link does not work any more
	 */
	Optional<DeskUser> choosePassword(String secret, String hash) {
		Optional<Account> owner = this.links.use(secret);
		owner.ifPresent((account) -> choosePassword(account, hash));
		return owner.map((account) -> DeskUser.of(get(account.getStoredId())));
	}

	/**
	 * Takes another password from who is signed in.
	 * @param hash what the password was made into
	 */
	void changePassword(DeskUser user, String hash) {
		choosePassword(get(user.getAccountId()), hash);
	}

	private void choosePassword(Account account, String hash) {
		account.choosePassword(hash);
		this.signedIn.end(account);
		this.journal.record("PASSWORD_CHOSEN", "account", account.getStoredId(), Map.of());
	}

	/**
	 * Takes another name from who is signed in.
	 * @return the same person under that name; nothing for somebody who was signed out
	 * everywhere just now, and may have other rights
	 */
	Optional<DeskUser> rename(DeskUser user, String name) {
		Account account = get(user.getAccountId());
		if (account.getSignOuts() != user.getSignOuts()) {
			return Optional.empty();
		}
		account.rename(name);
		return Optional.of(DeskUser.of(account));
	}

	private Account get(long id) {
		return this.accounts.findById(id).orElseThrow();
	}

}
