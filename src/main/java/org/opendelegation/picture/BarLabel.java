package org.opendelegation.picture;

/**
 * Where the label of a bar stands: on it, or right of it, or left of it, in this order,
 * or else shortened on the side that has more room.
 */
record BarLabel(String text, double x, String anchor, boolean inside) {

	private static final double GAP = 6;

	private static final double LONGEST = 430;

	static BarLabel of(String label, double left, double right, double edge, Lettering lettering) {
		String text = lettering.shortened(label, Math.max(LONGEST, right - left - 2 * GAP));
		double length = lettering.width(text);
		if (length <= right - left - 2 * GAP) {
			return new BarLabel(text, left + GAP, "start", true);
		}
		double roomAfter = edge - right - GAP;
		double roomBefore = left - GAP;
		if (length <= roomAfter || (length > roomBefore && roomAfter >= roomBefore)) {
			return new BarLabel(lettering.shortened(text, roomAfter), right + GAP, "start", false);
		}
		return new BarLabel(lettering.shortened(text, roomBefore), left - GAP, "end", false);
	}

}
