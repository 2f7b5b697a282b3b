package org.opendelegation.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2024,                   2024-01-01, 2024-12-31
			2024-02,                2024-02-01, 2024-02-29
			2024-05-20,             2024-05-20, 2024-05-20
			2024-05-20T14:30:00,    2024-05-20, 2024-05-20
			2024-05-20T23:30:00Z,   2024-05-20, 2024-05-20
			201X,                   2010-01-01, 2019-12-31
			20XX,                   2000-01-01, 2099-12-31
			2004-XX,                2004-01-01, 2004-12-31
			2004-02-XX,             2004-02-01, 2004-02-29
			2004-XX-XX,             2004-01-01, 2004-12-31
			2024-21,                2024-03-01, 2024-05-31
			2024-22,                2024-06-01, 2024-08-31
			2024-23,                2024-09-01, 2024-11-30
			2024-24,                2024-12-01, 2025-02-28
			2024-05?,               2024-05-01, 2024-05-31
			2024-05-22/2024-05-23,  2024-05-22, 2024-05-23
			2024-05-22/2024-05,     2024-05-22, 2024-05-31
			2024~/2025,             2024-01-01, 2025-12-31
			2012/..,                2012-01-01,
			2012/,                  2012-01-01,
			../2024-05-26,                    , 2024-05-26
			/2024-05-26,                      , 2024-05-26
			0000,                   0000-01-01, 0000-12-31
			-0043-03-15,           -0043-03-15, -0043-03-15
			-004X,                 -0049-01-01, -0040-12-31
			-00XX,                 -0099-01-01, 0000-12-31
			Y-12345,              -12345-01-01, -12345-12-31
			Y170000002,       +170000002-01-01, +170000002-12-31
			Y999999999,       +999999999-01-01, +999999999-12-31
			""")
	void knowsItsFirstAndLastDay(String text, LocalDate earliest, LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
		assertThat(date).hasToString(text);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2024-05-20T14:30:00+08,    2024-05-20T14:30:00+08:00
			2024-05-20T14:30:00+08:00, 2024-05-20T14:30:00+08:00
			2024-05-20T14:30:00-03:30, 2024-05-20T14:30:00-03:30
			2024-05-20T14:30:00+00:00, 2024-05-20T14:30:00Z
			""")
	void writesADistanceFromUtcInOneWay(String text, String canonical) {
		assertThat(Edtf.parse(text)).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                          | the year must be 4 digits
			May 20, 2024                | the year must be 4 digits
			24                          | the year must be 4 digits
			12345                       | the year must be 4 digits
			2XXX                        | the year must be 4 digits
			XXXX                        | the year must be 4 digits
			2X24                        | the year must be 4 digits
			２０２４                    | the year must be 4 digits
			-0000                       | the year 0000 has no sign
			2024-5                      | the month must be 2 digits
			2024-1X                     | the month must be 2 digits
			2024-                       | the month must be 2 digits
			2024-05-                    | the day must be 2 digits
			2024-05-1X                  | the day must be 2 digits
			2024-00                     | no such day or month
			2024-13                     | no such day or month
			2024-25                     | no such day or month
			2023-02-29                  | no such day or month
			2024-21-01                  | no such day or month
			2024-XX-20                  | a day needs a month
			201X-05                     | a month needs a year
			201X-05-XX                  | a month needs a year
			2024-05-20-01               | a date is a year, a month and a day
			2024??                      | the year must be 4 digits
			2024?-05                    | the year must be 4 digits
			Y2024                       | five to nine digits
			Y02024                      | five to nine digits
			Y1234567890                 | five to nine digits
			Y12345-05                   | the year must be 8 digits
			2024-05T10:00:00            | only a day that is certain
			2024-05-20?T10:00:00        | only a day that is certain
			2024-05-20T                 | a time is
			2024-05-20T10:00            | a time is
			2024-05-20T24:00:00         | a time is
			2024-05-20T10:00:00?        | a time is
			2024-05-20T10:00:00+8       | a time is
			2024-05-20T10:00:00+0800    | a time is
			2024-05-20T10:00:00/2024    | the day must be 2 digits
			2024/2025/2026              | an interval has one slash
			/                           | an interval needs a date
			../..                       | an interval needs a date
			..                          | the year must be 4 digits
			2024-06/2024-05-20          | it ends before it starts
			""")
	void saysWhatIsWrong(String text, String reason) {
		assertThatExceptionOfType(EdtfSyntaxException.class).isThrownBy(() -> Edtf.parse(text))
			.withMessageContaining(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05-20", "2024-05-20T14:30:00", "2024-05-22/2024-05-23" })
	void isExactWhenEveryDayIsCertain(String text) {
		assertThat(Edtf.parse(text).isExact()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05", "2024-05-XX", "2024-05-20?", "2024-05-20~", "2024-05-22/..",
			"2024-05-22/2024-05", "/2024-05-23", "2024-05-22~/2024-05-23" })
	void isNotExactWhenADayIsInDoubtOrMissing(String text) {
		assertThat(Edtf.parse(text).isExact()).isFalse();
	}

	@Test
	void sortsByFirstDayThenLastDayThenTextWithTheUnknownLast() {
		List<String> sorted = List.of("-0043", "20XX", "2023-12-31", "2024-01-01", "2024-01", "2024", "2024?", "2024~",
				"2024/..", "2024-05", "2024-05-22/2024-05-23", "../2023", "/2024");
		List<Edtf> shuffled = sorted.stream().sorted().map(Edtf::parse).toList();
		assertThat(shuffled.stream().sorted().map(Edtf::toString)).containsExactlyElementsOf(sorted);
	}

	@Test
	void isMadeFromDays() {
		LocalDate day = LocalDate.of(2024, 5, 22);
		assertThat(Stream.of(Edtf.on(day), Edtf.between(day, day))).containsOnly(Edtf.parse("2024-05-22"));
		assertThat(Edtf.between(day, day.plusDays(1))).isEqualTo(Edtf.parse("2024-05-22/2024-05-23"));
	}

	@Test
	void rejectsDaysInTheWrongOrder() {
		LocalDate day = LocalDate.of(2024, 5, 22);
		assertThatExceptionOfType(EdtfSyntaxException.class).isThrownBy(() -> Edtf.between(day, day.minusDays(1)))
			.withMessageContaining("2024-05-22/2024-05-21");
	}

	@Test
	void rejectsDaysThatEdtfCannotWrite() {
		assertThatExceptionOfType(EdtfSyntaxException.class).isThrownBy(() -> Edtf.on(LocalDate.of(10_000, 1, 1)))
			.withMessageContaining("stands alone");
	}

	@Test
	void writesTheSameDigitsInEveryLanguage() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("ar-EG"));
		try {
			assertThat(Edtf.parse("2024-05-20T14:30:00")).hasToString("2024-05-20T14:30:00");
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
