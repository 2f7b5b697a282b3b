package org.opendelegation.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes at a font size. Nobody can measure on a server, so this is an
 * estimate on the generous side; ideographs are a full square wide.
 */
record Lettering(double fontSize) {

	private static final String NARROW = "iljtfrI.,:;'|!()[]-· ";

	private static final String WIDE = "mwMW@%—";

	double width(String text) {
		return text.codePoints().mapToDouble(Lettering::ems).sum() * this.fontSize;
	}

	/** The text, or as much of it as fits, with an ellipsis. */
	String shortened(String text, double room) {
		if (width(text) <= room) {
			return text;
		}
		int[] letters = text.codePoints().toArray();
		int count = letters.length;
		while (count > 1 && width(new String(letters, 0, count) + "…") > room) {
			count--;
		}
		return new String(letters, 0, count).strip() + "…";
	}

	/** The text on as many lines as allowed, the last one shortened if need be. */
	List<String> wrapped(String text, double room, int lines) {
		List<String> result = new ArrayList<>();
		String rest = text.strip();
		while (result.size() < lines - 1 && width(rest) > room) {
			int end = lineEnd(rest, room);
			result.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		result.add(shortened(rest, room));
		return result;
	}

	// After the last space or ideograph that fits, or in the middle of a long word
	private int lineEnd(String text, double room) {
		int fits = 0;
		int best = 0;
		while (fits < text.length()) {
			int letter = text.codePointAt(fits);
			int next = fits + Character.charCount(letter);
			if (width(text.substring(0, next).stripTrailing()) > room) {
				break;
			}
			fits = next;
			if (letter == ' ' || isFullWidth(letter)) {
				best = fits;
			}
		}
		return (best > 0) ? best : Math.max(fits, Character.charCount(text.codePointAt(0)));
	}

	private static double ems(int letter) {
		if (isCombining(letter)) {
			return 0;
		}
		if (isFullWidth(letter)) {
			return 1;
		}
		if (NARROW.indexOf(letter) >= 0) {
			return 0.39;
		}
		if (WIDE.indexOf(letter) >= 0) {
			return 0.95;
		}
		return Character.isUpperCase(letter) ? 0.76 : 0.63;
	}

	private static boolean isCombining(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
	}

	/** Wide or full width in the sense of Unicode's East Asian Width. */
	private static boolean isFullWidth(int letter) {
		return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF)
				|| (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF)
				|| (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60)
				|| (letter >= 0xFFE0 && letter <= 0xFFE6) || (letter >= 0x1F300 && letter <= 0x1FAFF)
				|| (letter >= 0x20000 && letter <= 0x3FFFD);
	}

}
