package org.opendelegation.account;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Whoever was signed in when their account was disabled is told so, and not to sign in
 * again. Their browser has a session in which nobody is signed in, and which remembers
 * whose account it was; nobody else learns that an account is disabled.
 */
@Component
class DisabledMeanwhile {

	private static final String ATTRIBUTE = DisabledMeanwhile.class.getName();

	private final AccountRepository accounts;

	private final MessageSource messages;

	DisabledMeanwhile(AccountRepository accounts, MessageSource messages) {
		this.accounts = accounts;
		this.messages = messages;
	}

	/**
	 * Begins such a session, if the account is disabled.
	 * @param user who had been signed in until now
	 */
	void remember(DeskUser user, HttpServletRequest request) {
		if (this.accounts.isDisabled(user.getAccountId())) {
			request.getSession().setAttribute(ATTRIBUTE, user.getAccountId());
		}
	}

	/**
	 * Whether this comes from such a session, and the account is disabled still.
	 */
	boolean is(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof Long id && this.accounts.isDisabled(id);
	}

	/**
	 * What a page says that was open meanwhile.
	 */
	String words() {
		return this.messages.getMessage("signIn.disabled.kept", null, Locale.ENGLISH);
	}

}
