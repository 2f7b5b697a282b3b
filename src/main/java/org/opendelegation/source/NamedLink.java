package org.opendelegation.source;

import org.jspecify.annotations.Nullable;

/**
 * A name in a record, with the page it leads to if the thing named has one.
 *
 * @param name the name as the record gives it
 * @param path the address of its page without language, or {@code null}
 */
public record NamedLink(String name, @Nullable String path) {
}
