package org.opendelegation.rule;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When an agreement between cities ends by its own words.
 */
class AgreementEndTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# stages                                             | outcome     | day        | words
			SISTER 2020 2030-04-30                               | DUE         | 2030-04-30 | finding.SC-END.due
			FRIENDSHIP 2020 2030                                 | CANNOT_TELL | 2030-12-31 | finding.SC-END.about
			FRIENDSHIP 2015 2020-01-01, SISTER 2019 2029-01-01   | DUE         | 2029-01-01 | finding.SC-END.due
			SISTER 2020 2025-01-01, RENEWED 2024 2034-01-01      | DUE         | 2034-01-01 | finding.SC-END.due
			SISTER 2020 2025-01-01, REVIEWED 2024                | DUE         | 2025-01-01 | finding.SC-END.due
			SISTER 2020 2025-01-01, RENEWED 2024                 | -           | -          | -
			SISTER 2020 2025-01-01, ENDED 2024                   | -           | -          | -
			SISTER 2020                                          | -           | -          | -
			PLANNED 2020 2030-01-01                              | -           | -          | -
			""")
	void isADay(String stages, Outcome outcome, LocalDate day, String words) {
		TestRelationship pair = new TestRelationship();
		pair.reached(stages);
		if (outcome == null) {
			assertThat(pair.findAll()).extracting(Finding::rule).doesNotContain("SC-END");
			return;
		}
		Finding found = pair.find("SC-END");
		assertThat(found.outcome()).isEqualTo(outcome);
		if (words != null) {
			assertThat(found.day()).isEqualTo(day);
			assertThat(found.words().key()).isEqualTo(words);
		}
	}

}
