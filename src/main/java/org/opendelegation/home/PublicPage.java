package org.opendelegation.home;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A page in the site map.
 *
 * @param path its address without language
 * @param changed when it was last changed, or {@code null} where that is not known
 */
public record PublicPage(String path, @Nullable Instant changed) {
}
