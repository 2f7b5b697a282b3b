package org.opendelegation.publication;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;
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

	/**
	 * The words are the same in another order, which is the hardest to compare.
	 */
	@Test
	void comparesLongTextsInLittleMemoryAndTime() {
		List<String> words = IntStream.range(0, 8_000)
			.mapToObj((number) -> "word" + number % 4_000 + " ")
			.collect(Collectors.toCollection(ArrayList::new));
		String before = String.join("", words);
		Collections.shuffle(words.subList(5_000, 8_000), new Random(20240520));
		String after = String.join("", words);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long allocated = threads.getCurrentThreadAllocatedBytes();
		long start = System.nanoTime();
		assertThat(WordDifference.between(before, after)).isPresent();
		assertThat(WordDifference.between(before, before.replace("word", "other"))).isEmpty();
		assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(64 << 20);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
	}

}
