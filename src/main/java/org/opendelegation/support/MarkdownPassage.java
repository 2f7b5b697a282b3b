package org.opendelegation.support;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, an item of a list or another piece of a text that stands for itself.
 *
 * @param source the piece as Markdown that means the same where it stands alone
 * @param words its words without markup
 * @param html HTML that can be put into a page as it is, or {@code null} where the text
 * is more than a page can bear as HTML
 */
public record MarkdownPassage(String source, String words, @Nullable String html) {

}
