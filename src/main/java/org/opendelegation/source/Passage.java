package org.opendelegation.source;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that a page cites, however many facts rest on it: what a printed
 * page gives in a list at its end, since on paper no mark can be opened.
 *
 * @param placeKind the kind of place
 * @param place the number of the line, paragraph or page, or {@code null}
 * @param quote the words of the source, or {@code null} where none are quoted
 * @param strength how directly it says so
 * @param reasoning how the facts follow from it, or {@code null} where it states them
 */
public record Passage(PlaceKind placeKind, @Nullable String place, @Nullable String quote, Strength strength,
		@Nullable String reasoning) {

	private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Passage::digits)
		.thenComparing(Comparator.naturalOrder());

	/** As one reads along the source. */
	static final Comparator<Passage> IN_READING_ORDER = Comparator.comparing(Passage::placeKind)
		.thenComparing(Passage::place, Comparator.nullsFirst(BY_NUMBER))
		.thenComparing(Passage::quote, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Passage::strength)
		.thenComparing(Passage::reasoning, Comparator.nullsFirst(Comparator.naturalOrder()));

	static Passage of(Citation citation) {
		return new Passage(citation.getPlaceKind(), citation.getPlace(), citation.getQuote(), citation.getStrength(),
				citation.getReasoning());
	}

	/**
	 * How many digits a place begins with, so that line 9 comes before line 10.
	 */
	private static int digits(String place) {
		return (int) place.chars().takeWhile(Character::isDigit).count();
	}

}
