package org.opendelegation.meeting;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * A meeting in a list.
 *
 * @param tripSlug the permanent name of its trip
 * @param tripTitle what the trip is called
 * @param key its permanent name within the trip
 * @param title what the meeting is called
 * @param kind what sort of event it was
 * @param dates when it was, or {@code null} where no source says
 * @param datesWithheld on what ground that is withheld, or {@code null}
 * @param cityName where it was, or {@code null} where no source says
 * @param citySlug the permanent name of that city
 * @param cityWithheld on what ground that is withheld, or {@code null}
 * @param host who was the host, or {@code null} where no source says or it is withheld
 * @param partOfTrip whether it was on the trip and not at home
 */
public record MeetingSummary(String tripSlug, String tripTitle, String key, String title, MeetingKind kind,
		@Nullable Edtf dates, @Nullable String datesWithheld, @Nullable String cityName, @Nullable String citySlug,
		@Nullable String cityWithheld, @Nullable String host, boolean partOfTrip) {

	public String getPath() {
		return "/trips/" + this.tripSlug + "/meetings/" + this.key;
	}

}
