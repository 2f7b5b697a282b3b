package org.opendelegation.trip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.RouteMap;
import org.opendelegation.place.City;
import org.opendelegation.source.Citable;

/**
 * Who went, where and when.
 *
 * @param particulars the facts about the trip as a whole
 * @param travelers who went
 * @param organizers without whom the trip would not have been
 * @param stops where they went, in order
 */
public record Itinerary(Particulars particulars, List<Traveler> travelers, List<Organizer> organizers,
		List<Stop> stops) implements EditionContent {

	@Override
	public Map<Question, String> getAnswers() {
		return Map.of(Question.WHO_WENT, "trip/_who", Question.WHERE_AND_WHEN, "trip/_where");
	}

	@Override
	public List<Citable> getRecords() {
		return Stream.of(List.of(this.particulars), this.travelers, this.organizers, this.stops)
			.<Citable>flatMap(List::stream)
			.toList();
	}

	/**
	 * The route on a map, from the cities that the travelers represent, or {@code null}
	 * where no place has a position.
	 */
	public @Nullable RouteMap getRouteMap() {
		Stream<Optional<RouteMap.Place>> home = this.travelers.stream()
			.filter((traveler) -> traveler.getCity() != null)
			.limit(1)
			.map((traveler) -> place(Objects.requireNonNull(traveler.getCity()),
					Objects.requireNonNull(traveler.getCityLink()).name(), true));
		List<RouteMap.Place> journey = Stream
			.concat(home, this.stops.stream().map((stop) -> place(stop.getCity(), stop.getCityName(), false)))
			.flatMap(Optional::stream)
			.toList();
		return RouteMap.of(journey).orElse(null);
	}

	/**
	 * The cities of stops that no map can show, since no position of theirs is recorded,
	 * each once.
	 */
	public List<String> getUnmapped() {
		return this.stops.stream()
			.filter((stop) -> place(stop.getCity(), stop.getCityName(), false).isEmpty())
			.map(Stop::getCityName)
			.distinct()
			.toList();
	}

	private static Optional<RouteMap.Place> place(City city, String name, boolean home) {
		BigDecimal latitude = city.getLatitude();
		BigDecimal longitude = city.getLongitude();
		if (latitude == null || longitude == null) {
			return Optional.empty();
		}
		return Optional.of(new RouteMap.Place(name, null, latitude.doubleValue(), longitude.doubleValue(), home));
	}

}
