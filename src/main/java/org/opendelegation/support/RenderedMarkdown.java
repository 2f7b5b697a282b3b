package org.opendelegation.support;

import org.jspecify.annotations.Nullable;

/**
 * What became of a text as Markdown: HTML, or the text as it is where its HTML would be
 * more than the program or a reader can bear.
 *
 * @param text the text as it was typed
 * @param html HTML that can be put into a page as it is, or {@code null}
 * @param exceeded why there is none, or {@code null}
 */
public record RenderedMarkdown(String text, @Nullable String html, @Nullable Limit exceeded) {

	/**
	 * What a text may have too much of.
	 */
	public enum Limit {

		/** Characters. */
		LENGTH,
		/** Cells of tables, with those that fill up short rows. */
		CELLS,
		/** Emphasis, links and other pieces, or addresses that many links repeat. */
		MARKUP

	}

}
