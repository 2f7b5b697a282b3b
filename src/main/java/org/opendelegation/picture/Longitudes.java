package org.opendelegation.picture;

import java.util.Collection;

/**
 * The shortest arc of longitudes that holds some points: its middle, within 180 degrees,
 * and its span.
 */
record Longitudes(double middle, double span) {

	static Longitudes of(Collection<GeoPoint> points) {
		double[] sorted = points.stream().mapToDouble((point) -> point.around(0).longitude()).sorted().toArray();
		double start = sorted[0];
		double widestGap = sorted[0] + 360 - sorted[sorted.length - 1];
		for (int i = 1; i < sorted.length; i++) {
			if (sorted[i] - sorted[i - 1] > widestGap) {
				widestGap = sorted[i] - sorted[i - 1];
				start = sorted[i];
			}
		}
		double span = 360 - widestGap;
		return new Longitudes(new GeoPoint(start + span / 2, 0).around(0).longitude(), span);
	}

	/** Whether the arc runs over the Pacific, that is, over the 180th meridian. */
	boolean overThePacific() {
		return Math.abs(this.middle) + this.span / 2 > 180;
	}

}
