package org.opendelegation.note;

/**
 * That somebody has a note open.
 *
 * @param name what that person is called
 * @param slug the slug of the trip
 * @param key the key of the meeting
 * @param title what the meeting is called
 */
public record OpenNote(String name, String slug, String key, String title) {

}
