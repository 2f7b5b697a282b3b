package org.opendelegation.account;

import java.util.Locale;

import org.opendelegation.web.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends people the links with which they choose a password.
 */
@Component
class AccountMail {

	private static final Logger log = LoggerFactory.getLogger(AccountMail.class);

	private final StaffMail mail;

	private final MessageSource messages;

	private final SiteProperties site;

	AccountMail(StaffMail mail, MessageSource messages, SiteProperties site) {
		this.mail = mail;
		this.messages = messages;
		this.site = site;
	}

	/**
	 * Whether anything can be sent.
	 */
	boolean isPossible() {
		return this.mail.isPossible();
	}

	/**
	 * Sends an invitation.
	 * @return whether the mail server took it
	 */
	boolean sendInvitation(String email, String path) {
		return send(email, "mail.invitation", path);
	}

	/**
	 * Sends a link to who forgot the password.
	 * @return whether the mail server took it
	 */
	boolean sendReset(String email, String path) {
		return send(email, "mail.reset", path);
	}

	private boolean send(String email, String key, String path) {
		if (!isPossible()) {
			return false;
		}
		try {
			this.mail.send(email, text(key + ".subject"),
					text(key + ".text", this.site.operator(), this.mail.link(path)), null);
			return true;
		}
		catch (MailException ex) {
			log.error("The mail server did not take a message", ex);
			return false;
		}
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
