package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.account.StaffMail;

import org.springframework.stereotype.Component;

/**
 * Writes the mail that gathers what somebody is reminded of. It has what deadlines are
 * called, and nothing of what was said or noted.
 */
@Component
class ReminderMail {

	private final StaffMail mail;

	private final DeskWords words;

	ReminderMail(StaffMail mail, DeskWords words) {
		this.mail = mail;
		this.words = words;
	}

	boolean isPossible() {
		return this.mail.isPossible();
	}

	/**
	 * Sends the mail of a day.
	 */
	void send(Recipient recipient, List<Deadline> deadlines, LocalDate today) {
		List<String> lines = new ArrayList<>();
		lines.add(this.words.message("reminder.mail.lead"));
		deadlines.forEach((deadline) -> lines.add(line(deadline, recipient.reach(), today)));
		lines.add(this.words.message("reminder.mail.all", this.mail.link("/desk/deadlines")));
		lines.add(this.words.message("reminder.mail.end", this.mail.link(ReminderDeskController.PATH)));
		this.mail.send(recipient.email(), subject(deadlines, today), String.join("\n\n", lines) + "\n",
				"deadlines.%d.%s".formatted(recipient.account(), today));
	}

	private String subject(List<Deadline> deadlines, LocalDate today) {
		return deadlines.stream()
			.map(Deadline::day)
			.filter((day) -> !day.isBefore(today))
			.min(LocalDate::compareTo)
			.map((next) -> this.words.message("reminder.mail.subject", deadlines.size(), this.words.day(next)))
			.orElseGet(() -> this.words.message("reminder.mail.subject.past", deadlines.size()));
	}

	private String line(Deadline deadline, Reach reach, LocalDate today) {
		OfTrip trip = deadline.trip();
		String what = Stream
			.of(deadline.title(), deadline.about(), (trip != null) ? trip.titleWithin(reach) : null,
					(trip != null && trip.prepared()) ? this.words.message("deadline.prepared.long") : null,
					this.words.dutyOf(deadline))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(". "));
		return "%s\n%s\n%s".formatted(when(deadline, today), what, this.mail.link(deadline.path()));
	}

	private String when(Deadline deadline, LocalDate today) {
		String day = this.words.day(deadline.day());
		if (deadline.isRecorded()) {
			return this.words.message("reminder.mail.recorded", day);
		}
		long left = ChronoUnit.DAYS.between(today, deadline.day());
		if (left < 0) {
			return this.words.message(deadline.isOverdue() ? "reminder.mail.overdue" : "reminder.mail.past", day);
		}
		return this.words.message(deadline.certain() ? "reminder.mail.due" : "reminder.mail.maybe", day, left);
	}

}
