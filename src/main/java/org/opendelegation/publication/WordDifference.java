package org.opendelegation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two texts word by word: which words only one of them has.
 *
 * @param before the old text in pieces
 * @param after the new text in pieces
 */
record WordDifference(List<Piece> before, List<Piece> after) {

	/**
	 * A run of words.
	 *
	 * @param text the words with the spaces between them
	 * @param common whether the other text has them too
	 */
	record Piece(String text, boolean common) {
	}

	/**
	 * Compares two texts; nothing if they have less than half of the shorter one in
	 * common, since pieces of two different sentences are harder to read than both.
	 */
	static Optional<WordDifference> between(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		int[][] common = commonWords(old, now);
		if (2 * common[0][0] < Math.min(old.size(), now.size())) {
			return Optional.empty();
		}
		Pieces left = new Pieces();
		Pieces right = new Pieces();
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				left.add(old.get(i++), true);
				right.add(now.get(j++), true);
			}
			else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
				left.add(old.get(i++), false);
			}
			else {
				right.add(now.get(j++), false);
			}
		}
		return Optional.of(new WordDifference(left.all(), right.all()));
	}

	/** Every word has the space after it, so that the words make up the text. */
	private static List<String> words(String text) {
		return List.of(text.split("(?<=\\s)(?=\\S)"));
	}

	/** How many words the rests of both texts have in common, from each word on. */
	private static int[][] commonWords(List<String> old, List<String> now) {
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	/**
	 * Pieces in the making: words of the same kind run together.
	 */
	private static final class Pieces {

		private final List<Piece> pieces = new ArrayList<>();

		void add(String word, boolean common) {
			int last = this.pieces.size() - 1;
			if (last >= 0 && this.pieces.get(last).common() == common) {
				this.pieces.set(last, new Piece(this.pieces.get(last).text() + word, common));
			}
			else {
				this.pieces.add(new Piece(word, common));
			}
		}

		List<Piece> all() {
			return List.copyOf(this.pieces);
		}

	}

}
