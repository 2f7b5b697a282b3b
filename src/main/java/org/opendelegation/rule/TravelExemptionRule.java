package org.opendelegation.rule;

import java.util.List;
import java.util.Objects;

/**
 * Whether travel that somebody paid for is exempt from the limit because of who paid.
 */
final class TravelExemptionRule implements Rule {

	@Override
	public String id() {
		return "EXC-501C3";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Authority authority() {
		return Authority.code("89506", "Gov. Code § 89506(a)(2), (c)");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaymentFacts.ofState(facts, jurisdiction()).stream().map(this::find).toList();
	}

	private Finding find(PaymentFacts payment) {
		PartyFacts payer = payment.payer();
		Reasoning reasoning = Reasoning.of(this, payment.subject())
			.payments(List.of(payment))
			.input("payerKind", payer.kindWord(), Objects.requireNonNullElse(payer.record(), payment.record()));
		if (!payment.mayBeGift()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.EXC-501C3.noGift");
		}
		if (payer.taxEntry() != null) {
			reasoning.input("taxEntry", Value.day(payer.taxEntry().checkedOn()), payer.taxEntry().record());
		}
		Exemption exemption = Exemption.of(payment);
		Outcome outcome = switch (exemption.standing()) {
			case EVIDENCED -> Outcome.MET;
			case UNVERIFIED -> Outcome.CANNOT_TELL;
			case NOT_AVAILABLE -> Outcome.NOT_MET;
		};
		return reasoning.lacks(exemption.missing())
			.find(outcome, "finding.EXC-501C3." + exemption.reason(), Value.name(payer.name()), payer.kindWord());
	}

}
