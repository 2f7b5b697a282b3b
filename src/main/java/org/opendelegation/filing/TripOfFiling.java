package org.opendelegation.filing;

import java.util.List;

import org.opendelegation.source.NamedLink;

/**
 * The trip that a public filing is about, as its current edition has it.
 *
 * @param trip the trip
 * @param payments the payments that the filing is about
 */
record TripOfFiling(NamedLink trip, List<NamedLink> payments) {
}
