package org.opendelegation.rule;

import java.util.List;

/**
 * Travel for a speech is exempt from the limit within the United States only.
 */
final class SpeechExemptionRule implements Rule {

	@Override
	public String id() {
		return "EXC-SPEECH";
	}

	@Override
	public int version() {
		return 4;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("89506", "Gov. Code § 89506(a)(1)");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaymentFacts.ofState(facts.payments(), jurisdiction())
			.filter(PaymentFacts::mayBeGift)
			.map((payment) -> find(payment, facts.stops()))
			.toList();
	}

	private Finding find(PaymentFacts payment, List<StopFacts> stops) {
		Reasoning reasoning = Reasoning.of(this, payment.subject());
		stops.forEach((stop) -> reasoning.input("stop", Value.name(stop.name()), stop.record()));
		ClaimedExemption claim = payment.claim();
		if (claim.isForSpeech()) {
			claim.tell(reasoning, payment.record());
		}
		if (stops.stream().anyMatch(StopFacts::isAbroad)) {
			return reasoning.find(Outcome.NOT_MET,
					claim.isForSpeech() ? "finding.EXC-SPEECH.claimed.abroad" : "finding.EXC-SPEECH.abroad");
		}
		if (stops.isEmpty()) {
			return reasoning.lacks(Missing.STOPS).find(Outcome.CANNOT_TELL, "finding.EXC-SPEECH.noStops");
		}
		if (stops.stream().anyMatch(StopFacts::isInArea)) {
			return reasoning.lacks(Missing.WITHIN_UNITED_STATES)
				.lacks(Missing.SPEECH)
				.find(Outcome.CANNOT_TELL, "finding.EXC-SPEECH.area");
		}
		reasoning.lacks(Missing.SPEECH);
		return (claim.isForSpeech() && !claim.hasEvidence())
				? reasoning.lacks(claim.missing()).find(Outcome.CANNOT_TELL, "finding.EXC-SPEECH.claimed.noEvidence")
				: reasoning.find(Outcome.CANNOT_TELL, "finding.EXC-SPEECH.within");
	}

}
