package org.opendelegation.disclosure;

import org.opendelegation.rule.RelationshipFacts;
import org.opendelegation.rule.RelationshipRuleBook;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what laws and policies say of relationships between cities, and stores it. Only
 * the desk does: the public reads what is stored.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RelationshipFindings {

	private final ParameterStore parameters;

	private final FindingStore store;

	RelationshipFindings(ParameterStore parameters, FindingStore store) {
		this.parameters = parameters;
		this.store = store;
	}

	/**
	 * What follows from a relationship as it is now; nothing is stored.
	 */
	public Disclosure compute(RelationshipFacts facts) {
		return Disclosure.of(RelationshipRuleBook.apply(facts, this.parameters.findAll()));
	}

	/**
	 * Finds what follows from a relationship as it is now, and keeps what was found
	 * before.
	 * @param relationship its identity
	 */
	public void recompute(long relationship, RelationshipFacts facts) {
		this.store.replace(FindingOwner.ofRelationship(relationship),
				RelationshipRuleBook.apply(facts, this.parameters.findAll()), RelationshipRuleBook.edition(), false);
	}

	/**
	 * What was found of a relationship. The public is shown that of published ones only.
	 * @param relationship its identity
	 */
	public Disclosure read(long relationship) {
		return Disclosure.of(this.store.findCurrentOf(FindingOwner.ofRelationship(relationship)));
	}

	/**
	 * What tells the rules from those of another release.
	 */
	public String ruleBook() {
		return RelationshipRuleBook.edition();
	}

}
