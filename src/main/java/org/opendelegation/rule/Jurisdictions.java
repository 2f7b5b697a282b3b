package org.opendelegation.rule;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;

/**
 * Where rules and parameters are in force: a state by its code in ISO 3166-2, and a city
 * below it.
 */
public final class Jurisdictions {

	public static final String CALIFORNIA = "US-CA";

	private static final Map<String, String> STATES = Map.of("US/California", CALIFORNIA);

	private Jurisdictions() {
	}

	/**
	 * The jurisdictions of a city, the narrowest first; none where the rules of its state
	 * for trips are not known.
	 */
	public static List<String> of(City city) {
		String state = stateOf(city.getState(), city.getCountry().getCode(), city.getRegion());
		return (state != null && STATES.containsValue(state)) ? List.of(state + "/" + city.getSlug(), state)
				: List.of();
	}

	/**
	 * The state of a city: as its code says, or else as what the region is called tells
	 * for those whose rules are known here; {@code null} where neither does.
	 */
	public static @Nullable String stateOf(@Nullable String code, String country, @Nullable String region) {
		return (code != null) ? code : STATES.get(country + "/" + region);
	}

	/**
	 * The state of a place, where its rules for trips are known.
	 */
	public static List<String> of(@Nullable String code, String country, @Nullable String region) {
		String state = stateOf(code, country, region);
		return (state != null && STATES.containsValue(state)) ? List.of(state) : List.of();
	}

}
