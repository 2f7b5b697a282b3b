package org.opendelegation.document;

import org.jspecify.annotations.Nullable;

/**
 * A part of the text of a document.
 *
 * @param page the page that it stands on, counted from one, or {@code null} where there
 * are no pages
 * @param text the text, not blank
 */
public record TextPart(@Nullable Integer page, String text) {
}
