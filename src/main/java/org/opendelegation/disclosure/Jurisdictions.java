package org.opendelegation.disclosure;

import java.util.List;
import java.util.Map;

import org.opendelegation.place.City;

/**
 * Where rules and parameters are in force: a state by its code in ISO 3166-2, and a city
 * below it.
 */
final class Jurisdictions {

	static final String CALIFORNIA = "US-CA";

	private static final Map<String, String> STATES = Map.of("US/California", CALIFORNIA);

	private Jurisdictions() {
	}

	/**
	 * The jurisdictions of a city, the narrowest first; none where the rules of its state
	 * are not known.
	 */
	static List<String> of(City city) {
		String state = STATES.get(city.getCountry().getCode() + "/" + city.getRegion());
		return (state != null) ? List.of(state + "/" + city.getSlug(), state) : List.of();
	}

	/**
	 * The state of a place that is given by its names; none where its rules are not
	 * known.
	 */
	static List<String> of(String country, String region) {
		String state = STATES.get(country + "/" + region);
		return (state != null) ? List.of(state) : List.of();
	}

}
