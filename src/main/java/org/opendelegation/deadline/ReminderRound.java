package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people, each in a transaction of its own that is done when the mail server has
 * taken the mail. Where the server does not take it, or the program ends before, nothing
 * is stored, and it is tried again. Only where the program ends between the server's
 * answer and the end of the transaction is a mail sent a second time, under the same
 * name, so that mail programs can tell: rather twice than never.
 */
@Service
@Transactional
class ReminderRound {

	private final JdbcClient database;

	private final Recipients recipients;

	private final Deadlines deadlines;

	private final ReminderMail mail;

	ReminderRound(JdbcClient database, Recipients recipients, Deadlines deadlines, ReminderMail mail) {
		this.database = database;
		this.recipients = recipients;
		this.deadlines = deadlines;
		this.mail = mail;
	}

	/**
	 * Who was not reminded on a day.
	 */
	@Transactional(readOnly = true)
	List<Long> waiting(LocalDate today) {
		List<Long> accounts = new ArrayList<>(this.recipients.accounts());
		accounts.removeAll(this.database.sql("select account_id from reminder_mail where day = ?")
			.param(today)
			.query(Long.class)
			.list());
		return accounts;
	}

	@Transactional(readOnly = true)
	List<Deadline> deadlines(LocalDate today) {
		return this.deadlines.find(today);
	}

	/**
	 * Reminds somebody, once a day. Of several instances, the first does.
	 * @param all the deadlines of every city
	 * @return whether a mail was sent
	 * @throws MailException if the mail server does not take it
	 */
	boolean remind(long account, List<Deadline> all, LocalDate today) {
		if (!hold(account) || wasReminded(account, today)) {
			return false;
		}
		return this.recipients.find(account).map((recipient) -> remind(recipient, all, today)).orElse(false);
	}

	private boolean remind(Recipient recipient, List<Deadline> all, LocalDate today) {
		List<Deadline> due = all.stream()
			.filter(recipient::wants)
			.filter((deadline) -> ReminderKind.of(deadline, today, recipient.choice().kinds())
				.filter((kind) -> !wasReminded(recipient, deadline, kind, today))
				.isPresent())
			.toList();
		if (due.isEmpty()) {
			return false;
		}
		long mail = this.database.sql("insert into reminder_mail (account_id, day) values (?, ?) returning id")
			.params(recipient.account(), today)
			.query(Long.class)
			.single();
		due.forEach((deadline) -> this.database.sql("""
				insert into reminder (mail_id, deadline, due, kind) values (?, ?, ?, ?)
				""")
			.params(mail, deadline.key(), deadline.day(),
					ReminderKind.of(deadline, today, recipient.choice().kinds()).orElseThrow().name())
			.update());
		this.mail.send(recipient, due, today);
		return true;
	}

	private boolean hold(long account) {
		return this.database.sql("select pg_try_advisory_xact_lock(hashtext('reminder_mail'), hashtext(?))")
			.param(String.valueOf(account))
			.query(Boolean.class)
			.single();
	}

	private boolean wasReminded(long account, LocalDate today) {
		return this.database.sql("select exists (select from reminder_mail where account_id = ? and day = ?)")
			.params(account, today)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether somebody was reminded of a deadline in this way, or of one that has passed
	 * within a week. A deadline that has another day by now is another one.
	 */
	private boolean wasReminded(Recipient recipient, Deadline deadline, ReminderKind kind, LocalDate today) {
		return this.database.sql("""
				select exists (select from reminder r join reminder_mail m on m.id = r.mail_id
					where m.account_id = :account and r.deadline = :deadline and r.due = :due and r.kind = :kind
						and (r.kind <> 'OVERDUE' or m.day > :weekAgo))
				""")
			.param("account", recipient.account())
			.param("deadline", deadline.key())
			.param("due", deadline.day())
			.param("kind", kind.name())
			.param("weekAgo", today.minusDays(7))
			.query(Boolean.class)
			.single();
	}

}
