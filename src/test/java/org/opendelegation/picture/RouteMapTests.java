package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendelegation.picture.RouteMap.Place;
import org.opendelegation.picture.RouteMap.Stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RouteMapTests {

	@Test
	void drawsNothingForNoPlaces() {
		assertThat(RouteMap.of(List.of())).isEmpty();
	}

	@Test
	void drawsOneStopWithItsSurroundings() {
		RouteMap map = RouteMap.of(TestRoutes.oakley().subList(2, 3)).orElseThrow();
		assertThat(map.legs()).isEmpty();
		assertThat(map.land()).isNotEmpty();
		assertThat(map.stops()).singleElement().satisfies((stop) -> assertThat(stop.number()).isEqualTo("1"));
	}

	@Test
	void putsThePacificInTheMiddleOfTheOakleyRoute() {
		RouteMap map = RouteMap.of(TestRoutes.oakley()).orElseThrow();
		assertThat(map.stops().get(0).x()).isGreaterThan(600);
		assertThat(map.stops().get(1).x()).isLessThan(200);
		assertThat(map.legs()).hasSize(2);
	}

	@Test
	void numbersStopsButNotHomes() {
		RouteMap map = RouteMap.of(TestRoutes.oakley()).orElseThrow();
		assertThat(map.stops()).extracting(Stop::number).containsExactly("", "1", "2");
	}

	@Test
	void drawsAPlaceVisitedTwiceOnce() {
		List<Place> places = new ArrayList<>(TestRoutes.oakley());
		places.add(new Place("Hong Kong", "May 25, 2024", 22.3193, 114.1694, false));
		places.add(places.get(0));
		RouteMap map = RouteMap.of(places).orElseThrow();
		assertThat(map.stops()).extracting(Stop::number).containsExactly("", "1, 3", "2");
		assertThat(map.stops().get(1).note()).isEqualTo("May 20, 2024; May 25, 2024");
		assertThat(map.legs()).hasSize(2);
	}

	@Test
	void leadsFromEveryHomeToTheFirstStop() {
		List<Place> places = new ArrayList<>(List.of(new Place("Antioch", null, 38.005, -121.806, true)));
		places.addAll(TestRoutes.oakley());
		RouteMap map = RouteMap.of(places).orElseThrow();
		assertThat(map.legs()).hasSize(3);
		assertThat(map.legs()).filteredOn((leg) -> leg.arrow() != null).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void keepsStopsOfOneRegionApart() {
		List<Stop> stops = RouteMap.of(TestRoutes.bayArea()).orElseThrow().stops();
		for (Stop a : stops) {
			for (Stop b : stops) {
				assertThat(a == b || !box(a).overlaps(box(b))).isTrue();
			}
		}
	}

	@Test
	void rejectsPlacesThatAreNotOnTheGlobe() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Place("Nowhere", null, 91, 0, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new Place("Nowhere", null, Double.NaN, 0, false));
	}

	@ParameterizedTest
	@MethodSource("routes")
	void writesEveryNameOfTheKnownRoutes(List<Place> route) {
		RouteMap map = RouteMap.of(route).orElseThrow();
		assertThat(map.stops()).allMatch((stop) -> stop.name() != null);
		assertThat(map.stopsOnPhone()).allMatch((stop) -> stop.name() != null);
	}

	static Stream<List<Place>> routes() {
		return Stream.of(TestRoutes.oakley(), TestRoutes.bayArea(), TestRoutes.oakley().subList(1, 3));
	}

	@ParameterizedTest
	@MethodSource("randomRoutes")
	void keepsNamesInsideAndApart(List<Place> route) {
		RouteMap map = RouteMap.of(route).orElseThrow();
		assertNamesStandFree(map, map.stops());
		assertNamesStandFree(map, map.stopsOnPhone());
	}

	@ParameterizedTest
	@MethodSource("randomRoutes")
	void drawsNoStrayLineAcrossTheMap(List<Place> route) {
		RouteMap map = RouteMap.of(route).orElseThrow();
		map.legs().forEach((leg) -> assertThat(Paths.longestSegment(leg.path())).isLessThan(map.width() / 2.0));
		boolean wide = map.land().length() > 6_000;
		if (wide) {
			Box sheet = new Box(0, 0, map.width(), map.height());
			assertThat(Paths.longestSegmentInside(map.land(), sheet)).isLessThan(map.width() / 2.0);
			assertThat(Paths.longestSegmentInside(map.borders(), sheet)).isLessThan(map.width() / 2.0);
		}
	}

	@ParameterizedTest
	@MethodSource("randomRoutes")
	void staysSmall(List<Place> route) {
		RouteMap map = RouteMap.of(route).orElseThrow();
		int size = map.sea().length() + map.land().length() + map.borders().length() + map.graticule().length()
				+ map.legs().stream().mapToInt((leg) -> leg.path().length()).sum();
		assertThat(size).isLessThan(20_000);
	}

	static Stream<List<Place>> randomRoutes() {
		Random random = new Random(20240520);
		return Stream.concat(routes(), Stream.generate(() -> TestRoutes.random(random)).limit(150));
	}

	private static void assertNamesStandFree(RouteMap map, List<Stop> stops) {
		Box sheet = new Box(0, 0, map.width(), map.height());
		List<Box> names = stops.stream().map(Stop::name).filter(Objects::nonNull).map(RouteMapTests::box).toList();
		for (int i = 0; i < names.size(); i++) {
			Box name = names.get(i);
			assertThat(sheet.contains(name)).isTrue();
			assertThat(names.subList(0, i)).noneMatch(name::overlaps);
			assertThat(stops).noneMatch((stop) -> name.overlaps(box(stop).grownBy(-0.1)));
		}
	}

	private static Box box(MapLabel label) {
		return new Box(label.room().left(), label.room().top(), label.room().right(), label.room().bottom());
	}

	private static Box box(Stop stop) {
		return new Box(stop.mark().x(), stop.mark().y(), stop.mark().x() + stop.mark().width(),
				stop.mark().y() + stop.mark().height());
	}

}
