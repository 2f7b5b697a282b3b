package org.opendelegation.support;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9:30        | 09:30
			09:30       | 09:30
			14:00       | 14:00
			0:05        | 00:05
			23:59       | 23:59
			2 pm        | 14:00
			2pm         | 14:00
			2:30 p.m.   | 14:30
			2:30 P. M.  | 14:30
			12 PM       | 12:00
			12:05 a.m.  | 00:05
			12 am       | 00:00
			noon        | 12:00
			Noon        | 12:00
			12 noon     | 12:00
			midnight    | 00:00
			12:00 Midnight | 00:00
			""")
	void readsWhatPeopleType(String typed, LocalTime time) {
		assertThat(Times.read(typed)).isEqualTo(time);
		assertThat(Times.read("  " + typed + " ")).isEqualTo(time);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "soon", "24:00", "25:00", "9:60", "9", "13 pm", "0 am", "009:30", "1 noon", "noonish",
			"9:30 - 10:30" })
	void readsNoTimeWhereThereIsNone(String typed) {
		assertThat(Times.read(typed)).isNull();
	}

}
