package org.opendelegation.publication;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.opendelegation.publication.WordDifference.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferenceTests {

	@Test
	void marksTheWordsThatOnlyOneTextHas() {
		WordDifference difference = WordDifference
			.between("They met the mayor of Oakley", "They met the vice mayor of Oakley")
			.orElseThrow();
		assertThat(difference.before()).containsExactly(new Piece("They met the mayor of Oakley", true));
		assertThat(difference.after()).containsExactly(new Piece("They met the ", true), new Piece("vice ", false),
				new Piece("mayor of Oakley", true));
	}

	@Test
	void keepsEveryLetterOfBothTexts() {
		String before = "Five mayors  went\nto Chongqing.";
		String after = "Five mayors and one vice mayor went to Chongqing.";
		assertThat(WordDifference.between(before, after)).hasValueSatisfying((difference) -> {
			assertThat(difference.before().stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(before);
			assertThat(difference.after().stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(after);
		});
	}

	@Test
	void doesNotMixTwoDifferentSentences() {
		assertThat(WordDifference.between("A global meeting of city leaders", "Chongqing Cooperation Conference 2024"))
			.isEmpty();
	}

}
