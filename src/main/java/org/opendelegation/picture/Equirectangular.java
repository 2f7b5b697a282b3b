package org.opendelegation.picture;

/**
 * Degrees as a grid, narrowed so that shapes near one parallel are true: for maps of a
 * region.
 */
record Equirectangular(double meridian, double trueParallel) implements Projection {

	@Override
	public Point project(GeoPoint place) {
		double narrowed = Math.cos(Math.toRadians(this.trueParallel));
		return new Point(Math.toRadians(place.longitude() - this.meridian) * narrowed,
				-Math.toRadians(place.latitude()));
	}

}
