package org.opendelegation.support;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A text in one way of writing: small letters without accents, straight quotation marks,
 * short dashes and single spaces. It knows where each of its characters stands in the
 * text that it was made of.
 */
public final class FoldedText {

	private static final int SPACE = ' ';

	private final StringBuilder folded;

	private final IntUnaryOperator characters;

	private int[] begins;

	private int[] ends;

	private FoldedText(int length, IntUnaryOperator characters) {
		this.folded = new StringBuilder(length);
		this.characters = characters;
		this.begins = new int[length + 16];
		this.ends = new int[length + 16];
	}

	public static FoldedText of(String text) {
		return of(text, IntUnaryOperator.identity());
	}

	/**
	 * The same with other characters for some, such as simplified ones for traditional
	 * ones.
	 * @param characters gives the code point to write in the place of another
	 */
	public static FoldedText of(String text, IntUnaryOperator characters) {
		FoldedText made = new FoldedText(text.length(), characters);
		int place = 0;
		while (place < text.length()) {
			int point = text.codePointAt(place);
			int next = place + Character.charCount(point);
			made.take(point, place, next);
			place = next;
		}
		return made;
	}

	private void take(int point, int begin, int end) {
		if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
			int last = this.folded.length() - 1;
			if (last >= 0 && this.folded.charAt(last) == SPACE) {
				this.ends[last] = end;
			}
			else {
				write(SPACE, begin, end);
			}
		}
		else if (point < 128) {
			write(Character.toLowerCase(point), begin, end);
		}
		else if (Character.getType(point) != Character.FORMAT) {
			takeApart(point, begin, end);
		}
	}

	private void takeApart(int point, int begin, int end) {
		int plain = plain(point);
		if (plain != point) {
			write(plain, begin, end);
			return;
		}
		Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
			.codePoints()
			.filter((part) -> Character.getType(part) != Character.NON_SPACING_MARK)
			.map(Character::toLowerCase)
			.map(this.characters)
			.forEach((part) -> write(part, begin, end));
	}

	private static int plain(int point) {
		return switch (point) {
			case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> '\'';
			case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\u300c', '\u300d', '\u300e',
					'\u300f' ->
				'"';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
			default -> point;
		};
	}

	private void write(int point, int begin, int end) {
		int length = this.folded.length();
		this.folded.appendCodePoint(point);
		if (this.folded.length() > this.begins.length) {
			this.begins = Arrays.copyOf(this.begins, this.folded.length() * 2);
			this.ends = Arrays.copyOf(this.ends, this.folded.length() * 2);
		}
		for (int place = length; place < this.folded.length(); place++) {
			this.begins[place] = begin;
			this.ends[place] = end;
		}
	}

	/**
	 * Where the character at a place of this text begins in the original.
	 */
	public int beginOf(int place) {
		return this.begins[place];
	}

	/**
	 * Where the character at a place of this text ends in the original.
	 */
	public int endOf(int place) {
		return this.ends[place];
	}

	/**
	 * The text as it is written here.
	 */
	@Override
	public String toString() {
		return this.folded.toString();
	}

}
