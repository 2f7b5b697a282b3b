package org.opendelegation.publication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.web.BadParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EditionRangeTests {

	@Test
	void namesTheOlderEditionFirst() {
		assertThat(EditionRange.parse("1..12")).isEqualTo(new EditionRange(1, 12));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2..1", "1..1", "1", "..", "a..b", "1..b", "-1..2", "1...2", "1..99999999999", "" })
	void isTwoNumbersTheSmallerFirst(String text) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> EditionRange.parse(text))
			.satisfies((ex) -> assertThat(ex.getValue()).isEqualTo(text));
	}

}
