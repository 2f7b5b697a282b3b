package org.opendelegation.place;

import java.util.Map;

/**
 * Counts the trips that started from or stopped in each city; trips stand above cities
 * and know.
 */
public interface CityTraffic {

	/**
	 * The number of trips for the slug of every city that has any.
	 */
	Map<String, Integer> countTrips();

}
