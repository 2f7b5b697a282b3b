package org.opendelegation.web;

import java.util.List;

/**
 * One way to narrow a list.
 *
 * @param parameter the query parameter
 * @param choices its values with their counts, the rest of the filter being as it is
 */
public record Facet(String parameter, List<Choice> choices) {
}
