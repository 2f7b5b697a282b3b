package org.opendelegation.filing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.BusinessDays;

/**
 * What the rule POLREF-2BD finds of one filing: that the public can see a statement under
 * the Political Reform Act no later than on the second business day after it was
 * received. Posting is not the only way to let the public see it, so that one posted
 * later is said to be posted later, and no more.
 *
 * @param state what comes of it
 * @param by the second business day, or {@code null} where it cannot be told
 * @param days on which business day after the receipt it was posted, where that was
 * later; else 0
 */
public record PublicAccess(State state, @Nullable LocalDate by, int days) {

	/** The permanent name of the rule. */
	public static final String RULE = "POLREF-2BD";

	/** Where it stands. */
	public static final String CITATION = "Gov. Code § 81008";

	private static final int DAYS = 2;

	private static final BusinessDays CALIFORNIA = BusinessDays.ofCalifornia();

	PublicAccess(State state, @Nullable LocalDate by) {
		this(state, by, 0);
	}

	/**
	 * The second business day after a receipt.
	 */
	static LocalDate lastDay(LocalDate received) {
		return CALIFORNIA.after(received, DAYS);
	}

	/**
	 * Judges a filing as of a day.
	 */
	static PublicAccess of(FormKind form, FilingDays days, LocalDate today) {
		if (!form.isOpenOnSecondDay()) {
			return new PublicAccess(State.NOT_ASKED, null);
		}
		if (days.received() == null) {
			return new PublicAccess(State.CANNOT_TELL, null);
		}
		LocalDate by = lastDay(days.received());
		if (days.postedOn() != null && days.postedOn().isAfter(by)) {
			return form.isSeenOnRequest() ? new PublicAccess(State.NOT_NEEDED, by)
					: new PublicAccess(State.POSTED_LATER, by, CALIFORNIA.from(days.received(), days.postedOn()));
		}
		if (days.postedOn() != null) {
			return new PublicAccess(State.MET, by);
		}
		if (form.isSeenOnRequest()) {
			return new PublicAccess(State.ON_REQUEST, by);
		}
		return new PublicAccess(today.isAfter(by) ? State.NOT_POSTED : State.OPEN, by);
	}

	/**
	 * What comes of the rule.
	 */
	public enum State {

		/** It was posted by then. */
		MET,

		/** It was posted later; whether it could be seen otherwise is not recorded. */
		POSTED_LATER,

		/** It was posted later, and need not be posted: the public can ask for it. */
		NOT_NEEDED,

		/** No posting is recorded, and none is asked for: the public can ask for it. */
		ON_REQUEST,

		/** No posting is recorded, and the day is over. */
		NOT_POSTED,

		/** No posting is recorded, and the day is to come. */
		OPEN,

		/** When it was received is not recorded. */
		CANNOT_TELL,

		/** The rule is not for such filings. */
		NOT_ASKED

	}

}
