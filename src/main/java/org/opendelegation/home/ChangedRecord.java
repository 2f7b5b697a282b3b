package org.opendelegation.home;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A record that somebody changed lately.
 *
 * @param path where it is changed further
 * @param label what to call it
 * @param title what its edition calls the trip, or {@code null} for a record that stands
 * by itself
 * @param at when it was changed last
 */
record ChangedRecord(String path, String label, @Nullable String title, Instant at) {

}
