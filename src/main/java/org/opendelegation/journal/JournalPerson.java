package org.opendelegation.journal;

/**
 * Somebody who did something at the desk.
 *
 * @param id the identity of the account
 * @param name what the person is called
 */
public record JournalPerson(long id, String name) {

}
