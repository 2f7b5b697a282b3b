package org.opendelegation.directory;

/**
 * That what is public is corrected and not removed.
 */
class PublicRecordException extends RuntimeException {

}
