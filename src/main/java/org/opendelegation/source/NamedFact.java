package org.opendelegation.source;

/**
 * A fact, and what its record is called.
 *
 * @param fact the fact
 * @param record what to call the record
 */
public record NamedFact(Fact fact, String record) {
}
