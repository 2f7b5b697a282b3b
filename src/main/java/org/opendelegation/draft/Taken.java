package org.opendelegation.draft;

import java.io.Serializable;

/**
 * What was taken from a note into the edition that is being prepared.
 *
 * @param kind the kind of record that has it
 * @param address the address of the record
 */
public record Taken(String kind, String address) implements Serializable {
}
