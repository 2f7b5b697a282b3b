package org.opendelegation.paper;

import java.util.Collection;
import java.util.List;

import org.opendelegation.trip.Edition;

/**
 * The papers that can be made of an edition.
 *
 * @param trip the title of the trip
 * @param edition the edition
 * @param names the papers
 * @param cities the cities that may have papers of their own; none where there is one
 * city
 * @param without for which payments there is no sheet of Form 801 and why, a sentence for
 * each, in the reader's language
 */
public record PaperList(String trip, Edition edition, List<PaperName> names, List<PaperCity> cities,
		List<String> without) {

	/**
	 * The papers in which each city has sheets of its own.
	 */
	public List<PaperName> getNamesByCity() {
		return this.names.stream().filter(PaperName::isByCity).toList();
	}

	/**
	 * The same list with some cities before the others.
	 */
	PaperList first(Collection<Long> some) {
		return new PaperList(this.trip, this.edition, this.names, PaperCity.first(some, this.cities), this.without);
	}
}
