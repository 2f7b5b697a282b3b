package org.opendelegation.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text of the record with the places in it that were searched for. It is handed to the
 * page in segments, so that nothing in it is ever read as markup.
 */
public final class FoundText {

	/** The marks of {@code search_marked}, which no text holds. */
	private static final char BEGIN = '\uE000';

	private static final char END = '\uE001';

	private static final int LONGEST_LINE = 280;

	private static final int BEFORE = 80;

	private static final int MOST_LINES = 2;

	private final String text;

	private final BitSet found;

	private FoundText(String text, BitSet found) {
		this.text = text;
		this.found = found;
	}

	/**
	 * Reads what the database marked, word by word, and marks what is written without
	 * spaces, in which the database sees no words.
	 */
	public static FoundText of(String marked, List<Pattern> unspacedWords) {
		StringBuilder text = new StringBuilder(marked.length());
		BitSet found = new BitSet();
		boolean inside = false;
		for (char character : marked.toCharArray()) {
			if (character == BEGIN || character == END) {
				inside = character == BEGIN;
			}
			else {
				found.set(text.length(), inside);
				text.append(character);
			}
		}
		FoundText result = new FoundText(text.toString(), found);
		unspacedWords.forEach(result::mark);
		return result;
	}

	private void mark(Pattern word) {
		word.matcher(this.text).results().forEach((place) -> this.found.set(place.start(), place.end()));
	}

	/**
	 * The whole text.
	 */
	public List<Segment> segments() {
		return segments(0, this.text.length());
	}

	/**
	 * The lines that say what was searched for, or the first one, none longer than can be
	 * read at a glance.
	 */
	public List<List<Segment>> excerpt() {
		List<int[]> lines = lines();
		List<int[]> telling = lines.stream().filter((line) -> isFoundIn(line[0], line[1])).limit(MOST_LINES).toList();
		return (telling.isEmpty() ? lines.stream().limit(1) : telling.stream()).map((line) -> glance(line[0], line[1]))
			.toList();
	}

	private List<int[]> lines() {
		List<int[]> lines = new ArrayList<>();
		int from = 0;
		while (from < this.text.length()) {
			int end = this.text.indexOf('\n', from);
			int to = (end >= 0) ? end : this.text.length();
			if (!this.text.substring(from, to).isBlank()) {
				lines.add(new int[] { from, to });
			}
			from = to + 1;
		}
		return lines;
	}

	private boolean isFoundIn(int from, int to) {
		int first = this.found.nextSetBit(from);
		return first >= 0 && first < to;
	}

	private List<Segment> glance(int lineFrom, int lineTo) {
		if (lineTo - lineFrom <= LONGEST_LINE) {
			return segments(lineFrom, lineTo);
		}
		int first = isFoundIn(lineFrom, lineTo) ? this.found.nextSetBit(lineFrom) : lineFrom;
		int from = wordAt(Math.max(lineFrom, Math.min(first - BEFORE, lineTo - LONGEST_LINE)), lineFrom, first);
		int to = Math.min(lineTo, from + LONGEST_LINE);
		to = (to < lineTo) ? Math.max(first, lastSpace(to)) : to;
		List<Segment> segments = new ArrayList<>();
		if (from > lineFrom) {
			segments.add(new Segment("… ", false));
		}
		segments.addAll(segments(from, wholeCharacter(to)));
		if (to < lineTo) {
			segments.add(new Segment(" …", false));
		}
		return segments;
	}

	/**
	 * The beginning of the next word, where there are spaces.
	 */
	private int wordAt(int position, int lineFrom, int first) {
		if (position == lineFrom) {
			return position;
		}
		int space = this.text.indexOf(' ', position);
		return (space >= 0 && space < first) ? space + 1 : wholeCharacter(position);
	}

	private int lastSpace(int position) {
		int space = this.text.lastIndexOf(' ', position);
		return (space > position - BEFORE) ? space : wholeCharacter(position);
	}

	private int wholeCharacter(int position) {
		boolean cutsPair = position > 0 && position < this.text.length()
				&& Character.isSurrogatePair(this.text.charAt(position - 1), this.text.charAt(position));
		return cutsPair ? position - 1 : position;
	}

	private List<Segment> segments(int from, int to) {
		int[] borders = IntStream.rangeClosed(from, to)
			.filter((at) -> at == from || at == to || this.found.get(at) != this.found.get(at - 1))
			.toArray();
		return IntStream.range(1, borders.length)
			.mapToObj(
					(i) -> new Segment(this.text.substring(borders[i - 1], borders[i]), this.found.get(borders[i - 1])))
			.toList();
	}

}
