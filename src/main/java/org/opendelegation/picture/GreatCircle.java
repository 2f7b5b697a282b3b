package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way over the globe between two places, as points along it.
 */
final class GreatCircle {

	private static final double DEGREES_PER_STEP = 2;

	private GreatCircle() {
	}

	static List<GeoPoint> between(GeoPoint from, GeoPoint to) {
		double[] a = vector(from);
		double[] b = vector(to);
		double angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
		int steps = (int) Math.max(8, Math.ceil(Math.toDegrees(angle) / DEGREES_PER_STEP));
		List<GeoPoint> points = new ArrayList<>();
		points.add(from);
		for (int i = 1; i < steps; i++) {
			points.add(onTheWay(a, b, angle, (double) i / steps));
		}
		points.add(to);
		return points;
	}

	private static GeoPoint onTheWay(double[] a, double[] b, double angle, double share) {
		double weightOfA = (angle > 1e-9) ? Math.sin((1 - share) * angle) : 1 - share;
		double weightOfB = (angle > 1e-9) ? Math.sin(share * angle) : share;
		double x = weightOfA * a[0] + weightOfB * b[0];
		double y = weightOfA * a[1] + weightOfB * b[1];
		double z = weightOfA * a[2] + weightOfB * b[2];
		return new GeoPoint(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
	}

	private static double[] vector(GeoPoint place) {
		double longitude = Math.toRadians(place.longitude());
		double latitude = Math.toRadians(place.latitude());
		return new double[] { Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude),
				Math.sin(latitude) };
	}

}
