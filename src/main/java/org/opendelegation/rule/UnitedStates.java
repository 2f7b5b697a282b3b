package org.opendelegation.rule;

import java.util.Set;

/**
 * Whether a country or area lies within the United States, for all rules that ask. The
 * states and the District of Columbia do, which have the code {@code US}. Areas of the
 * United States with a code of their own, such as Puerto Rico and Guam, are not abroad,
 * and their governments are no foreign ones; but whether section 89506(a)(1) of the
 * Government Code means them by "within the United States" was not read, so that a rule
 * that turns on it cannot tell.
 */
public enum UnitedStates {

	/** Surely within. */
	WITHIN,

	/** An area of the United States with a code of its own. */
	AREA,

	/** Abroad. */
	OUTSIDE;

	private static final Set<String> AREAS = Set.of("PR", "GU", "VI", "AS", "MP", "UM");

	/**
	 * Where a country or area lies.
	 * @param country its code in ISO 3166-1
	 */
	public static UnitedStates of(String country) {
		if (country.equals("US")) {
			return WITHIN;
		}
		return AREAS.contains(country) ? AREA : OUTSIDE;
	}

}
