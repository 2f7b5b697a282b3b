package org.opendelegation.meeting;

/**
 * A meeting of an edition as a form offers it.
 *
 * @param slug its key
 * @param name its title
 */
record MeetingChoice(String slug, String name) {

}
