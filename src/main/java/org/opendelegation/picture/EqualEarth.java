package org.opendelegation.picture;

/**
 * The Equal Earth projection (Šavrič, Patterson, Jenny 2018): countries keep their
 * relative size, which suits maps of whole oceans and of the world.
 */
record EqualEarth(double meridian) implements Projection {

	private static final double A1 = 1.340264;

	private static final double A2 = -0.081106;

	private static final double A3 = 0.000893;

	private static final double A4 = 0.003796;

	private static final double M = Math.sqrt(3) / 2;

	@Override
	public Point project(GeoPoint place) {
		double lambda = Math.toRadians(place.longitude() - this.meridian);
		double theta = Math.asin(M * Math.sin(Math.toRadians(place.latitude())));
		double t2 = theta * theta;
		double t6 = t2 * t2 * t2;
		double x = lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
		return new Point(x, -theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
	}

}
