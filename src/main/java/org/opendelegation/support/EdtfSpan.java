package org.opendelegation.support;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an {@link Edtf} holds: one date or an interval.
 */
sealed interface EdtfSpan permits EdtfEnd, EdtfInterval {

	@Nullable LocalDate earliest();

	@Nullable LocalDate latest();

	boolean isExact();

}
