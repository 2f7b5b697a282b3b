package org.opendelegation.directory;

/**
 * That a record of the directory, a part of one, or what is public of it, is no longer as
 * it was: what others keep that follows from it is found anew before the transaction
 * ends.
 *
 * @param plural what such records are called, such as {@code cities}
 * @param slug the record
 */
public record RecordChanged(String plural, String slug) {

}
