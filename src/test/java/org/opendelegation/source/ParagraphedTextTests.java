package org.opendelegation.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphedTextTests {

	@Test
	void partsParagraphsAtEmptyLines() {
		assertThat(words(ParagraphedText.of("A title\nof two lines\n\n \t\nFirst.\n\nSecond.\n"), List.of()))
			.containsExactly("1 A title\nof two lines", "2 First.", "3 Second.\n");
	}

	@Test
	void takesEveryLineForAParagraphWhereNoLineIsEmpty() {
		assertThat(words(ParagraphedText.of("A title\nFirst.\nSecond."), List.of())).containsExactly("1 A title",
				"2 First.", "3 Second.");
	}

	@Test
	void tellsWhatIsCitedAlreadyHoweverItIsQuoted() {
		ParagraphedText text = ParagraphedText.of("The city’s  mayor said “yes”.");
		assertThat(words(text, List.of(cited("traveler.title", "city's mayor"))))
			.containsExactly("1 The [city’s  mayor](traveler.title) said “yes”.");
		assertThat(text.has("SAID \"YES\"")).isTrue();
		assertThat(text.has("said no")).isFalse();
		assertThat(text.has(" ")).isFalse();
	}

	@Test
	void tellsOfWordsThatAreCitedForSeveralFacts() {
		assertThat(words(ParagraphedText.of("one two three"),
				List.of(cited("a.b", "one two"), cited("a.c", "two three"), cited("a.b", "nowhere"))))
			.containsExactly("1 [one ](a.b)[two](a.b+a.c)[ three](a.c)");
	}

	@Test
	void tellsOfAPassageThatGoesOnInTheNextParagraph() {
		assertThat(words(ParagraphedText.of("one two\n\nthree four"), List.of(cited("a.b", "two three"))))
			.containsExactly("1 one [two](a.b)", "2 [three](a.b) four");
	}

	private static CitedQuote cited(String label, String quote) {
		return new CitedQuote(label, "herald", quote);
	}

	private static List<String> words(ParagraphedText text, List<CitedQuote> cited) {
		return text.mark(cited)
			.stream()
			.map((paragraph) -> paragraph.number() + " "
					+ String.join("",
							paragraph.pieces()
								.stream()
								.map((piece) -> piece.facts().isEmpty() ? piece.text()
										: "[%s](%s)".formatted(piece.text(), String.join("+", piece.facts())))
								.toList()))
			.toList();
	}

}
