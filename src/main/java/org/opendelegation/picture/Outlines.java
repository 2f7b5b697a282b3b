package org.opendelegation.picture;

import java.util.List;

/**
 * Shores and borders on a sheet, in all the detail there is. They are cut and projected
 * once; how much detail is drawn depends on the room.
 */
record Outlines(List<List<Point>> shores, List<List<Point>> borders) {

	private static final double FINEST = 0.4;

	private static final double COARSEST = 2;

	private static final double SMALLEST_ISLAND = 2.2;

	/** Land and borders, with as much detail as fits into a number of characters. */
	Ground draw(int budget) {
		double tolerance = FINEST;
		Ground ground = draw(tolerance);
		while (ground.size() > budget && tolerance < COARSEST) {
			tolerance *= 1.3;
			ground = draw(tolerance);
		}
		return ground;
	}

	private Ground draw(double tolerance) {
		PathData land = new PathData();
		this.shores.stream()
			.map((shore) -> Simplify.line(shore, tolerance))
			.filter(Outlines::isLarge)
			.forEach(land::shape);
		PathData lines = new PathData();
		this.borders.forEach((border) -> lines.line(Simplify.line(border, tolerance)));
		return new Ground(land.toString(), lines.toString());
	}

	private static boolean isLarge(List<Point> shape) {
		Box size = Box.around(shape);
		return size.width() + size.height() > SMALLEST_ISLAND;
	}

	/**
	 * Path data of the land and of the borders on it.
	 */
	record Ground(String land, String borders) {

		int size() {
			return this.land.length() + this.borders.length();
		}

	}

}
