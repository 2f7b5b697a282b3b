package org.opendelegation.rule;

import java.time.Year;

import org.jspecify.annotations.Nullable;

/**
 * Whose gifts to whom are added up, and of when.
 *
 * @param official the key of the official
 * @param source what tells the source from others
 * @param year the year, or {@code null} where the record does not tell it, or where it
 * does not matter
 */
record SourceYear(String official, String source, @Nullable Year year) {

	/**
	 * Whether what was received on a day that the record does not tell may be of the
	 * year.
	 */
	boolean mayHave(Receipt receipt) {
		return this.year != null && receipt.year() == null
				&& receipt.mayBeIn(this.year.atDay(1), this.year.atMonth(12).atEndOfMonth());
	}

}
