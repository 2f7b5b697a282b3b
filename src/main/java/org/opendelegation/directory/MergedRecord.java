package org.opendelegation.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A record that was merged into another.
 *
 * @param slug its slug
 * @param name what it is called
 * @param mergedAt when it was merged
 * @param mergedBy who merged it, or {@code null} for the program itself
 */
record MergedRecord(String slug, String name, Instant mergedAt, @Nullable String mergedBy) {

}
