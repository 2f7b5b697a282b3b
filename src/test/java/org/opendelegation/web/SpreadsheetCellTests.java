package org.opendelegation.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1" })
	void putsAnApostropheBeforeWhatWouldBeRun(String text) {
		assertThat(SpreadsheetCell.harmless(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "Fares - all", "'quoted", "重庆", "a=b" })
	void leavesOtherTextAsItIs(String text) {
		assertThat(SpreadsheetCell.harmless(text)).isEqualTo(text);
	}

}
