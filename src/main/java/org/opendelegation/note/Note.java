package org.opendelegation.note;

import org.jspecify.annotations.Nullable;

/**
 * What the note of a meeting says now.
 *
 * @param version how many texts were saved; none for a note that nobody has written
 * @param text the text as Markdown
 * @param written who wrote it and when, or {@code null} if nobody did
 */
record Note(int version, String text, @Nullable Writing written) {

	static final Note NONE = new Note(0, "", null);

}
