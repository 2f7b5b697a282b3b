package org.opendelegation.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.source.RecordRef;

/**
 * What an answer is about: a day that a rule found of a trip, whatever edition or result
 * it was found in.
 *
 * @param tripId the identity of the trip
 * @param rule the permanent name of the rule
 * @param subject whom or what it is about
 * @param city the slug of the city whose day it is, where the subject does not tell; else
 * {@code null}
 * @param day the day
 */
record AnsweredDay(long tripId, String rule, RecordRef subject, @Nullable String city, LocalDate day) {

	static AnsweredDay of(DueFinding due) {
		return new AnsweredDay(due.tripId(), due.rule(), due.subject(), due.city(), due.day());
	}

	/**
	 * The same as somebody answered it who did not say for which city.
	 */
	AnsweredDay ofNoCity() {
		return new AnsweredDay(this.tripId, this.rule, this.subject, null, this.day);
	}

	String toPath(String slug) {
		String path = "/desk/deadlines/findings/%s/%s/%s/%s/%s".formatted(slug, this.rule, this.subject.kind(),
				this.subject.key(), this.day);
		return (this.city != null) ? path + "?city=" + this.city : path;
	}

}
