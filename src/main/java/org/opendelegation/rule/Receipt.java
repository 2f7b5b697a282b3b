package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * When a payment or an object was received.
 *
 * @param when the time, as far as the record tells, or {@code null}
 */
record Receipt(@Nullable Edtf when) {

	/**
	 * The first day on which it may have been.
	 */
	@Nullable LocalDate firstDay() {
		return (this.when != null) ? this.when.earliest() : null;
	}

	/**
	 * The last day on which it may have been.
	 */
	@Nullable LocalDate lastDay() {
		return (this.when != null) ? this.when.latest() : null;
	}

	/**
	 * The day on which it was, or {@code null} where it may have been another.
	 */
	@Nullable LocalDate onlyDay() {
		LocalDate first = firstDay();
		return (first != null && first.equals(lastDay())) ? first : null;
	}

	/**
	 * The calendar year in which it was, if it was surely one.
	 */
	@Nullable Year year() {
		LocalDate first = firstDay();
		LocalDate last = lastDay();
		return (first != null && last != null && first.getYear() == last.getYear()) ? Year.from(first) : null;
	}

	/**
	 * The calendar quarter in which it was, if it was surely one.
	 */
	@Nullable Quarter quarter() {
		LocalDate first = firstDay();
		LocalDate last = lastDay();
		return (first != null && last != null && Quarter.of(first).equals(Quarter.of(last))) ? Quarter.of(first) : null;
	}

	/**
	 * Whether it may have been in a time.
	 */
	boolean mayBeIn(LocalDate from, LocalDate to) {
		LocalDate first = firstDay();
		LocalDate last = lastDay();
		return (first == null || !first.isAfter(to)) && (last == null || !last.isBefore(from));
	}

	/**
	 * Whether no more than some months may lie between the two.
	 */
	boolean mayBeWithin(int months, Receipt other) {
		LocalDate first = other.firstDay();
		LocalDate last = other.lastDay();
		return first == null || last == null || mayBeIn(first.minusMonths(months), last.plusMonths(months));
	}

}
