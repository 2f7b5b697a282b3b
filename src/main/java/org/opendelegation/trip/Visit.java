package org.opendelegation.trip;

/**
 * That a trip started from or stopped in a city.
 *
 * @param city the slug of the city
 * @param editionId the current edition of the trip
 */
record Visit(String city, Long editionId) {
}
