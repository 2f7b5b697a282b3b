package org.opendelegation.funding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.draft.Directory;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Money;
import org.opendelegation.support.Questions;
import org.opendelegation.trip.Traveler;

/**
 * The other payments of a trip, beside which one is entered or revised.
 *
 * @param payments the payments
 * @param directory finds the names of those whom they name
 */
record OtherPayments(List<Payment> payments, Directory directory) {

	/**
	 * Asks whether the payment is recorded already, and whether the money goes in a ring.
	 */
	void ask(Questions questions, PaymentForm form) {
		TypedChain chain = TypedChain.of(form, this.directory);
		for (Payment other : this.payments) {
			TypedChain beside = TypedChain.of(other, this.directory);
			chain.askRing(questions, beside);
			Money sum = form.sum().toMoney();
			if (sum != null && sum.equals(other.getAmount()) && chain.payer().isSameAs(beside.payer())
					&& isOfSamePeopleAndDay(form, other)) {
				questions.ask("payer", "payment.recorded", sum.toWords(Locale.US), other.getPayer().getName(),
						other.getPurpose());
			}
		}
	}

	private static boolean isOfSamePeopleAndDay(PaymentForm form, Payment other) {
		Set<String> people = other.getBeneficiaries().stream().map(Traveler::getKey).collect(Collectors.toSet());
		return form.parts().beneficiaries().equals(people)
				&& Objects.equals(Dates.read(form.received()), other.getReceived());
	}

}
