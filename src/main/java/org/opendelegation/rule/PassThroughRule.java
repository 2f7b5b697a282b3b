package org.opendelegation.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Private money does not become a government's by passing through a government abroad.
 */
final class PassThroughRule implements Rule {

	@Override
	public String id() {
		return "PASS-THRU";
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return new Authority("FPPC answers on gifts, question 39, as printed in a candidate’s packet of 2020",
				"https://www.fppc.ca.gov/");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaymentFacts.ofState(facts.payments(), jurisdiction())
			.filter(PaymentFacts::mayBeGift)
			.map(this::find)
			.toList();
	}

	private Finding find(PaymentFacts payment) {
		Reasoning reasoning = Reasoning.of(this, payment.subject());
		payment.parties()
			.forEach((part, party) -> reasoning.input(part, Value.name(party.name()),
					Objects.requireNonNullElse(party.record(), payment.record())));
		if (payment.parties().values().stream().noneMatch(PartyFacts::isForeignGovernment)) {
			return payment.payer().isOfUnknownKind()
					? reasoning.lacks(Missing.PAYER_KIND).find(Outcome.CANNOT_TELL, "finding.PASS-THRU.kind")
					: reasoning.find(Outcome.NOT_REQUIRED, "finding.PASS-THRU.none");
		}
		return find(payment, reasoning);
	}

	private static Finding find(PaymentFacts payment, Reasoning reasoning) {
		List<PartyFacts> sources = Stream.of(payment.payer(), payment.originalSource())
			.filter(Objects::nonNull)
			.map((party) -> (PartyFacts) party)
			.toList();
		if (sources.stream()
			.anyMatch((party) -> !party.isForeignGovernment() && !party.isPublicBody() && !party.isOfUnknownKind())) {
			return reasoning.find(Outcome.NOT_MET, "finding.PASS-THRU.private");
		}
		PartyFacts source = payment.originalSource();
		return (source == null || source.isOfUnknownKind())
				? reasoning.lacks(Missing.ORIGINAL_SOURCE).find(Outcome.CANNOT_TELL, "finding.PASS-THRU.unknown")
				: reasoning.find(Outcome.MET,
						payment.isOwnMoney() ? "finding.PASS-THRU.ownMoney" : "finding.PASS-THRU.government");
	}

}
