package org.opendelegation.note;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.Segment;

/**
 * A note or an attached file in which something was found.
 *
 * @param path where it is
 * @param file the name of the file, or {@code null} for a note
 * @param page the page of the file, or {@code null} where there are none
 * @param meeting what the meeting is called
 * @param trip what the trip is called
 * @param excerpt the lines that say what was searched for
 */
record NoteHit(String path, @Nullable String file, @Nullable Integer page, String meeting, String trip,
		List<List<Segment>> excerpt) {
}
