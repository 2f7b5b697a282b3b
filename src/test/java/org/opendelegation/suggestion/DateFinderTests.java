package org.opendelegation.suggestion;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateFinderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			on May 19, 2024. | 2024-05-19
			on Sunday, 19 May 2024 | 2024-05-19
			the 2nd of June, 2024 | 2024-06-02
			Sept. 3rd 2024 | 2024-09-03
			May 19-23, 2024 | 2024-05-19/2024-05-23
			May 22 and 23, 2024 | 2024-05-22/2024-05-23
			May 30 – June 2, 2024 | 2024-05-30/2024-06-02
			19–23 May 2024 | 2024-05-19/2024-05-23
			2024-05-19 | 2024-05-19
			5/22/2024 | 2024-05-22
			in May 2024 | 2024-05
			JUNE 2024 and june 2024 | ``
			MAY 20, 2024 and 21 MAY | 2024-05-20 2024-05-21?
			2024年5月19日 | 2024-05-19
			2024年5月19日至23日 | 2024-05-19/2024-05-23
			2024 年 5 月 | 2024-05
			el 19 de mayo de 2024 | 2024-05-19
			del 19 al 23 de mayo de 2024 | 2024-05-19/2024-05-23
			mayo de 2024 | 2024-05
			You may 19 times; March on 5 | ``
			Mayor 12, Marching 3 | ``
			February 30, 2024 and 13/40/2024 | ``
			February 29, 2023 | none
			May 22 and 38 others in 2024 | none
			July 4, 3024 | none
			call 5/22/20245 or 12024-05-19 | ``
			""")
	void readsDates(String text, String expected) {
		assertThat(find(text)).isEqualTo(expected);
	}

	@Test
	void takesAYearFromTheNearestDateAndSaysSo() {
		String text = "Founded in May 2012. They met on May 22 and 23. On May 28, 2024, he spoke; on 5月30日 too.";
		assertThat(find(text)).isEqualTo("2012-05 2024-05-22?/2024-05-23? 2024-05-28 2024-05-30?");
		assertThat(DateFinder.find(text)).map(DateMention::yearGiven).containsExactly(true, false, true, false);
	}

	@Test
	void takesNoYearFromFarAway() {
		assertThat(find("May 22." + " word".repeat(200) + " May 28, 2024")).isEqualTo("none 2024-05-28");
		assertThat(find("On May 22")).isEqualTo("none");
	}

	@Test
	void isDoneInTimeWithTheLongestText() {
		long began = System.nanoTime();
		assertThat(DateFinder.find("May 1 and ".repeat(10_000))).hasSizeGreaterThan(4000);
		assertThat(DateFinder.find("1".repeat(100_000))).isEmpty();
		assertThat(DateFinder.find("月".repeat(100_000))).isEmpty();
		assertThat(DateFinder.find("1 ".repeat(50_000))).isEmpty();
		assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
	}

	private static String find(String text) {
		return DateFinder.find(text)
			.stream()
			.map((date) -> (date.date() != null) ? date.date() : "none")
			.collect(Collectors.joining(" "));
	}

}
