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

	/**
	 * Whether a link between a payer and those it was for is not told.
	 */
	public boolean hasUnknownLink() {
		return this.payments.stream()
			.flatMap((payment) -> payment.only("intermediary", "originalSource").stream())
			.anyMatch((fact) -> !fact.isStated());
	}

	@Override
	public Map<Question, String> getAnswers() {
		return Map.of(Question.WHO_PAID, "funding/_paid");
	}

	@Override
	public List<Payment> getRecords() {
		return this.payments;
	}

}
