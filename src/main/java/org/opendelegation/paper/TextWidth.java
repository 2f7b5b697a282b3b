package org.opendelegation.paper;

/**
 * About how wide words are in print, rather too wide than too narrow. Lengths are in
 * points.
 */
final class TextWidth {

	private static final double SIZE = 9;

	private static final double WIDE = 0.84;

	private static final double CAPITAL = 0.7;

	private static final double USUAL = 0.55;

	private static final double NARROW = 0.3;

	/** How much of a line stays free where a word goes to the next. */
	private static final double FREE = 0.06;

	private static final int FIRST_IDEOGRAPH = 0x2E80;

	private TextWidth() {
	}

	/**
	 * How many lines words need in a column.
	 */
	static int linesOf(String words, double width) {
		double all = words.codePoints().mapToDouble(TextWidth::of).sum() * SIZE;
		return Math.max(1, (int) Math.ceil(all / (width * (1 - FREE))));
	}

	private static double of(int character) {
		if (character >= FIRST_IDEOGRAPH) {
			return 1;
		}
		if ("mwMW—@%".indexOf(character) >= 0) {
			return WIDE;
		}
		if ("iljtfI .,;:'’|!()".indexOf(character) >= 0) {
			return NARROW;
		}
		return Character.isUpperCase(character) ? CAPITAL : USUAL;
	}

}
