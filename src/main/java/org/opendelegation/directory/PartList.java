package org.opendelegation.directory;

import java.util.List;

/**
 * The parts of one kind that a record has.
 *
 * @param plural what they are called
 * @param kind what one of them is called in citations
 * @param lines the parts
 */
record PartList(String plural, String kind, List<PartLine> lines) {

}
