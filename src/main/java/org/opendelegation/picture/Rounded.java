package org.opendelegation.picture;

/**
 * Numbers as they are written into a drawing.
 */
final class Rounded {

	private Rounded() {
	}

	static double tenth(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
