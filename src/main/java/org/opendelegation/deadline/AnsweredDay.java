package org.opendelegation.deadline;

import java.time.LocalDate;

import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.source.RecordRef;

/**
 * What an answer is about: a day that a rule found of a trip, whatever edition or result
 * it was found in.
 *
 * @param tripId the identity of the trip
 * @param rule the permanent name of the rule
 * @param subject whom or what it is about
 * @param day the day
 */
record AnsweredDay(long tripId, String rule, RecordRef subject, LocalDate day) {

	static AnsweredDay of(DueFinding due) {
		return new AnsweredDay(due.tripId(), due.rule(), due.subject(), due.day());
	}

	String toPath(String slug) {
		return "/desk/deadlines/findings/%s/%s/%s/%s/%s".formatted(slug, this.rule, this.subject.kind(),
				this.subject.key(), this.day);
	}

}
