package org.opendelegation.document;

/**
 * How many points a picture has.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
record PictureSize(int width, int height) {

	/** The largest cameras of telephones; decoding more takes too much memory. */
	private static final long MOST = 50_000_000;

	boolean isTooLarge() {
		return (long) this.width * this.height > MOST;
	}

	int longSide() {
		return Math.max(this.width, this.height);
	}

}
