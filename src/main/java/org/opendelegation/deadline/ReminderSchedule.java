package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;

import org.opendelegation.database.Side;
import org.opendelegation.web.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/**
 * Reminds everybody at seven in the morning of the city. It looks again until the evening
 * for whom the mail server did not take a mail for, and for what an instance that was not
 * running then has missed.
 */
@Component
class ReminderSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(ReminderSchedule.class);

	private static final String EVERY_TEN_MINUTES_FROM_SEVEN = "0 */10 7-18 * * *";

	private final ReminderRound round;

	private final ReminderMail mail;

	private final Deadlines deadlines;

	private final SiteProperties site;

	ReminderSchedule(ReminderRound round, ReminderMail mail, Deadlines deadlines, SiteProperties site) {
		this.round = round;
		this.mail = mail;
		this.deadlines = deadlines;
		this.site = site;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addTriggerTask(() -> remind(this.deadlines.today()),
				new CronTrigger(EVERY_TEN_MINUTES_FROM_SEVEN, this.site.timeZone()));
	}

	/**
	 * Reminds everybody who was not reminded on a day.
	 */
	void remind(LocalDate today) {
		if (this.mail.isPossible()) {
			Side.DESK.run(() -> {
				List<Long> waiting = this.round.waiting(today);
				if (!waiting.isEmpty()) {
					this.deadlines.bringUpToDate();
					List<Deadline> all = this.round.deadlines(today);
					waiting.forEach((account) -> remind(account, all, today));
				}
			});
		}
	}

	/**
	 * One that fails keeps nobody else from being reminded.
	 */
	private void remind(long account, List<Deadline> all, LocalDate today) {
		try {
			this.round.remind(account, all, today);
		}
		catch (RuntimeException ex) {
			log.error("Account {} could not be reminded of its deadlines", account, ex);
		}
	}

}
