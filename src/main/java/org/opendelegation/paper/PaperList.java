package org.opendelegation.paper;

import java.util.List;

import org.opendelegation.trip.Edition;

/**
 * The papers that can be made of an edition.
 *
 * @param trip the title of the trip
 * @param edition the edition
 * @param names the papers
 * @param without for which payments there is no sheet of Form 801 and why, a sentence for
 * each, in the reader's language
 */
public record PaperList(String trip, Edition edition, List<PaperName> names, List<String> without) {
}
