package org.opendelegation.filing;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule by examples. A dash stands for what the record does not say.
 */
class PublicAccessTests {

	/**
	 * March 31 is a holiday of the state; the day of the receipt does not count.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# form         | received   | posted     | today      | state       | by
			FORM_700_E     | 2025-03-24 | 2025-03-26 | 2026-11-28 | MET         | 2025-03-26
			FORM_700_E     | 2025-03-24 | 2025-03-27 | 2026-11-28 | NOT_NEEDED  | 2025-03-26
			FORM_700_E     | 2025-03-27 | 2025-04-01 | 2026-11-28 | MET         | 2025-04-01
			FORM_700_E     | 2025-03-28 | 2025-04-02 | 2026-11-28 | MET         | 2025-04-02
			FORM_801       | 2025-03-28 | 2025-04-03 | 2026-11-28 | POSTED_LATER | 2025-04-02
			FORM_700       | 2025-03-22 | 2025-03-25 | 2026-11-28 | MET         | 2025-03-25
			FORM_700_E     | 2025-03-24 | -          | 2025-03-25 | ON_REQUEST  | 2025-03-26
			FORM_700       | 2025-03-24 | -          | 2026-11-28 | ON_REQUEST  | 2025-03-26
			FORM_803       | 2025-03-24 | -          | 2025-03-26 | OPEN        | 2025-03-26
			FORM_801       | 2025-03-24 | -          | 2025-03-27 | NOT_POSTED  | 2025-03-26
			FORM_700_D     | -          | 2025-03-26 | 2026-11-28 | CANNOT_TELL | -
			COUNCIL_REPORT | 2025-03-24 | 2025-05-01 | 2026-11-28 | NOT_ASKED   | -
			FORM_807       | 2025-03-24 | 2025-05-01 | 2026-11-28 | NOT_ASKED   | -
			""")
	void openOnTheSecondBusinessDay(FormKind form, LocalDate received, LocalDate posted, LocalDate today,
			PublicAccess.State state, LocalDate by) {
		PublicAccess access = PublicAccess.of(form, new FilingDays(null, null, received, posted, null), today);
		assertThat(access).isEqualTo(new PublicAccess(state, by, access.days()));
		assertThat(access.days()).isEqualTo((state == PublicAccess.State.POSTED_LATER) ? 3 : 0);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# done     | due        | today      | standing
			2025-04-01 | 2025-04-01 | 2025-04-02 | ON_TIME
			2025-04-02 | 2025-04-01 | 2025-04-02 | LATE
			2025-04-02 | -          | 2025-04-02 | DONE
			-          | 2025-04-01 | 2025-04-01 | OPEN
			-          | 2025-04-01 | 2025-04-02 | MISSING
			-          | -          | 2025-04-02 | OPEN
			""")
	void standing(LocalDate done, LocalDate due, LocalDate today, Standing standing) {
		assertThat(Standing.of(done, due, today)).isEqualTo(standing);
	}

}
