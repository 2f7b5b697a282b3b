package org.opendelegation.note;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendelegation.note.TextPiece.Kind.AFTER;
import static org.opendelegation.note.TextPiece.Kind.BEFORE;
import static org.opendelegation.note.TextPiece.Kind.SAME;

class TextDifferenceTests {

	@Test
	void comparesWords() {
		assertThat(TextDifference.ofWords("Ferries are slow", "Ferries were slow")).containsExactly(
				new TextPiece(SAME, "Ferries "), new TextPiece(BEFORE, "are"), new TextPiece(AFTER, "were"),
				new TextPiece(SAME, " slow"));
	}

	@Test
	void keepsWordsThatChangedTogether() {
		assertThat(TextDifference.ofWords("two students\n", "three exchange teachers\n")).containsExactly(
				new TextPiece(BEFORE, "two students"), new TextPiece(AFTER, "three exchange teachers"),
				new TextPiece(SAME, "\n"));
	}

	@Test
	void comparesWithNothing() {
		assertThat(TextDifference.ofLines("", "a\nb")).containsExactly(new TextPiece(AFTER, "a\nb"));
		assertThat(TextDifference.ofLines("a", "")).containsExactly(new TextPiece(BEFORE, "a"));
		assertThat(TextDifference.ofLines("", "")).isEmpty();
	}

	@Test
	void hasEveryLineOfBoth() {
		assertThat(TextDifference.both("a\nb\nc\n", "a\nx\nc\ny\n").lines()).containsExactly("a", "b", "x", "c", "y");
	}

	@Test
	void comparesLongTextsInOnePiece() {
		String before = "a\n".repeat(3000);
		String after = "b\n".repeat(3000);
		assertThat(TextDifference.ofLines(before, after)).containsExactly(new TextPiece(BEFORE, before),
				new TextPiece(AFTER, after));
	}

}
