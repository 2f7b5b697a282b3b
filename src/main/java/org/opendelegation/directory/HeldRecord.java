package org.opendelegation.directory;

import org.opendelegation.support.DirectoryRecord;

/**
 * A record or a part of one.
 *
 * @param owner the record
 * @param record the part, or else the record
 * @param label what to call the record
 * @param correctable whether who asked for it may correct it
 */
public record HeldRecord(DirectoryRecord owner, Object record, String label, boolean correctable) {

}
