package org.opendelegation.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', textBlock = """
			OAKLEY, oakley
			José Ñúñez, jose nunez
			the  city’s, the city's
			“quoted”, "quoted"
			May 22–23, may 22-23
			ＣＵＳＥＦ, cusef
			ﬁnance, finance
			重庆, 重庆
			""")
	void writesInOneWay(String text, String folded) {
		assertThat(FoldedText.of(text)).hasToString(folded);
	}

	@Test
	void foldsSpacesAndDropsWhatCannotBeSeen() {
		assertThat(FoldedText.of("San\u00a0\r\n Car\u00adlos\u200b")).hasToString("san carlos");
	}

	@Test
	void writesOtherCharactersForSome() {
		assertThat(FoldedText.of("重慶", (point) -> (point == '慶') ? '庆' : point)).hasToString("重庆");
	}

	@Test
	void knowsWhereEachCharacterStood() {
		String text = "A \n ﬃ 𠮷 É";
		FoldedText folded = FoldedText.of(text);
		assertThat(folded).hasToString("a ffi 𠮷 e");
		assertThat(text.substring(folded.beginOf(1), folded.endOf(1))).isEqualTo(" \n ");
		assertThat(text.substring(folded.beginOf(2), folded.endOf(4))).isEqualTo("ﬃ");
		assertThat(text.substring(folded.beginOf(6), folded.endOf(7))).isEqualTo("𠮷");
		assertThat(text.substring(folded.beginOf(9), folded.endOf(9))).isEqualTo("É");
	}

}
