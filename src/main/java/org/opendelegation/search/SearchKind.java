package org.opendelegation.search;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.BadParameterException;

/**
 * What can be found, in the order in which equally good results are shown.
 */
public enum SearchKind {

	TRIP, OFFICIAL, ORGANIZATION, CITY, RELATIONSHIP, MEETING, STATEMENT, FILING, SOURCE;

	/**
	 * The kind that a query parameter names, or {@code null} where it names none.
	 * @throws BadParameterException if there is no such kind
	 */
	static @Nullable SearchKind ofParameter(@Nullable String value) {
		if (value == null || value.isBlank()) {
			return null;
		}
		for (SearchKind kind : values()) {
			if (kind.getParameter().equals(value)) {
				return kind;
			}
		}
		throw new BadParameterException("kind", value);
	}

	/**
	 * The value of the query parameter.
	 */
	public String getParameter() {
		return name().toLowerCase(Locale.ROOT);
	}

}
