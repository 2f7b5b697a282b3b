package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A map of the world with a dot for each place, its area in proportion to a count, and
 * names beside the biggest. The Pacific is in the middle when the places lie around it.
 * Measures are units of a view box of {@code width} by {@code height}.
 *
 * @param width of the view box
 * @param height of the view box
 * @param sea path data of the globe
 * @param land path data, to be filled by the even-odd rule
 * @param graticule path data of meridians and parallels
 * @param dots the places, the biggest first
 */
public record WorldPoints(int width, int height, String sea, String land, String graticule, List<Dot> dots) {

	private static final int WIDTH = 960;

	private static final int BUDGET = 16_000;

	private static final double PACIFIC = 150;

	// Leaves the Bering Strait whole
	private static final double ATLANTIC = 11;

	private static final int NAMED = 8;

	private static final int NAMED_ON_PHONE = 4;

	/** The map of the places; nothing when there are none. */
	public static Optional<WorldPoints> of(List<Place> places) {
		if (places.isEmpty()) {
			return Optional.empty();
		}
		boolean pacific = Longitudes.of(places.stream().map(Place::where).toList()).overThePacific();
		MapSheet sheet = MapSheet.ofTheWorld(pacific ? PACIFIC : ATLANTIC, WIDTH);
		return Optional.of(new WorldPoints(WIDTH, sheet.height(), sheet.sea(),
				sheet.ground(Land.ofTheWorld(), BUDGET).land(), sheet.graticule(), dots(places, sheet)));
	}

	private static List<Dot> dots(List<Place> places, MapSheet sheet) {
		List<Place> sorted = places.stream().sorted(Comparator.comparingInt(Place::count).reversed()).toList();
		Sizes sizes = new Sizes(sorted.get(0).count());
		List<Box> marks = sorted.stream()
			.map((place) -> Box.centredOn(sheet.place(place.where()), 2 * sizes.radius(place), 2 * sizes.radius(place)))
			.toList();
		List<@Nullable MapLabel> names = names(sorted, marks, sheet, MapLettering.PAGE, NAMED);
		List<@Nullable MapLabel> onPhone = names(sorted, marks, sheet, MapLettering.PHONE, NAMED_ON_PHONE);
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			dots.add(Dot.of(sorted.get(i), marks.get(i), names.get(i), onPhone.get(i)));
		}
		return List.copyOf(dots);
	}

	private static List<@Nullable MapLabel> names(List<Place> places, List<Box> marks, MapSheet sheet,
			MapLettering lettering, int most) {
		LabelPlacer placer = new LabelPlacer(lettering, sheet.box(), marks, List.of());
		List<@Nullable MapLabel> names = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			names.add((i < most) ? placer.place(marks.get(i), places.get(i).label(), "").orElse(null) : null);
		}
		return names;
	}

	/**
	 * A place with its count.
	 *
	 * @param label the name to show
	 * @param href the page about it, linked from the text beside the map
	 * @param latitude in degrees, north is positive
	 * @param longitude in degrees, east is positive
	 * @param count how many trips, or whatever the map counts
	 */
	public record Place(String label, @Nullable String href, double latitude, double longitude, int count) {

		GeoPoint where() {
			return new GeoPoint(this.longitude, this.latitude).around(0);
		}

	}

	/**
	 * A place on the map.
	 *
	 * @param label the name
	 * @param href the page about it
	 * @param count what its area stands for
	 * @param x the middle
	 * @param y the middle
	 * @param radius of the dot
	 * @param name where the name stands; nothing for the smaller places
	 * @param nameOnPhone where a larger name stands; nothing for all but the biggest
	 */
	public record Dot(String label, @Nullable String href, int count, double x, double y, double radius,
			@Nullable MapLabel name, @Nullable MapLabel nameOnPhone) {

		static Dot of(Place place, Box mark, @Nullable MapLabel name, @Nullable MapLabel nameOnPhone) {
			return new Dot(place.label(), place.href(), place.count(), Rounded.tenth(mark.middle().x()),
					Rounded.tenth(mark.middle().y()), Rounded.tenth(mark.width() / 2), name, nameOnPhone);
		}

	}

	private record Sizes(int biggest) {

		private static final double OF_ONE = 4.5;

		private static final double LARGEST = 17;

		double radius(Place place) {
			double scale = Math.min(1, LARGEST / (OF_ONE * Math.sqrt(Math.max(1, this.biggest))));
			return Math.max(3.5, OF_ONE * scale * Math.sqrt(Math.max(0, place.count())));
		}

	}

}
