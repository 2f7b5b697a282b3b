package org.opendelegation.note;

/**
 * A part of two texts that are compared.
 *
 * @param kind which of them has it
 * @param text the words or lines
 */
record TextPiece(Kind kind, String text) {

	/**
	 * Which of two texts has a part.
	 */
	enum Kind {

		SAME, BEFORE, AFTER

	}

}
