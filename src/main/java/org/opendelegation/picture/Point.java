package org.opendelegation.picture;

/**
 * A point of a drawing, in units of its view box; y grows downwards.
 */
record Point(double x, double y) {

	double distanceTo(Point other) {
		return Math.hypot(this.x - other.x, this.y - other.y);
	}

	Point plus(double dx, double dy) {
		return new Point(this.x + dx, this.y + dy);
	}

	/** The point at a share, 0 to 1, of the way to another one. */
	Point towards(Point other, double share) {
		return new Point(this.x + share * (other.x - this.x), this.y + share * (other.y - this.y));
	}

}
