package org.opendelegation.account;

import java.net.URI;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.SiteProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends plain mails to staff, where a mail server and the public address are set: a link
 * is never made from what a request calls this host.
 */
@Component
public class StaffMail {

	private final ObjectProvider<JavaMailSender> sender;

	private final SiteProperties site;

	StaffMail(ObjectProvider<JavaMailSender> sender, SiteProperties site) {
		this.sender = sender;
		this.site = site;
	}

	/**
	 * Whether anything can be sent.
	 */
	public boolean isPossible() {
		return this.site.url() != null && this.sender.getIfAvailable() != null;
	}

	/**
	 * The address of a page as a mail names it.
	 * @param path its path
	 */
	public String link(String path) {
		return url() + path;
	}

	/**
	 * Sends a mail.
	 * @param name what mail programs know the mail by, the same where it is sent again;
	 * or {@code null} for one that is never sent again
	 * @throws MailException if the mail server does not take it
	 */
	public void send(String email, String subject, String text, @Nullable String name) {
		JavaMailSender server = this.sender.getObject();
		MimeMessage mail = server.createMimeMessage();
		try {
			MimeMessageHelper helper = new MimeMessageHelper(mail, "UTF-8");
			helper.setTo(email);
			helper.setFrom(sender());
			helper.setSubject(subject);
			helper.setText(text);
			if (name != null) {
				mail.setHeader("Message-ID", "<%s@%s>".formatted(name, url().getHost()));
			}
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
		server.send(mail);
	}

	/**
	 * An address of this site: many mail servers refuse that of a machine.
	 */
	private String sender() {
		return (this.site.contact() != null) ? this.site.contact() : "no-reply@" + url().getHost();
	}

	private URI url() {
		if (this.site.url() == null) {
			throw new IllegalStateException("The public address is not set");
		}
		return this.site.url();
	}

}
