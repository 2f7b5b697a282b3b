package org.opendelegation.rule;

import org.opendelegation.source.RecordRef;

/**
 * A place of the itinerary.
 *
 * @param key the key of the stop
 * @param name what the edition calls the place
 * @param country the code of its country or area in ISO 3166-1
 */
public record StopFacts(String key, String name, String country) {

	boolean isAbroad() {
		return UnitedStates.of(this.country) == UnitedStates.OUTSIDE;
	}

	/**
	 * Whether it is an area of the United States that the law may not mean by them.
	 */
	boolean isInArea() {
		return UnitedStates.of(this.country) == UnitedStates.AREA;
	}

	RecordRef record() {
		return new RecordRef("stop", this.key);
	}

}
