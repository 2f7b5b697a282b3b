package org.opendelegation.source;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a fact's value as a page prints it.
 *
 * @param text the words
 * @param path the page it leads to, or {@code null}
 * @param machine the value of a {@code time} element, or {@code null}
 * @param language the language of the words, or {@code null} where they are in the
 * reader's
 * @param markdown whether the words are Markdown
 */
public record FactPart(String text, @Nullable String path, @Nullable String machine, @Nullable String language,
		boolean markdown) {

	/** The language that records are kept in. */
	private static final String RECORD_LANGUAGE = "en";

	/**
	 * Words in the reader's language.
	 */
	public static FactPart ofReader(String text) {
		return new FactPart(text, null, null, null, false);
	}

	static FactPart ofMarkdown(String text) {
		return new FactPart(text, null, null, RECORD_LANGUAGE, true);
	}

	static FactPart ofRecord(String text, @Nullable String path) {
		return new FactPart(text, path, null, RECORD_LANGUAGE, false);
	}

}
