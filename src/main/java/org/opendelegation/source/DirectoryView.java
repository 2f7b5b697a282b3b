package org.opendelegation.source;

import java.util.List;

import org.opendelegation.web.PageSection.Section;

/**
 * What stands on the page of a record of the directory beside the record itself.
 *
 * @param sections what other subjects add, in the order in which to read it
 * @param provenance who says what on this page
 */
public record DirectoryView(List<Section> sections, Provenance provenance) {
}
