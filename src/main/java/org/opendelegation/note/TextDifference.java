package org.opendelegation.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two texts side by side, in pieces that both or only one of them has.
 */
final class TextDifference {

	/** Longer texts without anything in common would take minutes to compare. */
	private static final int MOST_PARTS = 4000;

	private TextDifference() {
	}

	/**
	 * Compares line by line. A piece is one or more whole lines, without the last line
	 * end.
	 */
	static List<TextPiece> ofLines(String before, String after) {
		return compare(before, after, (text) -> text.split("\n", -1), "\n");
	}

	/**
	 * Compares word by word. Spaces between words that changed belong to the change.
	 */
	static List<TextPiece> ofWords(String before, String after) {
		return compare(before, after, (text) -> text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"), "");
	}

	/**
	 * A text that has every line of both.
	 */
	static String both(String before, String after) {
		return String.join("\n", ofLines(before, after).stream().map(TextPiece::text).toList());
	}

	private static List<TextPiece> compare(String before, String after, Function<String, String[]> split,
			String between) {
		List<String> old = before.isEmpty() ? List.of() : Arrays.asList(split.apply(before));
		List<String> now = after.isEmpty() ? List.of() : Arrays.asList(split.apply(after));
		Pieces pieces = new Pieces(between);
		if (old.size() + now.size() > MOST_PARTS) {
			pieces.add(TextPiece.Kind.BEFORE, old);
			pieces.add(TextPiece.Kind.AFTER, now);
			return pieces.all();
		}
		int position = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>(), null)
			.getDeltas()) {
			pieces.add(TextPiece.Kind.SAME, old.subList(position, delta.getSource().getPosition()));
			pieces.add(TextPiece.Kind.BEFORE, delta.getSource().getLines());
			pieces.add(TextPiece.Kind.AFTER, delta.getTarget().getLines());
			position = delta.getSource().last() + 1;
		}
		pieces.add(TextPiece.Kind.SAME, old.subList(position, old.size()));
		return pieces.all();
	}

	/**
	 * Pieces in the making: what only one text has comes together, up to what both have.
	 */
	private static final class Pieces {

		private final List<TextPiece> all = new ArrayList<>();

		private final List<String> before = new ArrayList<>();

		private final List<String> after = new ArrayList<>();

		private final String between;

		Pieces(String between) {
			this.between = between;
		}

		void add(TextPiece.Kind kind, List<String> parts) {
			switch (kind) {
				case BEFORE -> this.before.addAll(parts);
				case AFTER -> this.after.addAll(parts);
				case SAME -> {
					if (isBetweenChanges(parts)) {
						this.before.addAll(parts);
						this.after.addAll(parts);
					}
					else if (!parts.isEmpty()) {
						close();
						join(kind, parts);
					}
				}
			}
		}

		private boolean isBetweenChanges(List<String> parts) {
			return this.between.isEmpty() && !this.before.isEmpty() && !this.after.isEmpty() && parts.size() == 1
					&& parts.get(0).isBlank() && !parts.get(0).contains("\n");
		}

		private void close() {
			join(TextPiece.Kind.BEFORE, this.before);
			join(TextPiece.Kind.AFTER, this.after);
			this.before.clear();
			this.after.clear();
		}

		private void join(TextPiece.Kind kind, List<String> parts) {
			if (!parts.isEmpty()) {
				this.all.add(new TextPiece(kind, String.join(this.between, parts)));
			}
		}

		List<TextPiece> all() {
			close();
			return this.all;
		}

	}

}
