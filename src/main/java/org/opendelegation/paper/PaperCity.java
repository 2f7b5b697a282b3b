package org.opendelegation.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.opendelegation.place.City;

/**
 * A city whose officials were on a trip, and which may have papers of its own.
 *
 * @param id its identity
 * @param slug its permanent name in addresses
 * @param name what the edition calls it
 */
public record PaperCity(long id, String slug, String name) {

	static PaperCity of(City city, String name) {
		Long id = city.getId();
		return new PaperCity((id != null) ? id : 0, city.getSlug(), name);
	}

	/**
	 * Some cities before the others, which keep their order.
	 */
	static List<PaperCity> first(Collection<Long> some, List<PaperCity> cities) {
		return cities.stream().sorted(Comparator.comparing((PaperCity city) -> !some.contains(city.id()))).toList();
	}

}
