package org.opendelegation.rule;

import java.util.List;
import java.util.Objects;

/**
 * Whether travel that somebody paid for is exempt from the limit because of who paid. A
 * claim that it is does not make it so; what the claim lacks is told.
 */
final class TravelExemptionRule implements Rule {

	@Override
	public String id() {
		return "EXC-501C3";
	}

	@Override
	public int version() {
		return 5;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
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
		return PaymentFacts.ofState(facts.payments(), jurisdiction())
			.map((payment) -> find(payment, grounds.parameters()))
			.toList();
	}

	private Finding find(PaymentFacts payment, ParameterTable parameters) {
		PartyFacts payer = payment.payer();
		Reasoning reasoning = payment.claim()
			.tell(Reasoning.of(this, payment.subject())
				.payments(List.of(payment))
				.input("payerKind", payer.kindWord(), Objects.requireNonNullElse(payer.record(), payment.record())),
					payment.record());
		if (!payment.mayBeGift()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.EXC-501C3.noGift");
		}
		if (TravelParts.isForTicketsOnly(payment)) {
			return reasoning.find(Outcome.NOT_MET, "finding.EXC-501C3.tickets");
		}
		if (payer.taxEntry() != null) {
			reasoning.input("taxEntry", Value.day(payer.taxEntry().checkedOn()), payer.taxEntry().record());
			Exemption.daysOf(payment, parameters).ifPresent(reasoning::uses);
		}
		return judge(Exemption.of(payment, parameters), payer, payment.claim(), reasoning);
	}

	private static Finding judge(Exemption exemption, PartyFacts payer, ClaimedExemption claim, Reasoning reasoning) {
		Value name = Value.name(payer.name());
		boolean claimed = claim.isForOtherThanSpeech();
		String evidence = claim.hasEvidence() ? "" : ".noEvidence";
		String key = "finding.EXC-501C3." + exemption.reason();
		String claimedKey = "finding.EXC-501C3.claimed.";
		return switch (exemption.standing()) {
			case EVIDENCED -> reasoning.find(Outcome.MET, key, name, payer.kindWord());
			case NOT_AVAILABLE -> claimed
					? reasoning.find(Outcome.NOT_MET, claimedKey + exemption.reason() + evidence, name,
							payer.kindWord(), claim.word())
					: reasoning.find(Outcome.NOT_MET, key, name, payer.kindWord());
			case UNVERIFIED -> claimed ? reasoning.lacks(exemption.missing())
				.lacks(claim.missing())
				.find(Outcome.CANNOT_TELL, claimedKey + "unverified" + evidence, name, payer.kindWord(), claim.word())
					: reasoning.lacks(exemption.missing()).find(Outcome.CANNOT_TELL, key, name, payer.kindWord());
		};
	}

}
