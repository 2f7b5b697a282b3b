package org.opendelegation.document;

/**
 * What came of adding a file.
 *
 * @param document its identity
 * @param name its name
 * @param already whether the meeting had the same bytes before
 */
public record Added(long document, String name, boolean already) {
}
