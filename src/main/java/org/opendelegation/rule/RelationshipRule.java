package org.opendelegation.rule;

import java.util.List;

/**
 * One rule about relationships between cities: from what the record of one holds to what
 * follows. It knows nothing else, asks nobody, and always finds the same of the same.
 * What it says is not legal advice.
 */
interface RelationshipRule extends AnyRule {

	List<Finding> apply(RelationshipFacts facts, ParameterTable parameters);

	/**
	 * Begins to reason about a relationship with what all such rules look at.
	 */
	default Reasoning begin(RelationshipFacts facts) {
		HomeFacts home = facts.home();
		Reasoning reasoning = Reasoning.of(this, facts.subject())
			.input("state", (home.state() != null) ? home.place() : null, home.record());
		facts.stages().forEach((stage) -> reasoning.input(stage.input()));
		return reasoning;
	}

}
