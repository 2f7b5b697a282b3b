package org.opendelegation.web;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for, as typed, without what no text can hold.
 *
 * @param words the words, empty where nothing is asked
 */
public record SearchText(String words) {

	private static final int LONGEST = 200;

	private static final int MOST_LONG_WORDS = 6;

	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}]+");

	private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+");

	private static final Pattern LONG_WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}]|(?<!\\S)-)\\p{IsLatin}{5,40}(?![\\p{L}\\p{N}])");

	/**
	 * Reads a query parameter.
	 * @throws BadParameterException if it is longer than any search need be
	 */
	public static SearchText of(@Nullable String typed) {
		String text = (typed != null) ? UNWRITABLE.matcher(typed).replaceAll(" ").strip() : "";
		if (text.codePointCount(0, text.length()) > LONGEST) {
			throw BadParameterException.tooLong("q", text, LONGEST);
		}
		return new SearchText(text);
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * The words that may be misspelled. Short ones are like too many others, and those
	 * left out with a minus sign are not missed. Each is compared with every name there
	 * is, so there are only as many as a question has.
	 */
	public List<String> longWords() {
		return LONG_WORD.matcher(this.words)
			.results()
			.map(MatchResult::group)
			.distinct()
			.limit(MOST_LONG_WORDS)
			.toList();
	}

	public SearchText with(String correction, String misspelled) {
		return new SearchText(LONG_WORD.matcher(this.words)
			.replaceAll(
					(word) -> Matcher.quoteReplacement(word.group().equals(misspelled) ? correction : word.group())));
	}

	/**
	 * The Chinese, Japanese and Korean in it, which is written without spaces.
	 */
	public List<String> unspacedWords() {
		return UNSPACED.matcher(this.words).results().map(MatchResult::group).toList();
	}

}
