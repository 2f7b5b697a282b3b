package org.opendelegation.web;

/**
 * Keeps text from being run as a formula by the program that opens it as a table.
 */
public final class SpreadsheetCell {

	private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

	private SpreadsheetCell() {
	}

	/**
	 * The text, behind an apostrophe where it would begin a formula.
	 */
	public static String harmless(String text) {
		return (!text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
