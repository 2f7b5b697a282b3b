package org.opendelegation.directory;

/**
 * A record or a part of one, and where it stands.
 *
 * @param place where it stands
 * @param held what is held
 */
public record HeldPlace(RecordPlace place, HeldRecord held) {
}
