package org.opendelegation.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text of a source as it stands beside a form.
 *
 * @param choices the sources that have a text
 * @param open the one that is read, or {@code null}
 * @param paragraphs its paragraphs
 * @param cited what is cited from it already for the record of the form
 * @param address where another source is chosen
 */
public record Reading(List<SourceTexts.Choice> choices, @Nullable SourceText open, List<SourceParagraph> paragraphs,
		List<CitedQuote> cited, String address) {
}
