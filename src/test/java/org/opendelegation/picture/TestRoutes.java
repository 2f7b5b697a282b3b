package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.opendelegation.picture.RouteMap.Place;

/**
 * Journeys for tests.
 */
final class TestRoutes {

	private TestRoutes() {
	}

	static List<Place> oakley() {
		return List.of(new Place("Oakley", null, 37.9974, -121.7125, true),
				new Place("Hong Kong", "May 20, 2024", 22.3193, 114.1694, false),
				new Place("Chongqing", "May 22–23, 2024", 29.563, 106.5516, false));
	}

	static List<Place> bayArea() {
		return List.of(new Place("Oakley", null, 37.9974, -121.7125, true),
				new Place("San Francisco", "June 1", 37.7749, -122.4194, false),
				new Place("Palo Alto", "June 2", 37.4419, -122.143, false));
	}

	static List<Place> random(Random random) {
		List<Place> places = new ArrayList<>();
		int count = 1 + random.nextInt(7);
		double spread = random.nextBoolean() ? 1 : 0.02;
		double latitude = random.nextDouble(-40, 60);
		double longitude = random.nextDouble(-180, 180);
		for (int i = 0; i < count; i++) {
			places.add(new Place(name(random), random.nextBoolean() ? "2024年5月20日" : null,
					Math.max(-50, Math.min(70, latitude + spread * random.nextDouble(-60, 60))),
					longitude + spread * random.nextDouble(-180, 180), i == 0));
		}
		return places;
	}

	private static String name(Random random) {
		return List.of("Oakley", "重庆", "Rancho Santa Margarita", "香港特別行政區", "São Paulo").get(random.nextInt(5));
	}

}
