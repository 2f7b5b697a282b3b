package org.opendelegation.filing;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a filing on which day; {@code null} where that is not stated.
 *
 * @param due the day on which it was due, if somebody typed it
 * @param filed when the filer filed it
 * @param received when the filing officer received it
 * @param postedOn when it was posted on the web
 * @param sentOn when the city sent it on, to the state or to the filing officer
 */
@Embeddable
public record FilingDays(@Nullable LocalDate due, @Nullable LocalDate filed, @Nullable LocalDate received,
		@Nullable LocalDate postedOn, @Nullable LocalDate sentOn) {

	static final FilingDays NONE = new FilingDays(null, null, null, null, null);

}
