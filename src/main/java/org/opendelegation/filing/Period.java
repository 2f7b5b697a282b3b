package org.opendelegation.filing;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The time that a filing covers.
 *
 * @param from its first day, or {@code null} where that is not stated
 * @param to its last day, or {@code null} where that is not stated
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Whether all days from one to another are in it. One of which only an end is stated
	 * begins or ends with the year of that day.
	 */
	public boolean contains(LocalDate first, LocalDate last) {
		LocalDate begin = (this.from != null) ? this.from : yearOf(this.to).map((year) -> year.atDay(1)).orElse(null);
		LocalDate end = (this.to != null) ? this.to
				: yearOf(this.from).map((year) -> year.atMonth(12).atEndOfMonth()).orElse(null);
		return begin != null && end != null && !begin.isAfter(first) && !end.isBefore(last);
	}

	private static Optional<Year> yearOf(@Nullable LocalDate day) {
		return Optional.ofNullable(day).map(Year::from);
	}

	public boolean isStated() {
		return this.from != null || this.to != null;
	}

}
