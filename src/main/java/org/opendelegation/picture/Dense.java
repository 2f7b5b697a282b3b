package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines as points close enough to tell whether something lies on them.
 */
final class Dense {

	private static final double STEP = 5;

	private Dense() {
	}

	static List<Point> points(List<List<List<Point>>> lines) {
		List<Point> points = new ArrayList<>();
		lines.forEach((line) -> line.forEach((part) -> add(part, points)));
		return points;
	}

	private static void add(List<Point> part, List<Point> points) {
		for (int i = 1; i < part.size(); i++) {
			Point from = part.get(i - 1);
			Point to = part.get(i);
			double length = from.distanceTo(to);
			for (double way = 0; way < length; way += STEP) {
				points.add(from.towards(to, way / length));
			}
		}
	}

}
