package org.opendelegation.source;

import org.jspecify.annotations.Nullable;

/**
 * Text that pages show as what its Markdown stands for.
 *
 * @param text the text as it was typed
 */
public record MarkdownText(String text) {

	/**
	 * The text, or {@code null} where there is none.
	 */
	public static @Nullable MarkdownText ofNullable(@Nullable String text) {
		return (text != null) ? new MarkdownText(text) : null;
	}

}
