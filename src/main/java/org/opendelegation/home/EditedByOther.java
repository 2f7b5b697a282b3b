package org.opendelegation.home;

import java.time.Instant;

/**
 * That somebody else changes an edition that is being prepared.
 *
 * @param name what that person is called
 * @param slug the slug of the trip
 * @param title what the edition calls the trip
 * @param number the number of the edition
 * @param at when the person changed it last
 */
record EditedByOther(String name, String slug, String title, int number, Instant at) {

}
