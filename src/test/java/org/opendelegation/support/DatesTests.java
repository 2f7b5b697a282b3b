package org.opendelegation.support;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5/22/2024                   | 2024-05-22
			10/3/24                     | 2024-10-03
			5/22/99                     | 2099-05-22
			10/3/24 - 10/9/24           | 2024-10-03/2024-10-09
			10/3 to 10/9/24             | 2024-10-03/2024-10-09
			May 22, 2024                | 2024-05-22
			may 22, 2024                | 2024-05-22
			22 May 2024                 | 2024-05-22
			Oct 3 2026                  | 2026-10-03
			Oct. 3, 2026                | 2026-10-03
			October 3 2026              | 2026-10-03
			3 Oct 2026                  | 2026-10-03
			10/3 - 10/9/2026            | 2026-10-03/2026-10-09
			Oct. 3 to Oct. 9, 2026      | 2026-10-03/2026-10-09
			5/22/2024 to 5/23/2024      | 2024-05-22/2024-05-23
			May 22, 2024 – May 23, 2024 | 2024-05-22/2024-05-23
			March 11–17, 2027           | 2027-03-11/2027-03-17
			March 11-17, 2027           | 2027-03-11/2027-03-17
			Mar 30 – April 2, 2027      | 2027-03-30/2027-04-02
			2024-05                     | 2024-05
			May 2024                    | 2024-05
			2024-05-22?                 | 2024-05-22?
			../2024-05-26               | ../2024-05-26
			""")
	void readsWhatPeopleType(String typed, String date) {
		assertThat(Dates.read(typed)).hasToString(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-05-22            | May 22, 2024
			2024-05-22/2024-05-26 | May 22–26, 2024
			2027-03-30/2027-04-02 | March 30 to April 2, 2027
			2026-12-30/2027-01-02 | December 30, 2026 to January 2, 2027
			2024-05               | May 2024
			2024                  | 2024
			2024-05-22?           | 2024-05-22?
			../2024-05-26         | ../2024-05-26
			2024-05/2024-06       | 2024-05/2024-06
			""")
	void writesWhatItReads(String date, String written) {
		assertThat(Dates.write(Edtf.parse(date))).isEqualTo(written);
		assertThat(Dates.read(written)).isEqualTo(Edtf.parse(date));
	}

	@Test
	void writesNothingForNoDate() {
		assertThat(Dates.write(null)).isNull();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  " })
	void takesNothingForNoDate(String typed) {
		assertThat(Dates.read(typed)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "2/30/2024", "5/22/024", "13/1/24", "10/3", "0221-05-22", "Y42023",
			"5/23/2024 to 5/22/2024", "March 17–11, 2027", "March 30–32, 2027", "March 30 – soon, 2027" })
	void refusesWhatNoTripCanMean(String typed) {
		assertThatExceptionOfType(EdtfSyntaxException.class).isThrownBy(() -> Dates.read(typed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5/23/2024 to 5/22/2024 | 2024-05-23 | 2024-05-22
			10/9/24 - 10/3/24      | 2024-10-09 | 2024-10-03
			March 17–11, 2027      | 2027-03-17 | 2027-03-11
			2024-06/2024-05        | 2024-06-01 | 2024-05-31
			""")
	void namesBothDaysOfWhatEndsBeforeItBegins(String typed, LocalDate first, LocalDate last) {
		assertThatExceptionOfType(EdtfBackwardsException.class).isThrownBy(() -> Dates.read(typed))
			.satisfies((mistake) -> {
				assertThat(mistake.getFirst()).isEqualTo(first);
				assertThat(mistake.getLast()).isEqualTo(last);
			});
	}

}
