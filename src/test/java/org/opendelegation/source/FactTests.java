package org.opendelegation.source;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FactTests {

	private static final RecordRef OFFICIAL = new RecordRef("official", "ann-lee");

	@Test
	void isUnknownWhereAReaderMayAskAndNoSourceStates() {
		Fact unknown = new Fact(OFFICIAL, "name", null, true);
		assertThat(unknown.isUnknown()).isTrue();
		assertThat(unknown.isShown()).isTrue();
		assertThat(unknown.isStated()).isFalse();
	}

	@Test
	void isLeftOutWhereNobodyAsks() {
		Fact absent = new Fact(OFFICIAL, "remark", null, false);
		assertThat(absent.isUnknown()).isFalse();
		assertThat(absent.isShown()).isFalse();
	}

	@Test
	void takesAnEmptyListForNothing() {
		assertThat(new Fact(OFFICIAL, "aliases", List.of(), true).isUnknown()).isTrue();
		assertThat(new Fact(OFFICIAL, "aliases", List.of("李安"), true).isStated()).isTrue();
	}

	@Test
	void isLabeledByItsRecordAndField() {
		assertThat(new Fact(OFFICIAL, "name", "Ann Lee", true).getLabelKey()).isEqualTo("official.name");
	}

	@Test
	void namesPartsOfARecordByBothKeys() {
		assertThat(OFFICIAL.part("office", "mayor")).isEqualTo(new RecordRef("office", "ann-lee.mayor"))
			.hasToString("office/ann-lee.mayor");
	}

	@ParameterizedTest
	@CsvSource({ "'', ann-lee", "official, ' '" })
	void belongsToARecordWithAKindAndAKey(String kind, String key) {
		assertThatIllegalArgumentException().isThrownBy(() -> new RecordRef(kind, key));
	}

}
