package org.opendelegation.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.support.Markdown;
import org.opendelegation.support.MarkdownPassage;

/**
 * Which passages minutes have already: as paragraphs, items or other pieces of their own,
 * whatever the lines and spaces between their words.
 */
final class MinutesPassages {

	private MinutesPassages() {
	}

	/**
	 * What minutes do not have of some passages, each of which may be several pieces.
	 */
	static List<String> missing(List<String> passages, String minutes, Markdown markdown) {
		Set<String> said = markdown.passages(minutes, 0)
			.stream()
			.map(MarkdownPassage::source)
			.map(MinutesPassages::comparable)
			.collect(Collectors.toSet());
		return passages.stream().flatMap((passage) -> {
			List<String> pieces = markdown.passages(passage, 0).stream().map(MarkdownPassage::source).toList();
			List<String> missing = pieces.stream().filter((piece) -> !said.contains(comparable(piece))).toList();
			// A passage of which nothing is there stays as it was written.
			return (missing.size() < pieces.size()) ? missing.stream() : List.of(passage).stream();
		}).toList();
	}

	private static String comparable(String piece) {
		return piece.strip().replaceAll("\\s+", " ");
	}

}
