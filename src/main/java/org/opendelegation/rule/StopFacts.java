package org.opendelegation.rule;

import java.util.Set;

import org.opendelegation.source.RecordRef;

/**
 * A place of the itinerary.
 *
 * @param key the key of the stop
 * @param name what the edition calls the place
 * @param country the code of its country or area in ISO 3166-1
 */
public record StopFacts(String key, String name, String country) {

	/** With the areas that have codes of their own. */
	private static final Set<String> UNITED_STATES = Set.of("US", "PR", "GU", "VI", "AS", "MP", "UM");

	boolean isAbroad() {
		return !UNITED_STATES.contains(this.country);
	}

	RecordRef record() {
		return new RecordRef("stop", this.key);
	}

}
