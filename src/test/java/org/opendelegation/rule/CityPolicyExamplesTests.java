package org.opendelegation.rule;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendelegation.rule.ParameterKind.COUNCIL_BEFORE;
import static org.opendelegation.rule.ParameterKind.REVIEW_MONTHS;

/**
 * What a city's own policies say of its relationships, by examples. A dash stands for
 * what the record does not say.
 */
class CityPolicyExamplesTests {

	private final TestRelationship facts = new TestRelationship();

	/**
	 * Before an agreement that the policy names, the council resolves. The policy is in
	 * force from 2010 on.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# policy            | stages                                   | act of the council | outcome      | sentence | missing
					-                   | SISTER 2020                              | -                  | NOT_REQUIRED | noPolicy | -
					SISTER              | -                                        | -                  | NOT_REQUIRED | notYet   | -
					SISTER              | PLANNED, RESOLUTION 2020                 | -                  | NOT_REQUIRED | notYet   | -
					SISTER              | FRIENDSHIP 2020                          | -                  | NOT_REQUIRED | notYet   | -
					SISTER              | SISTER 2020                              | -                  | CANNOT_TELL  | none     | RESOLUTION
					SISTER              | SISTER 2020                              | Resolution 24-010  | MET          | named    | -
					SISTER              | RESOLUTION 2020-03-01, SISTER 2020-04-01 | -                  | MET          | before   | -
					SISTER              | RESOLUTION 2020-04-01, SISTER 2020-04-01 | -                  | MET          | before   | -
					SISTER              | SISTER 2020-04-01, RESOLUTION 2020-05-01 | -                  | NOT_MET      | after    | -
					SISTER              | RESOLUTION 2020-05-01, SISTER 2020-04-01 | -                  | NOT_MET      | after    | -
					SISTER              | RESOLUTION 2020, SISTER 2020             | -                  | CANNOT_TELL  | undated  | RESOLUTION_DATE
					SISTER              | RESOLUTION, SISTER 2020                  | -                  | CANNOT_TELL  | undated  | RESOLUTION_DATE
					SISTER              | SISTER 2009-12-31                        | -                  | NOT_REQUIRED | older    | -
					SISTER              | SISTER 2010-01-01                        | -                  | CANNOT_TELL  | none     | RESOLUTION
					SISTER              | SISTER 2020, ENDED 2021                  | -                  | NOT_REQUIRED | ended    | -
					SISTER              | FRIENDSHIP 2019, RESOLUTION 2020-01, SISTER 2020-02 | -       | MET          | before   | -
					""")
	void councilFirst(String policy, String stages, String act, Outcome outcome, String sentence, Missing missing) {
		if (policy != null) {
			this.facts.set(COUNCIL_BEFORE, "US-TX/home", policy, "2010-01-01", null);
		}
		this.facts.authority = act;
		assertFound(this.facts.reached(stages).find("SC-RES"), outcome, "SC-RES." + sentence, missing);
	}

	/**
	 * A resolution for one agreement is none for another.
	 */
	@Test
	void looksAtEachAgreementByItself() {
		this.facts.set(COUNCIL_BEFORE, "US-TX/home", "FRIENDSHIP,SISTER", null, null)
			.reached("FRIENDSHIP 2019, RESOLUTION 2020-01, SISTER 2020-02");
		assertThat(this.facts.findAll()).filteredOn((found) -> found.rule().equals("SC-RES"))
			.extracting((found) -> found.words().key())
			.containsExactly("finding.SC-RES.none", "finding.SC-RES.before");
		this.facts.stages.clear();
		this.facts.reached("RESOLUTION 2018, FRIENDSHIP 2019, SISTER 2020");
		assertThat(this.facts.findAll()).filteredOn((found) -> found.rule().equals("SC-RES"))
			.extracting((found) -> found.words().key())
			.containsExactly("finding.SC-RES.before", "finding.SC-RES.none");
	}

	/**
	 * A review or report every twelve months: after the last, or else after the agreement
	 * or its renewal.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# months | stages                                  | outcome      | sentence | day        | missing
			-        | SISTER 2020-05-01                       | NOT_REQUIRED | noPolicy | -          | -
			12       | -                                       | NOT_REQUIRED | notYet   | -          | -
			12       | PLANNED 2020                            | NOT_REQUIRED | notYet   | -          | -
			12       | SISTER 2020-05-01                       | DUE          | due      | 2021-05-01 | -
			12       | SISTER 2020-05                          | DUE          | due      | 2021-05-31 | -
			6        | SISTER 2020-08-31                       | DUE          | due      | 2021-02-28 | -
			12       | SISTER 2020-05-01, REVIEWED 2022-06-15  | DUE          | due      | 2023-06-15 | -
			12       | SISTER 2020-05-01, RENEWED 2024-01-31   | DUE          | due      | 2025-01-31 | -
			12       | SISTER, REVIEWED 2022-06-15             | DUE          | due      | 2023-06-15 | -
			12       | SISTER                                  | CANNOT_TELL  | undated  | -          | SIGNED
			12       | STANDING                                | CANNOT_TELL  | undated  | -          | SIGNED
			12       | SISTER 2020-05-01, ENDED 2021           | NOT_REQUIRED | ended    | -          | -
			""")
	void review(String months, String stages, Outcome outcome, String sentence, LocalDate day, Missing missing) {
		if (months != null) {
			this.facts.set(REVIEW_MONTHS, "US-TX/home", months, null, null);
		}
		Finding found = this.facts.reached(stages).find("SC-REVIEW");
		assertFound(found, outcome, "SC-REVIEW." + sentence, missing);
		assertThat(found.day()).isEqualTo(day);
	}

	@Test
	void cannotLookUpPoliciesWithoutAState() {
		this.facts.state = null;
		assertThat(this.facts.reached("SISTER 2020").findAll()).hasSize(3).allSatisfy((found) -> {
			assertThat(found.outcome()).isEqualTo(Outcome.CANNOT_TELL);
			assertThat(found.missing()).containsExactly(Missing.HOME_STATE);
		});
	}

	private static void assertFound(Finding found, Outcome outcome, String sentence, Missing missing) {
		assertThat(found.outcome()).isEqualTo(outcome);
		assertThat(found.words().key()).isEqualTo("finding." + sentence);
		if (missing == null) {
			assertThat(found.missing()).isEmpty();
		}
		else {
			assertThat(found.missing()).containsExactly(missing);
		}
	}

}
