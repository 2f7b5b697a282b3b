package org.opendelegation.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;

/**
 * How many lines words need in print, in the font that papers are printed in. A line ends
 * at a space or beside an ideograph only, so that there are rather too many than too few.
 * Lengths are in points.
 */
final class TextWidth {

	/** As {@code print.css} has it for the summary. */
	private static final double SIZE = 9;

	/** From here on another font is used, whose characters are square. */
	private static final int FIRST_IDEOGRAPH = 0x2E80;

	private static final double[] WIDTHS = widths("font/LiberationSans-Regular.ttf");

	private TextWidth() {
	}

	/**
	 * How many lines words need in a column. A word that is longer than a line is broken.
	 */
	static int linesOf(String words, double width) {
		int lines = 1;
		double used = 0;
		double word = 0;
		for (int character : words.codePoints().toArray()) {
			double next = widthOf(character);
			if (character == ' ' || character >= FIRST_IDEOGRAPH) {
				used += word;
				word = 0;
			}
			word += next;
			if (word > width) {
				lines++;
				used = 0;
				word = next;
			}
			else if (used + word > width && character != ' ') {
				lines++;
				used = 0;
			}
		}
		return lines;
	}

	/**
	 * Words, or as many characters of them as fit in a width with a sign that they go on.
	 */
	static String cut(String words, double width) {
		double used = SIZE;
		for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
			used += widthOf(words.codePointAt(at));
			if (used > width) {
				return words.substring(0, at) + "…";
			}
		}
		return words;
	}

	private static double widthOf(int character) {
		return SIZE * ((character < FIRST_IDEOGRAPH) ? WIDTHS[character] : 1);
	}

	private static double[] widths(String font) {
		try (InputStream bytes = new ClassPathResource(font).getInputStream();
				TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
			CmapLookup glyphs = parsed.getUnicodeCmapLookup();
			double[] widths = new double[FIRST_IDEOGRAPH];
			for (int character = 0; character < FIRST_IDEOGRAPH; character++) {
				int glyph = glyphs.getGlyphId(character);
				widths[character] = (glyph != 0) ? (double) parsed.getAdvanceWidth(glyph) / parsed.getUnitsPerEm() : 1;
			}
			return widths;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
