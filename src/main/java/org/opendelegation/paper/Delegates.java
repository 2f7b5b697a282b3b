package org.opendelegation.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.source.NamedLink;
import org.opendelegation.trip.Traveler;

/**
 * The officials who went, as a paper tells of them.
 *
 * @param filling what the paper is filled from
 * @param city the slug of the city that the paper is for, or {@code null} where it is for
 * all
 */
record Delegates(Filling filling, @Nullable String city) {

	/**
	 * Those of the city that the paper is for, or all.
	 */
	List<Traveler> officials() {
		return all().filter(this::isOfCity).toList();
	}

	private Stream<Traveler> all() {
		return this.filling.travelers().stream().filter(Traveler::isAnOfficial);
	}

	private boolean isOfCity(Traveler traveler) {
		return this.city == null || cityOf(traveler).filter((one) -> one.slug().equals(this.city)).isPresent();
	}

	/**
	 * Whether the paper is for the officials of one city only.
	 */
	boolean isOfOneCity() {
		return this.city != null;
	}

	/**
	 * The cities whose officials went, as far as the public may know them.
	 */
	List<PaperCity> cities() {
		return all().flatMap((traveler) -> cityOf(traveler).stream())
			.collect(Collectors.toMap(PaperCity::slug, Function.identity(), (one, other) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private Optional<PaperCity> cityOf(Traveler traveler) {
		City of = traveler.getCity();
		return (of != null && this.filling.value(traveler, "city") instanceof NamedLink link)
				? Optional.of(PaperCity.of(of, link.name())) : Optional.empty();
	}

}
