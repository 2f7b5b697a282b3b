package org.opendelegation.filing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The time that a filing covers.
 *
 * @param from its first day, or {@code null} where that is not stated
 * @param to its last day, or {@code null} where that is not stated
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Whether it has a day in common with the time between two days. One of which only an
	 * end is stated is that day.
	 */
	public boolean overlaps(LocalDate first, LocalDate last) {
		LocalDate begin = (this.from != null) ? this.from : this.to;
		LocalDate end = (this.to != null) ? this.to : this.from;
		return begin != null && end != null && !begin.isAfter(last) && !end.isBefore(first);
	}

	public boolean isStated() {
		return this.from != null || this.to != null;
	}

}
