package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the path data this package writes: absolute starts, relative steps.
 */
final class Paths {

	private static final Pattern PART = Pattern.compile("M([^Mz]*)(z?)");

	private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d)?|\\.\\d)");

	private Paths() {
	}

	static List<List<Point>> parts(String data) {
		List<List<Point>> parts = new ArrayList<>();
		Matcher part = PART.matcher(data);
		while (part.find()) {
			List<Point> points = points(part.group(1));
			if (!part.group(2).isEmpty()) {
				points.add(points.get(0));
			}
			parts.add(points);
		}
		return parts;
	}

	private static List<Point> points(String numbers) {
		List<Point> points = new ArrayList<>();
		Matcher number = NUMBER.matcher(numbers);
		Point last = new Point(0, 0);
		while (number.find()) {
			double dx = Double.parseDouble(number.group());
			number.find();
			last = last.plus(dx, Double.parseDouble(number.group()));
			points.add(last);
		}
		return points;
	}

	static double longestSegment(String data) {
		double longest = 0;
		for (List<Point> part : parts(data)) {
			for (int i = 1; i < part.size(); i++) {
				longest = Math.max(longest, part.get(i - 1).distanceTo(part.get(i)));
			}
		}
		return longest;
	}

	/** The longest segment that does not run along the edge of the sheet. */
	static double longestSegmentInside(String data, Box sheet) {
		double longest = 0;
		for (List<Point> part : parts(data)) {
			for (int i = 1; i < part.size(); i++) {
				if (sheet.contains(part.get(i - 1).towards(part.get(i), 0.5))) {
					longest = Math.max(longest, part.get(i - 1).distanceTo(part.get(i)));
				}
			}
		}
		return longest;
	}

}
