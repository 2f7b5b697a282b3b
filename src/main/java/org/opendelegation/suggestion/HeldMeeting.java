package org.opendelegation.suggestion;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that an edition has already.
 *
 * @param key its key
 * @param title its title
 * @param dates its dates as EDTF, or {@code null}
 * @param startsAt when it begins, or {@code null}
 * @param hosted whether it has a host
 */
record HeldMeeting(String key, String title, @Nullable String dates, @Nullable LocalTime startsAt, boolean hosted) {
}
