package org.opendelegation.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose duty it is that rules find a day for.
 */
class DutyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			F801-FORM  | CITY
			F801-POST  | CITY
			F802       | CITY
			F803-FWD   | CITY
			F803       | ASKING_OFFICIAL
			F807-NOTE  | PAYER
			F700-E     | OFFICIAL
			F700-D     | OFFICIAL
			AB1234     | OFFICIAL
			AB1234-EXP | OFFICIAL
			GIFT-30    | OFFICIAL
			""")
	void isOfTheRule(String rule, Duty duty) {
		assertThat(RuleBook.dutyOf(rule)).isEqualTo(duty);
	}

}
