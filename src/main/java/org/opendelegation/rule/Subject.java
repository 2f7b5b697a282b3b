package org.opendelegation.rule;

import org.opendelegation.source.RecordRef;

/**
 * Whom or what a finding is about.
 *
 * @param record a traveler, a payment, an organization or a city
 * @param name what the edition calls it
 */
public record Subject(RecordRef record, String name) {
}
