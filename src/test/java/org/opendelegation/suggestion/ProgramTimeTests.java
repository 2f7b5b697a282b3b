package org.opendelegation.suggestion;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTimeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			9:30 a.m.  Call                | 09:30 |  Call
			9:30am: Call                   | 09:30 | : Call
			9 AM Call                      | 09:00 |  Call
			9:30 Call                      | 09:30 |  Call
			09:30 – Call                   | 09:30 |  – Call
			14:00 - 15:30 Talks            | 14:00 |  Talks
			14:00–15:30 Talks              | 14:00 |  Talks
			2:00 pm to 3:30 pm Talks       | 14:00 |  Talks
			2 - 3:30 p.m. Talks            | 14:00 |  Talks
			9:30 - 10:30 a.m. Call         | 09:30 |  Call
			11:30 - 1:00 pm Lunch          | 11:30 |  Lunch
			10 pm - midnight Dinner        | 22:00 |  Dinner
			10 - midnight Dinner           | 22:00 |  Dinner
			11:30 - noon Press             | 11:30 |  Press
			9.30 am Call                   | 09:30 |  Call
			14.00 Talks                    | 14:00 |  Talks
			9.30 - 10.30 Call              | 09:30 |  Call
			0930 hrs Call                  | 09:30 |  Call
			0930 - 1030 hrs Call           | 09:30 |  Call
			14:00h Talks                   | 14:00 |  Talks
			Noon Lunch                     | 12:00 |  Lunch
			12 noon Lunch                  | 12:00 |  Lunch
			12:00 noon, lunch              | 12:00 | , lunch
			• 9:30 am Call                 | 09:30 |  Call
			- From 9:30 to 10:30 Call      | 09:30 |  Call
			2:00 Talks                     | none  |  Talks
			2:00 - 3:30 Talks              | none  |  Talks
			02:00 Flight                   | 02:00 |  Flight
			9:30 am                        | 09:30 | ``
			""")
	void readsWhenALineBegins(String line, String time, String words) {
		ProgramTime read = ProgramTime.of(line.strip());
		assertThat(read).isNotNull();
		assertThat(read.startsAt()).isEqualTo(time.equals("none") ? null : LocalTime.parse(time));
		assertThat(line.substring(read.length()).strip()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Monday, May 20, 2024", "20 May 2024", "2024-05-20 Arrival", "5/20/2024", "12.05.2024",
			"10 mayors met", "2024 was a year", "1.10 Introduction", "25:00 Nothing", "9:60 Nothing", "9:30x",
			"930 people", "Call at 9:30", "13 pm Call", "A 9:30 call", "1600 Main Street" })
	void readsNoTimeWhereThereIsNone(String line) {
		assertThat(ProgramTime.of(line)).isNull();
	}

	@Test
	void isDoneInTimeWithTheLongestLine() {
		long began = System.nanoTime();
		for (String words : new String[] { " ", "1", "9:30 - ", "a.m. ", "9 to " }) {
			ProgramTime.of(words.repeat(100_000 / words.length()));
		}
		assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
	}

}
