package org.opendelegation.picture;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProjectionTests {

	@Test
	void putsTheMiddleOfTheGlobeInTheMiddle() {
		assertThat(new EqualEarth(150).project(new GeoPoint(150, 0))).isEqualTo(new Point(0, -0.0));
	}

	// Values of the projection's authors: half the equator and the pole
	@Test
	void drawsEqualEarthAsPublished() {
		EqualEarth projection = new EqualEarth(0);
		assertThat(projection.project(new GeoPoint(180, 0)).x()).isCloseTo(2.70663, within(1e-4));
		assertThat(projection.project(new GeoPoint(0, 90)).y()).isCloseTo(-1.31736, within(1e-4));
	}

	@Test
	void keepsShapesTrueAtTheTrueParallel() {
		Equirectangular projection = new Equirectangular(10, 60);
		Point point = projection.project(new GeoPoint(12, 61));
		assertThat(point.x()).isCloseTo(Math.toRadians(1), within(1e-9));
		assertThat(point.y()).isCloseTo(-Math.toRadians(61), within(1e-9));
	}

	@Test
	void followsTheGreatCircleOverTheNorthPacific() {
		List<GeoPoint> way = GreatCircle.between(new GeoPoint(-121.7, 38), new GeoPoint(114.2, 22.3));
		assertThat(way.get(0)).isEqualTo(new GeoPoint(-121.7, 38));
		assertThat(way.get(way.size() - 1)).isEqualTo(new GeoPoint(114.2, 22.3));
		assertThat(way).anyMatch((point) -> point.latitude() > 45);
	}

	@Test
	void findsTheShortestArcOfLongitudesOverThePacific() {
		Longitudes longitudes = Longitudes.of(List.of(new GeoPoint(-121.7, 38), new GeoPoint(106.5, 29)));
		assertThat(longitudes.overThePacific()).isTrue();
		assertThat(longitudes.span()).isCloseTo(131.8, within(0.01));
		assertThat(longitudes.middle()).isCloseTo(172.4, within(0.01));
	}

	@Test
	void knowsTheLandOfTheWorld() {
		assertThat(Land.ofTheWorld().outlines()).hasSizeGreaterThan(80);
		assertThat(Land.ofTheWorld().borders()).hasSizeGreaterThan(200);
	}

}
