package org.opendelegation.disclosure;

import java.util.Set;

import org.opendelegation.place.CityRepository;
import org.opendelegation.rule.Jurisdictions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places in which a parameter can be in force: states, and cities of the directory. A row
 * of a place that does not exist would never be used, and nobody would notice.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class ParameterPlaces {

	/** States, districts and territories of ISO 3166-2. */
	private static final Set<String> UNITED_STATES = Set.of("AK", "AL", "AR", "AS", "AZ", "CA", "CO", "CT", "DC", "DE",
			"FL", "GA", "GU", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MP",
			"MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD",
			"TN", "TX", "UM", "UT", "VA", "VI", "VT", "WA", "WI", "WV", "WY");

	private final CityRepository cities;

	ParameterPlaces(CityRepository cities) {
		this.cities = cities;
	}

	/**
	 * Whether there is such a place.
	 * @param jurisdiction a state by its code, or a city of one: {@code US-CA/oakley}
	 */
	boolean exists(String jurisdiction) {
		int end = jurisdiction.indexOf('/');
		return (end < 0) ? isState(jurisdiction) : this.cities.findBySlug(jurisdiction.substring(end + 1))
			.map((city) -> Jurisdictions.stateOf(city.getState(), city.getCountry().getCode(), city.getRegion()))
			.filter(jurisdiction.substring(0, end)::equals)
			.isPresent();
	}

	private static boolean isState(String code) {
		return !code.startsWith("US-") || UNITED_STATES.contains(code.substring("US-".length()));
	}

}
