package org.opendelegation.home;

/**
 * How much the record holds, counting what is public now.
 *
 * @param trips the trips
 * @param travelers the people who went on them, each once
 * @param meetings the meetings
 * @param organizations the organizations
 * @param sources the sources
 */
public record Totals(long trips, long travelers, long meetings, long organizations, long sources) {
}
