package org.opendelegation.account;

import java.net.URI;
import java.util.Locale;

import org.opendelegation.web.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends people the links with which they choose a password, where a mail server and the
 * public address are set: a link is never made from what a request calls this host.
 */
@Component
class AccountMail {

	private static final Logger log = LoggerFactory.getLogger(AccountMail.class);

	private final ObjectProvider<JavaMailSender> sender;

	private final MessageSource messages;

	private final SiteProperties site;

	AccountMail(ObjectProvider<JavaMailSender> sender, MessageSource messages, SiteProperties site) {
		this.sender = sender;
		this.messages = messages;
		this.site = site;
	}

	/**
	 * Whether anything can be sent.
	 */
	boolean isPossible() {
		return this.site.url() != null && this.sender.getIfAvailable() != null;
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
		if (this.site.url() == null || !isPossible()) {
			return false;
		}
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setTo(email);
		mail.setSubject(text(key + ".subject"));
		mail.setText(text(key + ".text", this.site.operator(), this.site.url() + path));
		mail.setFrom(sender(this.site.url()));
		try {
			this.sender.getObject().send(mail);
			return true;
		}
		catch (MailException ex) {
			log.error("The mail server did not take a message", ex);
			return false;
		}
	}

	/**
	 * An address of this site: many mail servers refuse that of a machine.
	 */
	private String sender(URI url) {
		return (this.site.contact() != null) ? this.site.contact() : "no-reply@" + url.getHost();
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
