package org.opendelegation.document;

import java.util.List;

/**
 * What came of reading the text of a file.
 *
 * @param state whether there is text
 * @param parts the text, empty where there is none
 */
record ReadText(TextState state, List<TextPart> parts) {

	static final ReadText NONE = new ReadText(TextState.NONE, List.of());

	static final ReadText UNREAD = new ReadText(TextState.UNREAD, List.of());

	static ReadText of(List<TextPart> parts) {
		return parts.isEmpty() ? NONE : new ReadText(TextState.READ, parts);
	}

}
