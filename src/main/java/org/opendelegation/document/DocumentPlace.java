package org.opendelegation.document;

/**
 * Where a document belongs: to a meeting of a trip, whatever edition has it.
 *
 * @param tripId the identity of the trip
 * @param meetingKey the key of the meeting in every edition
 */
public record DocumentPlace(long tripId, String meetingKey) {
}
