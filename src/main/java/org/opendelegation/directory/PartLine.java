package org.opendelegation.directory;

import java.util.List;

/**
 * A part in a line.
 *
 * @param key its key
 * @param words what it says: texts, dates, constants
 * @param published whether the public sees it where it sees the record
 */
record PartLine(String key, List<Object> words, boolean published) {

}
