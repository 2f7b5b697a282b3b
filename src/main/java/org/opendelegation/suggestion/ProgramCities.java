package org.opendelegation.suggestion;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * In which city the lines of a program are. A heading that names a city is good for the
 * days below it; below the heading of a day, it is good for that day.
 */
final class ProgramCities {

	private @Nullable NameMention ofDays;

	private @Nullable NameMention ofDay;

	/** A heading that no line has followed yet. */
	private @Nullable NameMention headed;

	/**
	 * Takes a heading that is a city.
	 */
	void head(NameMention city) {
		this.headed = city;
		this.ofDay = city;
	}

	/**
	 * Takes a heading of a day.
	 * @param named the cities that it names
	 */
	void beginDay(List<NameMention> named) {
		if (this.headed != null) {
			this.ofDays = this.headed;
			this.headed = null;
		}
		this.ofDay = named.isEmpty() ? this.ofDays : NameMention.only(named);
	}

	/**
	 * Takes notice of a line with a time.
	 */
	void begin() {
		this.headed = null;
	}

	/**
	 * The city of a line.
	 * @param named the cities that it names
	 * @return {@code null} where none is named, or more than one
	 */
	@Nullable NameMention of(List<NameMention> named) {
		return named.isEmpty() ? this.ofDay : NameMention.only(named);
	}

}
