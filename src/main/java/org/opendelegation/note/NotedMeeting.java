package org.opendelegation.note;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * A meeting of which somebody may write a note. The note belongs to the trip and the key
 * of the meeting, which stay, and not to an edition.
 *
 * @param tripId the identity of the trip
 * @param trip the slug of the trip
 * @param tripTitle what the newest edition calls the trip
 * @param key the key of the meeting in every edition
 * @param title what the newest edition that has the meeting calls it
 * @param dates when it was, or {@code null}
 * @param city where it was, or {@code null}
 * @param inNewestEdition whether the newest edition has it
 */
public record NotedMeeting(long tripId, String trip, String tripTitle, String key, String title, @Nullable Edtf dates,
		@Nullable String city, boolean inNewestEdition) {

	/**
	 * Where the note is written.
	 */
	public String getPath() {
		return "/desk/trips/" + this.trip + "/meetings/" + this.key + "/note";
	}

	/**
	 * Where the notes of the trip are.
	 */
	public String getListPath() {
		return "/desk/trips/" + this.trip + "/notes";
	}

}
