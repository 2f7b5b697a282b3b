package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody is reminded of a deadline.
 */
enum ReminderKind {

	/** Thirty days before. */
	THIRTY(30),

	/** Seven days before. */
	SEVEN(7),

	/** The day before. */
	ONE(1),

	/** When the day has passed and nothing is recorded or public, once a week. */
	OVERDUE(-1);

	private final long days;

	ReminderKind(long days) {
		this.days = days;
	}

	/**
	 * What somebody would be reminded by now: of the chosen days before, the last that
	 * has come, so that what turns up late is not missed.
	 */
	static Optional<ReminderKind> of(Deadline deadline, LocalDate today, Set<ReminderKind> chosen) {
		if (deadline.isSettled()) {
			return Optional.empty();
		}
		long left = ChronoUnit.DAYS.between(today, deadline.day());
		if (left < 0) {
			return Optional.of(OVERDUE).filter(chosen::contains);
		}
		return chosen.stream()
			.filter((kind) -> kind != OVERDUE && left <= kind.days)
			.min(Comparator.comparingLong((kind) -> kind.days));
	}

}
