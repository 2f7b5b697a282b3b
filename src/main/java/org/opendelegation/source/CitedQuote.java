package org.opendelegation.source;

/**
 * Words of a source that are cited already.
 *
 * @param labelKey the message key of the fact that they are cited for
 * @param source the slug of the source
 * @param quote the words
 */
public record CitedQuote(String labelKey, String source, String quote) {
}
