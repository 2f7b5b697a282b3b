package org.opendelegation.suggestion;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opendelegation.source.ParagraphedText;
import org.opendelegation.source.SourceParagraph;

/**
 * Quotes places of a text, each with the number of its paragraph.
 */
final class Quotes {

	private static final int LONGEST_SIDE = 250;

	private final String text;

	private final NavigableMap<Integer, SourceParagraph> paragraphs;

	private Quotes(String text, NavigableMap<Integer, SourceParagraph> paragraphs) {
		this.text = text;
		this.paragraphs = paragraphs;
	}

	static Quotes of(String text) {
		return new Quotes(text, ParagraphedText.of(text)
			.mark(List.of())
			.stream()
			.collect(Collectors.toMap(SourceParagraph::begin, Function.identity(), (one, same) -> one, TreeMap::new)));
	}

	/**
	 * The sentence round a place.
	 */
	Quote sentence(int begin, int end) {
		Map.Entry<Integer, SourceParagraph> paragraph = this.paragraphs.floorEntry(begin);
		String words = paragraph.getValue()
			.pieces()
			.stream()
			.map(SourceParagraph.Piece::text)
			.collect(Collectors.joining());
		return Quote.of(paragraph.getValue().number(), words, begin - paragraph.getKey(),
				Math.min(end - paragraph.getKey(), words.length()));
	}

	/**
	 * The line round a place.
	 */
	Quote line(int begin, int end) {
		int first = Math.max(this.text.lastIndexOf('\n', begin) + 1, begin - LONGEST_SIDE);
		int next = this.text.indexOf('\n', end);
		int last = Math.min((next < 0) ? this.text.length() : next, end + LONGEST_SIDE);
		return new Quote(numberOf(begin), this.text.substring(first, begin).stripLeading(),
				this.text.substring(begin, end), this.text.substring(end, last).stripTrailing());
	}

	/**
	 * The words from one place to another.
	 * @param named where the words begin that matter
	 */
	Quote words(int begin, int named, int end) {
		return new Quote(numberOf(end - 1), this.text.substring(begin, named),
				this.text.substring(named, end).stripTrailing(), "");
	}

	private int numberOf(int place) {
		return this.paragraphs.floorEntry(place).getValue().number();
	}

}
