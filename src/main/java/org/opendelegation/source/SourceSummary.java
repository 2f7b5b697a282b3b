package org.opendelegation.source;

/**
 * A source in a list.
 *
 * @param source the source
 * @param facts how many facts of the current record it is cited for
 */
public record SourceSummary(Source source, long facts) {
}
