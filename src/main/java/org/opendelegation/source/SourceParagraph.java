package org.opendelegation.source;

import java.util.List;

/**
 * A paragraph of the text of a source.
 *
 * @param number its number, counted from one, as a citation names it
 * @param begin where it begins in the text
 * @param pieces its words, in the pieces that are cited for the same
 */
public record SourceParagraph(int number, int begin, List<Piece> pieces) {

	/**
	 * Some words.
	 *
	 * @param text the words
	 * @param facts the message keys of the facts that they are cited for already; none
	 * where they are not cited
	 */
	public record Piece(String text, List<String> facts) {
	}

}
