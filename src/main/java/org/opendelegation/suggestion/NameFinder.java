package org.opendelegation.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.FoldedText;

/**
 * Finds known names in a text, in time that grows with the text and not with the names:
 * whole words, the longest name first, whatever the accents and, but for abbreviations,
 * the size of the letters. Chinese has no spaces between words, so there every place
 * counts.
 */
final class NameFinder {

	private static final int SHORTEST = 2;

	private static final int LONGEST_ABBREVIATION = 6;

	/** East Palo Alto is another city than Palo Alto. */
	private static final Set<String> OF_ANOTHER_CITY = Set.of("east", "west", "north", "south", "new");

	private static final Comparator<NameMention> LONGEST_FIRST = Comparator.comparingInt(NameMention::length)
		.reversed()
		.thenComparingInt(NameMention::begin);

	private final PayloadTrie<List<KnownName>> names;

	private final IntUnaryOperator characters;

	/**
	 * A finder of some names.
	 * @param characters gives the character to compare in the place of another, such as
	 * the simplified one of a traditional one
	 */
	NameFinder(Collection<KnownName> names, IntUnaryOperator characters) {
		this.characters = characters;
		Map<String, List<KnownName>> byWords = names.stream()
			.collect(Collectors.groupingBy((name) -> FoldedText.of(name.written(), characters).toString().strip()));
		PayloadTrie.PayloadTrieBuilder<List<KnownName>> builder = PayloadTrie.builder();
		byWords.forEach((words, known) -> {
			if (words.codePointCount(0, words.length()) >= SHORTEST) {
				builder.addKeyword(words, known);
			}
		});
		this.names = builder.build();
	}

	/**
	 * The places that name something, in the order of the text; none overlaps another.
	 */
	List<NameMention> find(String text) {
		FoldedText folded = FoldedText.of(text, this.characters);
		String words = folded.toString();
		List<NameMention> found = new ArrayList<>();
		this.names.parseText(words, (PayloadEmit<List<KnownName>> emit) -> {
			NameMention mention = mention(text, folded, words, emit);
			if (mention != null) {
				found.add(mention);
			}
			return mention != null;
		});
		BitSet taken = new BitSet(text.length());
		return found.stream()
			.sorted(LONGEST_FIRST)
			.filter((mention) -> take(mention, taken))
			.sorted(Comparator.comparingInt(NameMention::begin))
			.toList();
	}

	private static boolean take(NameMention mention, BitSet taken) {
		int next = taken.nextSetBit(mention.begin());
		if (next >= 0 && next < mention.end()) {
			return false;
		}
		taken.set(mention.begin(), mention.end());
		return true;
	}

	private static @Nullable NameMention mention(String text, FoldedText folded, String words,
			PayloadEmit<List<KnownName>> emit) {
		int begin = emit.getStart();
		int end = emit.getEnd() + 1;
		if (isInsideWord(words, begin) || isInsideWord(words, end)) {
			return null;
		}
		String written = text.substring(folded.beginOf(begin), folded.endOf(end - 1));
		List<KnownName> meant = emit.getPayload()
			.stream()
			.filter((name) -> isWrittenAs(name.written(), written))
			.filter((name) -> name.kind() != KnownName.Kind.CITY || !isOfAnotherCity(words, begin))
			.toList();
		return meant.isEmpty() ? null : new NameMention(folded.beginOf(begin), folded.endOf(end - 1), meant);
	}

	private static boolean isInsideWord(String words, int place) {
		return place > 0 && place < words.length() && isOfWord(words.codePointBefore(place))
				&& isOfWord(words.codePointAt(place));
	}

	private static boolean isOfWord(int point) {
		return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
	}

	/**
	 * Names begin with a capital, and abbreviations have no others: US is not "us".
	 */
	private static boolean isWrittenAs(String name, String written) {
		boolean abbreviation = name.length() <= LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT))
				&& !name.equals(name.toLowerCase(Locale.ROOT));
		if (abbreviation) {
			return written.equals(written.toUpperCase(Locale.ROOT));
		}
		return !Character.isUpperCase(name.codePointAt(0)) || !Character.isLowerCase(written.codePointAt(0));
	}

	private static boolean isOfAnotherCity(String words, int begin) {
		if (begin < 2 || words.charAt(begin - 1) != ' ') {
			return false;
		}
		int before = words.lastIndexOf(' ', begin - 2) + 1;
		return OF_ANOTHER_CITY.contains(words.substring(before, begin - 1));
	}

}
