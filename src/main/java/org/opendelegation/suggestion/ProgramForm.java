package org.opendelegation.suggestion;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

/**
 * A line of a program that was chosen, as a browser sends it.
 *
 * @param title the title of the meeting, which somebody may have changed
 * @param dates the day
 * @param startsAt the time
 * @param city the slug of the city
 * @param host the name of the host as the text has it
 * @param hostOrganization the choice of its record
 * @param source the slug of the source whose text it is
 */
record ProgramForm(@Size(max = 200) @Nullable String title, @Size(max = 100) @Nullable String dates,
		@Size(max = 20) @Nullable String startsAt, @Size(max = 200) @Nullable String city,
		@Size(max = 200) @Nullable String host, @Size(max = 200) @Nullable String hostOrganization,
		@Nullable String source) {

	/**
	 * What the form of the meeting is filled in with.
	 */
	Map<String, String> toTexts() {
		Map<String, String> texts = new LinkedHashMap<>();
		put(texts, "title", this.title);
		put(texts, "dates", this.dates);
		put(texts, "startsAt", this.startsAt);
		put(texts, "city", this.city);
		put(texts, "host", this.host);
		put(texts, "hostOrganization", this.hostOrganization);
		return texts;
	}

	private static void put(Map<String, String> texts, String field, @Nullable String typed) {
		String text = Texts.orNull(typed);
		if (text != null) {
			texts.put(field, text);
		}
	}

}
