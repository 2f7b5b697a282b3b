package org.opendelegation.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * A heading of a program that names a day.
 *
 * @param begin where it begins in the text
 * @param end where it ends
 * @param dateBegin where its date begins
 * @param dateEnd where that ends
 * @param date the day as EDTF; uncertain where there is a doubt
 * @param doubt why it is uncertain, or {@code null}
 */
record ProgramDay(int begin, int end, int dateBegin, int dateEnd, String date, @Nullable Doubt doubt) {

	/**
	 * Why a day is uncertain.
	 */
	enum Doubt {

		YEAR_OF_ANOTHER_DATE, OTHER_WEEKDAY

	}

}
