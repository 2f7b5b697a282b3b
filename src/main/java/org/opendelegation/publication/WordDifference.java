package org.opendelegation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

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
		int enough = (Math.min(old.size(), now.size()) + 1) / 2;
		if (shared(old, now) < enough) {
			return Optional.empty();
		}
		List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas();
		int gone = deltas.stream().mapToInt((delta) -> delta.getSource().size()).sum();
		return (old.size() - gone < enough) ? Optional.empty()
				: Optional.of(new WordDifference(pieces(old, deltas, AbstractDelta::getSource),
						pieces(now, deltas, AbstractDelta::getTarget)));
	}

	/** Every word has the space after it, so that the words make up the text. */
	private static List<String> words(String text) {
		return List.of(text.split("(?<=\\s)(?=\\S)"));
	}

	/**
	 * How many words both texts have, in whatever order: never less than they have in
	 * common, and soon counted where two long texts have nothing to do with each other.
	 */
	private static long shared(List<String> old, List<String> now) {
		Map<String, Long> left = old.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return now.stream().filter((word) -> left.merge(word, -1L, Long::sum) >= 0).count();
	}

	private static List<Piece> pieces(List<String> words, List<AbstractDelta<String>> deltas,
			Function<AbstractDelta<String>, Chunk<String>> side) {
		Pieces pieces = new Pieces();
		int next = 0;
		for (AbstractDelta<String> delta : deltas) {
			Chunk<String> own = side.apply(delta);
			pieces.add(words.subList(next, own.getPosition()), true);
			pieces.add(own.getLines(), false);
			next = own.getPosition() + own.size();
		}
		pieces.add(words.subList(next, words.size()), true);
		return pieces.all();
	}

	/**
	 * Pieces in the making: words of the same kind run together.
	 */
	private static final class Pieces {

		private final List<Piece> pieces = new ArrayList<>();

		void add(List<String> words, boolean common) {
			String text = String.join("", words);
			int last = this.pieces.size() - 1;
			if (text.isEmpty()) {
				return;
			}
			if (last >= 0 && this.pieces.get(last).common() == common) {
				this.pieces.set(last, new Piece(this.pieces.get(last).text() + text, common));
			}
			else {
				this.pieces.add(new Piece(text, common));
			}
		}

		List<Piece> all() {
			return List.copyOf(this.pieces);
		}

	}

}
