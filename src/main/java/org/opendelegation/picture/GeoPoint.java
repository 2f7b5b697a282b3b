package org.opendelegation.picture;

/**
 * A point on the globe, in degrees. Longitudes may run past 180 where a shape does.
 */
record GeoPoint(double longitude, double latitude) {

	GeoPoint shiftedBy(double degrees) {
		return new GeoPoint(this.longitude + degrees, this.latitude);
	}

	/** Longitude brought into the 360 degrees around a middle meridian. */
	GeoPoint around(double middle) {
		double offset = (this.longitude - middle) % 360;
		if (offset > 180) {
			offset -= 360;
		}
		else if (offset < -180) {
			offset += 360;
		}
		return new GeoPoint(middle + offset, this.latitude);
	}

}
