package org.opendelegation.filing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a filing stands to the day on which it was due.
 */
public enum Standing {

	/** It was done by then. */
	ON_TIME,

	/** It was done, but later. */
	LATE,

	/** It was done, and nobody says when it was due. */
	DONE,

	/** It amends another one, was done, and has no day on which it was due. */
	AMENDMENT,

	/** It was not done, and the day is over. */
	MISSING,

	/** It was not done, and can be yet; or nobody says when it is due. */
	OPEN;

	/**
	 * Whether it was done, and not late as far as anybody says.
	 */
	public boolean isMet() {
		return this == ON_TIME || this == DONE || this == AMENDMENT;
	}

	static Standing of(Filing filing, @Nullable LocalDate due, LocalDate today) {
		Standing standing = of(filing.getDoneOn(), due, today);
		return (standing == DONE && filing.isAmendment()) ? AMENDMENT : standing;
	}

	static Standing of(@Nullable LocalDate done, @Nullable LocalDate due, LocalDate today) {
		if (done == null) {
			return (due != null && due.isBefore(today)) ? MISSING : OPEN;
		}
		if (due == null) {
			return DONE;
		}
		return done.isAfter(due) ? LATE : ON_TIME;
	}

}
