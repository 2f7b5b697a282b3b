package org.opendelegation.home;

/**
 * How much the record holds, counting what is public now.
 *
 * @param trips the trips
 * @param people the people whom the record names
 * @param meetings the meetings
 * @param payments the payments
 * @param organizations the organizations
 * @param sources the sources
 */
public record Totals(long trips, long people, long meetings, long payments, long organizations, long sources) {
}
