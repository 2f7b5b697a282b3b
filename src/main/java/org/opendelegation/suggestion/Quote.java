package org.opendelegation.suggestion;

import java.text.BreakIterator;
import java.util.Locale;

import org.opendelegation.source.PendingCitation;

/**
 * The sentence of a text that names something.
 *
 * @param paragraph the number of its paragraph
 * @param before the words before the name
 * @param named the name as the text has it
 * @param after the words after it
 */
record Quote(int paragraph, String before, String named, String after) {

	private static final int LONGEST_SIDE = 250;

	/**
	 * The sentence round a place of a paragraph.
	 * @param paragraph the number of the paragraph
	 * @param words the words of the paragraph
	 */
	static Quote of(int paragraph, String words, int begin, int end) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
		sentences.setText(words);
		int first = (begin > 0) ? sentences.preceding(begin + 1) : 0;
		int last = (end < words.length()) ? sentences.following(end - 1) : words.length();
		int from = Math.max(first, startOfWord(words, begin - LONGEST_SIDE));
		int to = Math.min(last, endOfWord(words, end + LONGEST_SIDE));
		return new Quote(paragraph, words.substring(from, begin).stripLeading(), words.substring(begin, end),
				words.substring(end, to).stripTrailing());
	}

	private static int startOfWord(String words, int place) {
		int space = words.indexOf(' ', Math.max(0, place));
		return (place <= 0) ? 0 : (space >= 0 && space < place + LONGEST_SIDE / 2) ? space : place;
	}

	private static int endOfWord(String words, int place) {
		int space = words.lastIndexOf(' ', Math.min(words.length(), place));
		return (place >= words.length()) ? words.length() : (space > place - LONGEST_SIDE / 2) ? space : place;
	}

	/**
	 * The words as they are cited for a field.
	 * @param source the slug of the source
	 */
	PendingCitation cite(String field, String source) {
		return PendingCitation.stated(field, source, String.valueOf(this.paragraph), getWords());
	}

	/**
	 * The words of the text.
	 */
	public String getWords() {
		return this.before + this.named + this.after;
	}

	/**
	 * The name in one line.
	 */
	public String getName() {
		return this.named.replaceAll("\\s+", " ");
	}

}
