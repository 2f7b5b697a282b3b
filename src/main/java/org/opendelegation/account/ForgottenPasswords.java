package org.opendelegation.account;

import org.opendelegation.database.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Sends links to people who forgot their password, after whoever asked has been answered:
 * neither the answer nor its time tells whether anybody has the address.
 */
@Component
class ForgottenPasswords implements DisposableBean {

	/** Enough for an office on a Monday, and soon full for a flood. */
	private static final int MOST_WAITING = 100;

	private static final Logger log = LoggerFactory.getLogger(ForgottenPasswords.class);

	private final ThreadPoolTaskExecutor later = new ThreadPoolTaskExecutor();

	private final Staff staff;

	private final AccountMail mail;

	private final SignInThrottle throttle;

	ForgottenPasswords(Staff staff, AccountMail mail, SignInThrottle throttle) {
		this.staff = staff;
		this.mail = mail;
		this.throttle = throttle;
		this.later.setThreadNamePrefix("forgotten-passwords-");
		this.later.setMaxPoolSize(1);
		this.later.setQueueCapacity(MOST_WAITING);
		this.later.initialize();
	}

	/**
	 * Sends a link to who has this address, if anybody who may sign in has it and not too
	 * many were asked for lately.
	 * @param email the address as somebody typed it
	 * @param address where it was typed
	 */
	void sendLink(String email, String address) {
		if (!this.mail.isPossible() || !this.throttle.admits("forgotten " + email.strip(), address)) {
			return;
		}
		try {
			this.later.execute(() -> Side.DESK.run(() -> send(email)));
		}
		catch (TaskRejectedException ex) {
			log.warn("Too many links are waiting to be sent; one was dropped");
		}
	}

	private void send(String email) {
		try {
			this.staff.linkForForgotten(email).ifPresent((link) -> this.mail.sendReset(link.email(), link.path()));
		}
		catch (RuntimeException ex) {
			log.error("No link was sent to somebody who forgot the password", ex);
		}
	}

	@Override
	public void destroy() {
		this.later.shutdown();
	}

}
