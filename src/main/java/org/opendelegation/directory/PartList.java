package org.opendelegation.directory;

import java.util.List;

/**
 * The parts of one kind that a record has.
 *
 * @param plural what they are called
 * @param lines the parts
 */
record PartList(String plural, List<PartLine> lines) {

}
