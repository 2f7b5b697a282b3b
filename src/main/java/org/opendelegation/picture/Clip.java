package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Cuts shapes and lines at the edges of a box.
 */
final class Clip {

	private Clip() {
	}

	/** The part of a closed shape inside the box; empty when there is none. */
	static List<Point> shape(List<Point> ring, Box box) {
		List<Point> kept = ring;
		kept = cut(kept, (p) -> p.x() >= box.left(), (a, b) -> atX(a, b, box.left()));
		kept = cut(kept, (p) -> p.x() <= box.right(), (a, b) -> atX(a, b, box.right()));
		kept = cut(kept, (p) -> p.y() >= box.top(), (a, b) -> atY(a, b, box.top()));
		return cut(kept, (p) -> p.y() <= box.bottom(), (a, b) -> atY(a, b, box.bottom()));
	}

	/** The parts of a line inside the box. */
	static List<List<Point>> line(List<Point> line, Box box) {
		List<List<Point>> parts = new ArrayList<>();
		List<Point> part = new ArrayList<>();
		for (int i = 1; i < line.size(); i++) {
			List<Point> segment = segment(line.get(i - 1), line.get(i), box);
			if (segment.isEmpty()) {
				continue;
			}
			if (part.isEmpty() || !part.get(part.size() - 1).equals(segment.get(0))) {
				part = new ArrayList<>(segment);
				parts.add(part);
			}
			else {
				part.add(segment.get(1));
			}
		}
		return parts;
	}

	// One side of the box at a time (Sutherland and Hodgman)
	private static List<Point> cut(List<Point> ring, Predicate<Point> inside, BinaryOperator<Point> crossing) {
		List<Point> kept = new ArrayList<>();
		for (int i = 0; i < ring.size(); i++) {
			Point before = ring.get((i + ring.size() - 1) % ring.size());
			Point point = ring.get(i);
			if (inside.test(before) != inside.test(point)) {
				kept.add(crossing.apply(before, point));
			}
			if (inside.test(point)) {
				kept.add(point);
			}
		}
		return kept;
	}

	// Two points or none: the ends are moved along the segment (Liang and Barsky)
	private static List<Point> segment(Point from, Point to, Box box) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double[] directions = { -dx, dx, -dy, dy };
		double[] distances = { from.x() - box.left(), box.right() - from.x(), from.y() - box.top(),
				box.bottom() - from.y() };
		double start = 0;
		double end = 1;
		for (int side = 0; side < 4; side++) {
			if (directions[side] == 0 && distances[side] < 0) {
				return List.of();
			}
			if (directions[side] < 0) {
				start = Math.max(start, distances[side] / directions[side]);
			}
			else if (directions[side] > 0) {
				end = Math.min(end, distances[side] / directions[side]);
			}
		}
		if (start > end) {
			return List.of();
		}
		return List.of((start > 0) ? from.towards(to, start) : from, (end < 1) ? from.towards(to, end) : to);
	}

	private static Point atX(Point a, Point b, double x) {
		return new Point(x, a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y()));
	}

	private static Point atY(Point a, Point b, double y) {
		return new Point(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()), y);
	}

}
