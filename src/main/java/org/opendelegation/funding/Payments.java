package org.opendelegation.funding;

import java.util.List;
import java.util.Map;

import org.opendelegation.trip.EditionContent;
import org.opendelegation.trip.Question;

/**
 * Who paid.
 *
 * @param payments the payments, in order
 */
public record Payments(List<Payment> payments) implements EditionContent {

	@Override
	public Map<Question, String> getAnswers() {
		return Map.of(Question.WHO_PAID, "funding/_paid");
	}

	@Override
	public List<Payment> getRecords() {
		return this.payments;
	}

}
