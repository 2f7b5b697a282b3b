package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A city that takes a payment for travel fills in the form for it, whatever the amount.
 */
final class AgencyFormRule implements Rule {

	@Override
	public String id() {
		return "F801-FORM";
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	@Override
	public Authority authority() {
		return new Authority("2 CCR §§ 18944, 18950.1; instructions of the FPPC for Form 801",
				"https://www.fppc.ca.gov/forms.html");
	}

	/**
	 * The days are remembered, not read.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaymentFacts.ofState(facts, jurisdiction()).stream().map((payment) -> find(payment, grounds)).toList();
	}

	private Finding find(PaymentFacts payment, Grounds grounds) {
		Reasoning reasoning = Reasoning.of(this, payment.subject())
			.payments(List.of(payment))
			.input("paidTo", Value.word("Payment.PaidTo." + payment.ways().paidTo()), payment.record());
		if (payment.officials().stream().noneMatch(payment::isThroughCity)) {
			return payment.officials().stream().anyMatch(payment::isPerhapsThroughCity)
					? reasoning.lacks(Missing.PAID_TO).find(Outcome.CANNOT_TELL, "finding.F801-FORM.unknown")
					: reasoning.find(Outcome.NOT_REQUIRED, "finding.F801-FORM.notThroughCity");
		}
		LocalDate used = payment.lastDay();
		if (used == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F801-FORM.received");
		}
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.FORM_801_DAYS, used);
		if (days.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		LocalDate due = used.plusDays(days.get().number());
		return reasoning.uses(days.get()).on(due).find(Outcome.DUE, "finding.F801-FORM.due", Value.day(due));
	}

}
