package org.opendelegation.source;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be cited together with a record that is about to be saved.
 *
 * @param citations the citations
 * @param mistakes what is wrong with each, in words; empty before anybody tried
 */
public record Pending(List<PendingCitation> citations, List<List<String>> mistakes) {

	public static final Pending NONE = of(List.of());

	public static Pending of(List<PendingCitation> citations) {
		return new Pending(citations, List.of());
	}

	public boolean isEmpty() {
		return this.citations.isEmpty();
	}

	/**
	 * The same with what was found to be wrong.
	 */
	Pending with(List<List<String>> found) {
		return new Pending(this.citations, found);
	}

	/**
	 * What is wrong with each, none where nobody looked.
	 */
	List<List<String>> allMistakes() {
		return IntStream.range(0, this.citations.size())
			.mapToObj((place) -> (place < this.mistakes.size()) ? this.mistakes.get(place) : List.<String>of())
			.toList();
	}

}
