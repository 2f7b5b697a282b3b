package org.opendelegation.rule;

import java.util.List;

/**
 * Says of states without a rule of their own what is recorded of their laws about partner
 * countries, so that silence is not taken for an answer.
 */
final class OtherPartnerRule implements PartnerRule {

	private static final List<String> STATES_WITH_RULES = List.of("US-TX", "US-IN", "US-AR");

	@Override
	public String id() {
		return "SC-BAN";
	}

	@Override
	public int version() {
		return 1;
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
	public List<Finding> apply(RelationshipFacts facts, ParameterTable parameters) {
		HomeFacts home = facts.home();
		if (home.state() == null) {
			return List.of(begin(facts).lacks(Missing.HOME_STATE)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN.noState", home.place()));
		}
		if (STATES_WITH_RULES.contains(home.state())) {
			return List.of();
		}
		return List.of(parameters.allOf(ParameterKind.PARTNERS_FORBIDDEN, home.state()).isEmpty()
				? begin(facts).find(Outcome.NOT_REQUIRED, "finding.SC-BAN.noneRecorded", home.place())
				: find(facts, parameters));
	}

	@Override
	public Finding judge(ListedPartner partner, Reasoning reasoning) {
		return reasoning.find(Outcome.ASK_COUNSEL, "finding.SC-BAN.other", partner.facts().home().place(),
				partner.named());
	}

}
