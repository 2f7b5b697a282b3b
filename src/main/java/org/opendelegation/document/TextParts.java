package org.opendelegation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text as it is read, in parts of bounded length and altogether bounded. The rest of a
 * longer text is left out.
 */
final class TextParts {

	/** As the database holds it too. */
	static final int LONGEST_PART = 20_000;

	private static final int LONGEST = 1_000_000;

	/** Also the marks that a search puts round what it found. */
	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}&&[^\\n\\t]]+");

	private final List<TextPart> parts = new ArrayList<>();

	private final StringBuilder open = new StringBuilder();

	private @Nullable Integer page;

	private int length;

	boolean isFull() {
		return this.length >= LONGEST;
	}

	/**
	 * Ends what was read so far, and begins a page.
	 */
	void beginPage(int number) {
		close();
		this.page = number;
	}

	void add(CharSequence text) {
		String bounded = text.subSequence(0, Math.min(text.length(), LONGEST - this.length)).toString();
		this.length += bounded.length();
		this.open.append(bounded);
		while (this.open.length() > LONGEST_PART) {
			int cut = cut();
			keep(this.open.substring(0, cut));
			this.open.delete(0, cut);
		}
	}

	/**
	 * After a line, or else after a word, or else wherever it is full.
	 */
	private int cut() {
		for (String border : List.of("\n", " ")) {
			int place = this.open.lastIndexOf(border, LONGEST_PART - 1);
			if (place > LONGEST_PART / 2) {
				return place + 1;
			}
		}
		return Character.isHighSurrogate(this.open.charAt(LONGEST_PART - 1)) ? LONGEST_PART - 1 : LONGEST_PART;
	}

	private void close() {
		keep(this.open.toString());
		this.open.setLength(0);
	}

	private void keep(String text) {
		String clean = UNWRITABLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ").strip();
		if (!clean.isEmpty()) {
			this.parts.add(new TextPart(this.page, clean));
		}
	}

	List<TextPart> all() {
		close();
		return List.copyOf(this.parts);
	}

}
