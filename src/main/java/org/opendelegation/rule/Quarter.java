package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a calendar year.
 *
 * @param year the year
 * @param number from one to four
 */
record Quarter(int year, int number) {

	static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
	}

	LocalDate firstDay() {
		return LocalDate.of(this.year, 3 * this.number - 2, 1);
	}

	LocalDate lastDay() {
		return LocalDate.of(this.year, 3 * this.number, 1).plusMonths(1).minusDays(1);
	}

}
