package org.opendelegation.paper;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Which paper somebody asks for, for the officials of all cities of a trip or of one.
 *
 * @param name the paper
 * @param city the slug of the city, or {@code null} for all
 */
record Wanted(PaperName name, @Nullable String city) {

	/** The parameter of addresses that names the city. */
	static final String CITY = "city";

	Wanted {
		city = StringUtils.hasText(city) ? city : null;
	}

	/**
	 * What an address asks for.
	 * @throws org.opendelegation.web.NotFoundException if there is no such paper
	 */
	static Wanted of(String kind, @Nullable String city) {
		return new Wanted(PaperName.of(kind), city);
	}

}
