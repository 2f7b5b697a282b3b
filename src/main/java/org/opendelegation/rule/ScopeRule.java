package org.opendelegation.rule;

import java.util.List;

/**
 * Says for whom no rules are known here, so that their silence is not taken for an
 * answer.
 */
final class ScopeRule implements Rule {

	@Override
	public String id() {
		return "SCOPE";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public String jurisdiction() {
		return "*";
	}

	@Override
	public Authority authority() {
		return new Authority("", "");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.officials()
			.stream()
			.filter((official) -> official.jurisdictions().isEmpty())
			.map(this::find)
			.toList();
	}

	private Finding find(OfficialFacts official) {
		Reasoning reasoning = Reasoning.of(this, official);
		if (official.city() == null) {
			return reasoning.lacks(Missing.CITY).find(Outcome.CANNOT_TELL, "finding.SCOPE.noCity");
		}
		return reasoning.input("city", Value.name(official.city().name()), official.record())
			.lacks(Missing.RULES_OF_PLACE)
			.find(Outcome.CANNOT_TELL, "finding.SCOPE.other");
	}

}
