package org.opendelegation.picture;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opendelegation.picture.WorldPoints.Dot;
import org.opendelegation.picture.WorldPoints.Place;

import static org.assertj.core.api.Assertions.assertThat;

class WorldPointsTests {

	private final List<Place> places = List.of(new Place("Hong Kong", "/cities/hong-kong", 22.3193, 114.1694, 1),
			new Place("Chongqing", null, 29.563, 106.5516, 9), new Place("Oakley", null, 37.9974, -121.7125, 4));

	@Test
	void drawsNothingForNoPlaces() {
		assertThat(WorldPoints.of(List.of())).isEmpty();
	}

	@Test
	void drawsTheBiggestFirstSoThatSmallerOnesShow() {
		List<Dot> dots = WorldPoints.of(this.places).orElseThrow().dots();
		assertThat(dots).extracting(Dot::label).containsExactly("Chongqing", "Oakley", "Hong Kong");
		assertThat(dots.get(0).radius()).isGreaterThan(dots.get(1).radius());
	}

	@Test
	void putsThePacificInTheMiddleWhenThePlacesLieAroundIt() {
		List<Dot> dots = WorldPoints.of(this.places).orElseThrow().dots();
		assertThat(dots.get(1).x()).isGreaterThan(dots.get(0).x());
	}

	@Test
	void putsTheAtlanticInTheMiddleOtherwise() {
		List<Dot> dots = WorldPoints
			.of(List.of(new Place("Sevilla", null, 37.39, -5.98, 1), new Place("Oakley", null, 38, -121.7, 1)))
			.orElseThrow()
			.dots();
		assertThat(dots.get(1).x()).isLessThan(dots.get(0).x());
	}

	@Test
	void drawsTheWorldWithoutStrayLinesAndSmall() {
		WorldPoints world = WorldPoints.of(this.places).orElseThrow();
		Box sheet = new Box(0, 0, world.width(), world.height());
		assertThat(Paths.longestSegmentInside(world.land(), sheet)).isLessThan(world.width() / 8.0);
		assertThat(world.land().length() + world.graticule().length() + world.sea().length()).isLessThan(24_000);
	}

}
