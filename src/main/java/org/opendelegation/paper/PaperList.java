package org.opendelegation.paper;

import java.util.List;

import org.opendelegation.trip.Edition;

/**
 * The papers that can be made of an edition.
 *
 * @param trip the title of the trip
 * @param edition the edition
 * @param names the papers
 */
public record PaperList(String trip, Edition edition, List<PaperName> names) {
}
