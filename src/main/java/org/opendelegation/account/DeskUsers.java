package org.opendelegation.account;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who wants to sign in, and keeps passwords as well hashed as the program knows.
 */
@Service
@Transactional
class DeskUsers implements UserDetailsService, UserDetailsPasswordService {

	private final AccountRepository accounts;

	DeskUsers(AccountRepository accounts) {
		this.accounts = accounts;
	}

	/**
	 * Somebody who never chose a password is as unknown as a stranger.
	 */
	@Override
	public DeskUser loadUserByUsername(String email) {
		return this.accounts.findByTypedEmail(email)
			.filter(Account::hasPassword)
			.map(DeskUser::of)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

	/**
	 * Finds whose passkey it is: somebody who comes from a provider needs no password.
	 */
	DeskUser loadOwnerOfPasskey(String email) {
		return this.accounts.findByTypedEmail(email)
			.map(DeskUser::of)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

	@Override
	public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
		Account account = this.accounts.findByEmail(user.getUsername()).orElseThrow();
		if (newHash != null) {
			account.choosePassword(newHash);
		}
		return DeskUser.of(account);
	}

}
