package org.opendelegation.draft;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that somebody typed beside the record that they chose for it. Case, accents,
 * marks and the order of words are no difference; of a person, titles, initials and names
 * in between are none either.
 *
 * @param typed the name
 * @param isPerson whether the record is of a person
 */
record TypedName(String typed, boolean isPerson) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Words that do not tell one organization from another. */
	private static final Set<String> NO_DIFFERENCE = Set.of("the", "of", "and", "for", "a", "an", "inc", "incorporated",
			"llc", "ltd", "limited", "co", "company", "corp", "corporation");

	/**
	 * Whether it is one of the names of the record.
	 */
	boolean isOneOf(Collection<String> names) {
		return names.stream().anyMatch(this::isLike);
	}

	/**
	 * Whether two names have the same words: case, accents and marks are no difference.
	 */
	static boolean isSame(String one, String other) {
		List<String> words = words(one);
		return words.isEmpty() ? one.equals(other) : words.equals(words(other));
	}

	private boolean isLike(String name) {
		List<String> mine = words(this.typed);
		List<String> other = words(name);
		if (mine.isEmpty() || other.isEmpty()) {
			return this.typed.equals(name);
		}
		if (mine.equals(other)) {
			return true;
		}
		return this.isPerson ? isWithin(mine, other) || isWithin(other, mine)
				: !told(mine).isEmpty() && told(mine).equals(told(other));
	}

	private static List<String> words(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		return BETWEEN_WORDS.splitAsStream(plain.replaceAll("['\u2019]", ""))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static Set<String> told(List<String> words) {
		return words.stream().filter((word) -> !NO_DIFFERENCE.contains(word)).collect(Collectors.toSet());
	}

	/**
	 * Whether each word stands for one of the other words. Initials alone say too little.
	 */
	private static boolean isWithin(List<String> words, List<String> others) {
		return words.stream().anyMatch((word) -> word.length() > 1 && others.contains(word)) && words.stream()
			.allMatch((word) -> others.stream().anyMatch((other) -> word.equals(other) || isInitial(word, other)));
	}

	private static boolean isInitial(String word, String other) {
		return (word.length() == 1 && other.startsWith(word)) || (other.length() == 1 && word.startsWith(other));
	}

}
