package org.opendelegation.directory;

import java.util.List;

/**
 * A part in a line.
 *
 * @param key its key
 * @param words what it says: texts, dates, constants
 */
record PartLine(String key, List<Object> words) {

}
