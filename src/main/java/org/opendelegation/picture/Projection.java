package org.opendelegation.picture;

/**
 * How the globe becomes flat. Results are in radians of the equator, x to the right of
 * the middle meridian, y downwards.
 */
sealed interface Projection permits EqualEarth, Equirectangular {

	/** The meridian in the middle, in degrees. */
	double meridian();

	/** Expects a longitude within 180 degrees of the middle meridian. */
	Point project(GeoPoint place);

}
