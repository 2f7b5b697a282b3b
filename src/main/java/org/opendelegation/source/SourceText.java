package org.opendelegation.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The text of a source, for staff only.
 *
 * @param source the slug of the source
 * @param number the number of the source
 * @param name what to call the source
 * @param nameLanguage the language of the name as a BCP 47 tag
 * @param language the language of the text as a BCP 47 tag
 * @param text the text, empty where nobody has entered it
 * @param version counts the texts that were saved, 0 before the first
 * @param by who entered it, or {@code null}
 * @param enteredAt when, or {@code null}
 */
public record SourceText(String source, int number, String name, String nameLanguage, String language, String text,
		int version, @Nullable String by, @Nullable Instant enteredAt) {

	public boolean isThere() {
		return !this.text.isEmpty();
	}

}
