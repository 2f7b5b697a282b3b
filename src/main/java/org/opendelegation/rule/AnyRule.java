package org.opendelegation.rule;

/**
 * What every rule has, whatever it is about.
 */
interface AnyRule {

	/**
	 * The permanent name of the rule, such as {@code GIFTLIM}.
	 */
	String id();

	/**
	 * Rises when the rule finds something else of the same record.
	 */
	int version();

	/**
	 * Where it is in force, such as {@code US-CA}, or {@code *} where it asks what is
	 * recorded for the place.
	 */
	String jurisdiction();

	Authority authority();

	/**
	 * How sure it is that the rule says so; never {@link Confidence#VERIFIED}, which only
	 * a person can make it.
	 */
	Confidence confidence();

}
