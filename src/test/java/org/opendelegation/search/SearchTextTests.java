package org.opendelegation.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.SearchText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchTextTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\u0000", "\t\r\n", "\ud800" })
	void isEmptyWhereNothingIsAsked(String typed) {
		assertThat(SearchText.of(typed).isEmpty()).isTrue();
	}

	@Test
	void leavesOutWhatNoTextCanHold() {
		assertThat(SearchText.of(" a\u0000b\ud800c\ud83d\ude00 ").words()).isEqualTo("a b c\ud83d\ude00");
	}

	@Test
	void takesTwoHundredCharacters() {
		assertThat(SearchText.of("\ud83d\ude00".repeat(200)).words()).hasSize(400);
	}

	@Test
	void refusesMore() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> SearchText.of("a".repeat(201)))
			.satisfies((ex) -> assertThat(ex.getParameter()).isEqualTo("q"));
	}

	@Test
	void knowsWhatIsWrittenWithoutSpaces() {
		assertThat(SearchText.of("Librers里布斯 or 重庆, Seoul 서울").unspacedWords()).containsExactly("里布斯", "重庆", "서울");
	}

	@Test
	void takesNoMoreWordsForMisspelledThanAQuestionHas() {
		assertThat(SearchText.of("mayor oakley travel hotel flight paris berlin tokyo").longWords())
			.containsExactly("mayor", "oakley", "travel", "hotel", "flight", "paris");
	}

	@Test
	void knowsTheKindsByTheirParameters() {
		assertThat(SearchKind.ofParameter("official")).isEqualTo(SearchKind.OFFICIAL);
		assertThat(SearchKind.ofParameter("")).isNull();
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> SearchKind.ofParameter("OFFICIAL"));
	}

}
