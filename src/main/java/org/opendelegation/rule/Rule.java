package org.opendelegation.rule;

import java.util.List;

/**
 * One rule: from what a trip's record holds to what follows. It knows nothing else, asks
 * nobody, and always finds the same of the same. What it says is not legal advice.
 */
interface Rule extends AnyRule {

	@Override
	default String jurisdiction() {
		return Jurisdictions.CALIFORNIA;
	}

	/**
	 * Whose duty it is that the rule is about, whatever its findings are told of.
	 */
	Duty duty();

	List<Finding> apply(TripFacts facts, Grounds grounds);

}
