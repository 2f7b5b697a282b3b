package org.opendelegation.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All rules about relationships between cities, in the order in which pages show what
 * they find.
 */
public final class RelationshipRuleBook {

	static final List<RelationshipRule> RULES = List.of(new TexasPartnerRule(), new IndianaPartnerRule(),
			new ArkansasPartnerRule(), new OtherPartnerRule(), new CouncilFirstRule(), new ReviewRule(),
			new AgreementEndRule());

	private RelationshipRuleBook() {
	}

	public static List<Finding> apply(RelationshipFacts facts, ParameterTable parameters) {
		return RULES.stream().flatMap((rule) -> rule.apply(facts, parameters).stream()).toList();
	}

	/**
	 * What tells these rules from those of another release.
	 */
	public static String edition() {
		return RULES.stream().map((rule) -> rule.id() + " " + rule.version()).collect(Collectors.joining(", "));
	}

}
