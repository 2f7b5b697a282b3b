package org.opendelegation.directory;

/**
 * That a record of the directory, or a part of one, is being removed: what others keep
 * about it goes with it.
 *
 * @param record the record or the part
 */
public record RecordRemoved(Object record) {

}
