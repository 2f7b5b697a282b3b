package org.opendelegation.disclosure;

import java.util.List;

/**
 * One rule: from what a trip's record holds to what follows. It knows nothing else, asks
 * nobody, and always finds the same of the same. What it says is not legal advice.
 */
interface Rule {

	/**
	 * The permanent name of the rule, such as {@code GIFTLIM}.
	 */
	String id();

	/**
	 * Rises when the rule finds something else of the same record.
	 */
	int version();

	/**
	 * Where it is in force, such as {@code US-CA}.
	 */
	default String jurisdiction() {
		return Jurisdictions.CALIFORNIA;
	}

	Authority authority();

	/**
	 * How sure it is that the rule says so; never {@link Confidence#VERIFIED}, which only
	 * a person can make it.
	 */
	Confidence confidence();

	List<Finding> apply(TripFacts facts, Grounds grounds);

}
