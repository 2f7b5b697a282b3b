package org.opendelegation.rule;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.RecordRef;

/**
 * With whom a relationship is.
 *
 * @param record the record that says it: the partner city, or the relationship
 * @param country the code of the partner's country, or {@code null} where no city is
 * recorded
 * @param partOf the code of the state that an area with a code of its own belongs to, or
 * {@code null}
 */
public record PartnerFacts(RecordRef record, @Nullable String country, @Nullable String partOf) {

}
