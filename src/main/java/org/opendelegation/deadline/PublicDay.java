package org.opendelegation.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day that follows from what is public, in the reader's language.
 *
 * @param name its name, the same every time, without spaces
 * @param day the day
 * @param matter what is to be done by then
 * @param cityId the city whose matter it is, by its identity; {@code null} where there is
 * none
 * @param path the page that tells more, without language
 * @param changes how often it was changed
 * @param changedAt when it was changed last, or {@code null} where that is not known
 */
record PublicDay(String name, LocalDate day, PublicMatter matter, @Nullable Long cityId, String path, int changes,
		@Nullable Instant changedAt) {

	boolean isOf(long city) {
		return this.cityId != null && this.cityId == city;
	}

}
