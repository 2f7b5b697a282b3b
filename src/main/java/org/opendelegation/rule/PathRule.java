package org.opendelegation.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.opendelegation.funding.Payment.DisclosurePath;

/**
 * Each payment is disclosed for each official in exactly one way.
 */
final class PathRule implements Rule {

	@Override
	public String id() {
		return "PATH";
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
		return new Authority("Form 700, Schedule E; instructions of the FPPC for Form 801",
				"https://www.fppc.ca.gov/Form700.html");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.officialsOf(jurisdiction())
			.stream()
			.flatMap((official) -> facts.paymentsFor(official).stream().map((payment) -> find(official, payment)))
			.toList();
	}

	private Finding find(OfficialFacts official, PaymentFacts payment) {
		Set<DisclosurePath> ways = payment.ways().of(official);
		Value named = payment.ways().named(List.of(official));
		Value payer = Value.name(payment.payer().name());
		Reasoning reasoning = Reasoning.of(this, official)
			.input("payer", payer, payment.record())
			.input("disclosurePath", named, payment.record());
		if (ways.isEmpty()) {
			return reasoning.lacks(Missing.DISCLOSURE_PATH).find(Outcome.CANNOT_TELL, "finding.PATH.none", payer);
		}
		if (payment.isAtOddsWithPayer(official)) {
			return reasoning.lacks(Missing.WHO_PAID)
				.find(Outcome.CANNOT_TELL, "finding.PATH.atOdds", payer, Objects.requireNonNull(named));
		}
		return (ways.size() == 1)
				? reasoning.find(Outcome.MET, "finding.PATH.one", payer, Objects.requireNonNull(named))
				: reasoning.find(Outcome.NOT_MET, "finding.PATH.double", payer, Objects.requireNonNull(named));
	}

}
