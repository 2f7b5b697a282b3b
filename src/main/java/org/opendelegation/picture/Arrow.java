package org.opendelegation.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An arrow head in the middle of a line that is long enough for one.
 */
final class Arrow {

	private static final double LEAST_LENGTH = 90;

	private static final double LENGTH = 9;

	private static final double HALF_WIDTH = 5;

	private Arrow() {
	}

	static Optional<String> halfway(List<List<Point>> parts) {
		return parts.stream()
			.max(Comparator.comparingDouble(Arrow::length))
			.filter((longest) -> length(longest) > LEAST_LENGTH)
			.map(Arrow::head);
	}

	private static double length(List<Point> line) {
		double length = 0;
		for (int i = 1; i < line.size(); i++) {
			length += line.get(i - 1).distanceTo(line.get(i));
		}
		return length;
	}

	private static String head(List<Point> line) {
		double rest = length(line) / 2;
		int i = 1;
		while (i < line.size() - 1 && rest > line.get(i - 1).distanceTo(line.get(i))) {
			rest -= line.get(i - 1).distanceTo(line.get(i));
			i++;
		}
		Point from = line.get(i - 1);
		Point to = line.get(i);
		double length = from.distanceTo(to);
		return head(from.towards(to, rest / length), (to.x() - from.x()) / length, (to.y() - from.y()) / length);
	}

	private static String head(Point middle, double ux, double uy) {
		Point tip = middle.plus(ux * LENGTH / 2, uy * LENGTH / 2);
		Point back = middle.plus(-ux * LENGTH / 2, -uy * LENGTH / 2);
		return new PathData()
			.shape(List.of(tip, back.plus(-uy * HALF_WIDTH, ux * HALF_WIDTH),
					back.plus(uy * HALF_WIDTH, -ux * HALF_WIDTH)))
			.toString();
	}

}
