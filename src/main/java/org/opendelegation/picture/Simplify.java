package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out the points of a line that nobody would miss (Douglas and Peucker).
 */
final class Simplify {

	private Simplify() {
	}

	static List<Point> line(List<Point> line, double tolerance) {
		if (line.size() < 3) {
			return line;
		}
		BitSet kept = new BitSet(line.size());
		kept.set(0);
		kept.set(line.size() - 1);
		keep(line, 0, line.size() - 1, tolerance, kept);
		List<Point> result = new ArrayList<>();
		kept.stream().mapToObj(line::get).forEach(result::add);
		return result;
	}

	private static void keep(List<Point> line, int from, int to, double tolerance, BitSet kept) {
		int farthest = -1;
		double distance = tolerance;
		for (int i = from + 1; i < to; i++) {
			double d = distance(line.get(i), line.get(from), line.get(to));
			if (d > distance) {
				farthest = i;
				distance = d;
			}
		}
		if (farthest > 0) {
			kept.set(farthest);
			keep(line, from, farthest, tolerance, kept);
			keep(line, farthest, to, tolerance, kept);
		}
	}

	private static double distance(Point point, Point from, Point to) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double length = dx * dx + dy * dy;
		double share = (length > 0) ? ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length : 0;
		return point.distanceTo(from.towards(to, Math.max(0, Math.min(1, share))));
	}

}
