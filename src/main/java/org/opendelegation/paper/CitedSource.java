package org.opendelegation.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source in the list at the end of a paper, with the passages that the paper rests on.
 *
 * @param number its number in the whole record
 * @param name its title
 * @param language the language of the title
 * @param path its page without the host
 * @param about who published it and what it is
 * @param passages the passages, in reading order
 */
public record CitedSource(int number, String name, String language, String path, String about,
		List<CitedPassage> passages) {

	/**
	 * A passage.
	 *
	 * @param number its number, such as {@code 3.2}
	 * @param quote the words, or {@code null} where none are quoted
	 * @param language the language of the words
	 * @param basis how directly the source says so and where
	 */
	public record CitedPassage(String number, @Nullable String quote, String language, String basis) {
	}

}
