package org.opendelegation.support;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days of forms: one day each, of a year that records can be of.
 */
public final class TypedDay {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private TypedDay() {
	}

	/**
	 * The day that was typed; {@code null} where nothing was, or no such day.
	 */
	public static @Nullable LocalDate read(@Nullable String typed) {
		try {
			Edtf date = Dates.read(typed);
			LocalDate day = (date != null) ? date.earliest() : null;
			return (day != null && isOneDay(date) && isOfUsualYear(day)) ? day : null;
		}
		catch (EdtfSyntaxException ex) {
			return null;
		}
	}

	private static boolean isOneDay(@Nullable Edtf date) {
		return date != null && date.toString().equals(String.valueOf(date.earliest()));
	}

	private static boolean isOfUsualYear(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

}
