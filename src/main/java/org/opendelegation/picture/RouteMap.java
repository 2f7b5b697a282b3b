package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A map of a journey: land around it, arcs from place to place, and a numbered mark with
 * a name for each stop. Measures are units of a view box of {@code width} by
 * {@code height}.
 *
 * @param width of the view box
 * @param height of the view box
 * @param sea path data of the part of the globe that shows
 * @param land path data, to be filled by the even-odd rule
 * @param borders path data of lines between countries
 * @param graticule path data of meridians and parallels
 * @param legs the ways between places, each drawn once
 * @param stops the places in the order of the journey, each once
 * @param stopsOnPhone the same with larger marks and names, without notes
 */
public record RouteMap(int width, int height, String sea, String land, String borders, String graticule, List<Leg> legs,
		List<Stop> stops, List<Stop> stopsOnPhone) {

	private static final int WIDTH = 800;

	private static final int HEIGHT = 450;

	private static final Point MARGINS = new Point(120, 80);

	// Characters of land and borders, so that the picture can stand in the page
	private static final int BUDGET = 13_000;

	private static final double LEAST_DEGREES = 8;

	private static final double LEAST_DEGREES_AROUND_ONE_PLACE = 50;

	/** The map of a journey; nothing when it has no places. */
	public static Optional<RouteMap> of(List<Place> journey) {
		return journey.isEmpty() ? Optional.empty() : Optional.of(draw(Journey.of(journey)));
	}

	private static RouteMap draw(Journey itinerary) {
		List<List<GeoPoint>> ways = itinerary.legs().stream().map(RouteMap::way).toList();
		List<GeoPoint> shown = new ArrayList<>(itinerary.visits().stream().map(Journey.Visit::where).toList());
		ways.forEach(shown::addAll);
		MapSheet sheet = MapSheet.showing(shown, MARGINS,
				(itinerary.visits().size() == 1) ? LEAST_DEGREES_AROUND_ONE_PLACE : LEAST_DEGREES, WIDTH, HEIGHT);
		Outlines.Ground ground = sheet.ground(Land.ofTheWorld(), BUDGET);
		List<List<List<Point>>> lines = ways.stream().map(sheet::way).toList();
		return new RouteMap(WIDTH, HEIGHT, sheet.sea(), ground.land(), ground.borders(), sheet.graticule(),
				lines.stream().map(Leg::of).toList(), stops(itinerary.visits(), sheet, lines, MapLettering.PAGE),
				stops(itinerary.visits(), sheet, lines, MapLettering.PHONE));
	}

	private static List<GeoPoint> way(Journey.Leg leg) {
		return GreatCircle.between(leg.from().where(), leg.to().where());
	}

	private static List<Stop> stops(List<Journey.Visit> visits, MapSheet sheet, List<List<List<Point>>> lines,
			MapLettering lettering) {
		List<Point> points = visits.stream().map((visit) -> sheet.place(visit.where())).toList();
		List<Box> marks = new ArrayList<>();
		for (int i = 0; i < visits.size(); i++) {
			marks
				.add(Box.centredOn(points.get(i), lettering.markWidth(visits.get(i).number()), lettering.markHeight()));
		}
		marks = Spread.apart(marks, sheet.box().grownBy(-lettering.markHeight() / 2));
		LabelPlacer placer = new LabelPlacer(lettering, sheet.box(), marks, Dense.points(lines));
		List<Stop> stops = new ArrayList<>();
		for (int i = 0; i < visits.size(); i++) {
			stops.add(Stop.of(visits.get(i), points.get(i), marks.get(i), placer));
		}
		return List.copyOf(stops);
	}

	/**
	 * A place of a journey. A home is where travelers set out from or return to; it has
	 * no number.
	 *
	 * @param label the name to show
	 * @param note a second line, such as the dates
	 * @param latitude in degrees, north is positive
	 * @param longitude in degrees, east is positive
	 * @param home whether the journey starts or ends here
	 */
	public record Place(String label, @Nullable String note, double latitude, double longitude, boolean home) {

		public Place {
			if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360)) {
				throw new IllegalArgumentException("No such place: " + latitude + ", " + longitude);
			}
		}

		GeoPoint where() {
			return new GeoPoint(this.longitude, this.latitude).around(0);
		}

	}

	/**
	 * The way from one place to the next.
	 *
	 * @param path path data, in two parts where the map is cut
	 * @param arrow path data of an arrow head halfway, or nothing on a short way
	 */
	public record Leg(String path, @Nullable String arrow) {

		static Leg of(List<List<Point>> parts) {
			PathData path = new PathData();
			parts.forEach((part) -> path.line(Simplify.line(part, 0.3)));
			return new Leg(path.toString(), Arrow.halfway(parts).orElse(null));
		}

	}

	/**
	 * A place on the map.
	 *
	 * @param number its number or numbers in the journey; nothing for a home
	 * @param label the name
	 * @param notes a note for each visit that has one
	 * @param home whether the journey starts or ends here
	 * @param x where the place is
	 * @param y where the place is
	 * @param mark the rectangle of its mark, which may stand aside to leave room for
	 * others
	 * @param pointer path data from place to mark, or nothing when they coincide
	 * @param name where the name stands, or nothing when the map is too full
	 */
	public record Stop(String number, String label, List<String> notes, boolean home, double x, double y, Mark mark,
			@Nullable String pointer, @Nullable MapLabel name) {

		/** The notes on one line. */
		public String note() {
			return String.join("; ", this.notes);
		}

		/** The font size of the number. */
		public double numberSize() {
			return Rounded.tenth(this.mark.height() * 0.6);
		}

		/** The baseline of the number. */
		public double numberY() {
			return Rounded.tenth(this.mark.middleY() + this.mark.height() * 0.21);
		}

		static Stop of(Journey.Visit visit, Point point, Box box, LabelPlacer placer) {
			String pointer = (point.distanceTo(box.middle()) > 3)
					? new PathData().line(List.of(point, box.middle())).toString() : null;
			return new Stop(visit.number(), visit.label(), visit.notes(), visit.home(), Rounded.tenth(point.x()),
					Rounded.tenth(point.y()), Mark.of(box), pointer,
					placer.place(box, visit.label(), placer.hasNotes() ? String.join("; ", visit.notes()) : "")
						.orElse(null));
		}

	}

	/**
	 * A rectangle with round ends and its middle.
	 */
	public record Mark(double x, double y, double width, double height, double middleX, double middleY) {

		static Mark of(Box box) {
			return new Mark(Rounded.tenth(box.left()), Rounded.tenth(box.top()), Rounded.tenth(box.width()),
					Rounded.tenth(box.height()), Rounded.tenth(box.middle().x()), Rounded.tenth(box.middle().y()));
		}

	}

}
