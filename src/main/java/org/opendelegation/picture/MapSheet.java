package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A window on the globe: a projection, its scale in units of the view box for a radian of
 * the equator, and the projected point in the middle of the picture.
 */
record MapSheet(Projection projection, double scale, Point middle, int width, int height) {

	// The land's file ends here in the south; in the north there is nothing but ice
	private static final double NORTH = 84;

	private static final double SOUTH = -58;

	private static final double BLEED = 6;

	private static final double WIDEST_REGION = 95;

	// How far the places of a region fill the map: without some coast around them nobody
	// knows where they are
	private static final double SHARE_OF_REGION = 0.6;

	private static final double FINEST = 0.4;

	private static final double TOO_WIDE_FOR_BORDERS = 230;

	/** The whole world, as high as its proportions need. */
	static MapSheet ofTheWorld(double meridian, int width) {
		Projection projection = new EqualEarth(meridian);
		double scale = width / (2 * projection.project(new GeoPoint(meridian + 180, 0)).x());
		double top = projection.project(new GeoPoint(meridian, NORTH)).y();
		double bottom = projection.project(new GeoPoint(meridian, SOUTH)).y();
		return new MapSheet(projection, scale, new Point(0, (top + bottom) / 2), width,
				(int) Math.round((bottom - top) * scale));
	}

	/**
	 * A window that shows the points inside the margins, and never less than some
	 * degrees.
	 */
	static MapSheet showing(Collection<GeoPoint> points, Point margins, double leastDegrees, int width, int height) {
		Longitudes longitudes = Longitudes.of(points);
		double latitude = points.stream().mapToDouble(GeoPoint::latitude).average().orElse(0);
		Projection projection = (longitudes.span() > WIDEST_REGION) ? new EqualEarth(longitudes.middle())
				: new Equirectangular(longitudes.middle(), Math.max(-70, Math.min(70, latitude)));
		Box extent = Box
			.around(points.stream().map((point) -> projection.project(point.around(longitudes.middle()))).toList());
		double share = (longitudes.span() > WIDEST_REGION) ? 1 : SHARE_OF_REGION;
		double scale = share
				* Math.min((width - 2 * margins.x()) / extent.width(), (height - 2 * margins.y()) / extent.height());
		scale = Math.min(scale, width / Math.toRadians(leastDegrees));
		MapSheet sheet = new MapSheet(projection, scale, extent.middle(), width, height);
		return sheet.keptOnTheGlobe();
	}

	private MapSheet keptOnTheGlobe() {
		double half = this.height / this.scale / 2;
		double top = this.projection.project(new GeoPoint(this.projection.meridian(), NORTH)).y() + half;
		double bottom = this.projection.project(new GeoPoint(this.projection.meridian(), SOUTH)).y() - half;
		double y = (top > bottom) ? (top + bottom) / 2 : Math.max(top, Math.min(bottom, this.middle.y()));
		return new MapSheet(this.projection, this.scale, new Point(this.middle.x(), y), this.width, this.height);
	}

	Box box() {
		return new Box(0, 0, this.width, this.height);
	}

	Point place(GeoPoint place) {
		return onSheet(place.around(this.projection.meridian()));
	}

	/** A way over the globe, cut where the map ends. */
	List<List<Point>> way(List<GeoPoint> points) {
		List<List<Point>> parts = new ArrayList<>();
		for (List<GeoPoint> part : cutBehind(points)) {
			parts.addAll(Clip.line(part.stream().map(this::onSheet).toList(), box().grownBy(BLEED)));
		}
		return parts;
	}

	/** Land and borders, with as much detail as fits into a number of characters. */
	Outlines.Ground ground(Land land, int budget) {
		List<List<Point>> borders = (degrees() < TOO_WIDE_FOR_BORDERS) ? borders(land) : List.of();
		return new Outlines(shores(land), borders).draw(budget);
	}

	private double degrees() {
		return Math.toDegrees(this.width / this.scale);
	}

	private List<List<Point>> shores(Land land) {
		List<List<Point>> shores = new ArrayList<>();
		for (List<GeoPoint> outline : land.outlines()) {
			for (List<GeoPoint> copy : copiesWithin(outline)) {
				List<Point> ring = Clip.shape(copy.stream().map(MapSheet::asPoint).toList(), hemispheres());
				List<Point> shape = ring.stream().map(MapSheet::asPlace).map(this::onSheet).toList();
				shores.add(Clip.shape(shape, box().grownBy(BLEED)));
			}
		}
		return shores;
	}

	private List<List<Point>> borders(Land land) {
		List<List<Point>> borders = new ArrayList<>();
		for (List<GeoPoint> border : land.borders()) {
			for (List<GeoPoint> copy : copiesWithin(border)) {
				for (List<Point> part : Clip.line(copy.stream().map(MapSheet::asPoint).toList(), hemispheres())) {
					List<Point> line = part.stream().map(MapSheet::asPlace).map(this::onSheet).toList();
					borders.addAll(Clip.line(line, box().grownBy(BLEED)));
				}
			}
		}
		return borders;
	}

	private void addLine(List<Point> line, PathData data) {
		Clip.line(line, box().grownBy(BLEED)).forEach((part) -> data.line(Simplify.line(part, FINEST)));
	}

	/** Meridians and parallels, some four to eight of each. */
	String graticule() {
		double step = graticuleStep();
		double meridian = this.projection.meridian();
		PathData data = new PathData();
		for (double x = Math.ceil((meridian - 180) / step) * step; x <= meridian + 180; x += step) {
			double longitude = x;
			addLine(curve(-90, 90, (latitude) -> new GeoPoint(longitude, latitude)), data);
		}
		for (double y = Math.ceil(-90 / step) * step; y < 90; y += step) {
			double latitude = y;
			addLine(curve(meridian - 180, meridian + 180, (longitude) -> new GeoPoint(longitude, latitude)), data);
		}
		return data.toString();
	}

	private double graticuleStep() {
		for (double step : new double[] { 1, 2, 5, 10, 15 }) {
			if (degrees() / step <= 8) {
				return step;
			}
		}
		return 30;
	}

	/** The outline of the globe, as far as it shows. */
	String sea() {
		double west = this.projection.meridian() - 180;
		List<Point> outline = new ArrayList<>();
		outline.addAll(curve(-90, 90, (latitude) -> new GeoPoint(west + 360, latitude)));
		outline.addAll(curve(-90, 90, (latitude) -> new GeoPoint(west, -latitude)));
		return new PathData().shape(Simplify.line(Clip.shape(outline, box().grownBy(BLEED)), FINEST)).toString();
	}

	private List<Point> curve(double from, double to, Function<Double, GeoPoint> place) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i <= 120; i++) {
			points.add(onSheet(place.apply(from + (to - from) * i / 120)));
		}
		return points;
	}

	private Point onSheet(GeoPoint place) {
		Point point = this.projection.project(place);
		return new Point((point.x() - this.middle.x()) * this.scale + this.width / 2.0,
				(point.y() - this.middle.y()) * this.scale + this.height / 2.0);
	}

	// The part of the globe around the middle meridian, in degrees
	private Box hemispheres() {
		return new Box(this.projection.meridian() - 180, -90, this.projection.meridian() + 180, 90);
	}

	private List<List<GeoPoint>> copiesWithin(List<GeoPoint> shape) {
		List<List<GeoPoint>> copies = new ArrayList<>();
		for (double shift : new double[] { -360, 0, 360 }) {
			List<GeoPoint> copy = shape.stream().map((point) -> point.shiftedBy(shift)).toList();
			if (hemispheres().overlaps(Box.around(copy.stream().map(MapSheet::asPoint).toList()))) {
				copies.add(copy);
			}
		}
		return copies;
	}

	// Where a way leaves the map on one side it comes back on the other
	private List<List<GeoPoint>> cutBehind(List<GeoPoint> points) {
		List<List<GeoPoint>> parts = new ArrayList<>();
		List<GeoPoint> part = new ArrayList<>();
		for (GeoPoint point : points) {
			GeoPoint next = point.around(this.projection.meridian());
			GeoPoint last = part.isEmpty() ? next : part.get(part.size() - 1);
			if (Math.abs(next.longitude() - last.longitude()) > 180) {
				GeoPoint edge = edgeBetween(last, next);
				part.add(edge);
				parts.add(part);
				part = new ArrayList<>(List.of(edge.shiftedBy(Math.signum(next.longitude() - last.longitude()) * 360)));
			}
			part.add(next);
		}
		parts.add(part);
		return parts;
	}

	private GeoPoint edgeBetween(GeoPoint last, GeoPoint next) {
		double side = Math.signum(last.longitude() - next.longitude());
		double edge = this.projection.meridian() + side * 180;
		double way = next.longitude() + side * 360 - last.longitude();
		double share = (way != 0) ? (edge - last.longitude()) / way : 0;
		return new GeoPoint(edge, last.latitude() + share * (next.latitude() - last.latitude()));
	}

	private static Point asPoint(GeoPoint place) {
		return new Point(place.longitude(), place.latitude());
	}

	private static GeoPoint asPlace(Point point) {
		return new GeoPoint(point.x(), point.y());
	}

}
