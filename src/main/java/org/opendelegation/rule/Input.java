package org.opendelegation.rule;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.RecordRef;

/**
 * Something that a finding was made from.
 *
 * @param name what it is, such as {@code amount}
 * @param value what the record holds, or {@code null} where it holds nothing
 * @param record the record that holds it
 */
public record Input(String name, @Nullable Value value, RecordRef record) {
}
