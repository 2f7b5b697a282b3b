package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendelegation.rule.ParameterKind.PARTNERS_END_BY;
import static org.opendelegation.rule.ParameterKind.PARTNERS_FORBIDDEN;

/**
 * What the laws of states say of partners abroad, by examples, in tables that read as the
 * laws do. A dash stands for what the record does not say.
 */
class PartnerExamplesTests {

	private final TestRelationship facts = new TestRelationship()
		.set(PARTNERS_FORBIDDEN, "US-TX", "CN,IR,KP,RU", "2025-09-01", null)
		.set(PARTNERS_END_BY, "US-TX", "2025-10-01", "2025-09-01", "2026-12-31")
		.set(PARTNERS_FORBIDDEN, "US-IN", "CN,CU,HK,IR,KP,RU,VE", "2024-07-01", null)
		.set(PARTNERS_FORBIDDEN, "US-AR", "BY,CN,RU", "2025-08-05", null);

	/**
	 * A city of Texas may not establish, maintain or renew a sister-city agreement with a
	 * foreign adversary, and withdraws from older ones by October 1, 2025.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					# country | stages                               | outcome      | sentence  | day        | missing
					CN        | SISTER 1985                          | DUE          | TX.endBy  | 2025-10-01 | RECOGNITION
					CN        | SISTER 2025-08-31                    | DUE          | TX.endBy  | 2025-10-01 | RECOGNITION
					CN        | SISTER 2025-09-01                    | NOT_MET      | TX.since  | -          | RECOGNITION
					CN        | SISTER 1985, RENEWED 2026-01         | NOT_MET      | TX.since  | -          | RECOGNITION
					CN        | SISTER 1985, RENEWED                 | CANNOT_TELL  | TX.notStated | -       | SIGNED RECOGNITION
					CN        | SISTER 2025                          | CANNOT_TELL  | TX.notStated | -       | SIGNED RECOGNITION
					CN        | SISTER                               | CANNOT_TELL  | TX.notStated | -       | SIGNED RECOGNITION
					CN        | STANDING 2010                        | CANNOT_TELL  | TX.notStated | -       | SIGNED RECOGNITION
					CN        | FRIENDSHIP 2019                      | DUE          | TX.endBy  | 2025-10-01 | RECOGNITION
					CN        | SISTER 1985, STANDING 2020           | DUE          | TX.endBy  | 2025-10-01 | RECOGNITION
					CN        | SISTER 1985, REVIEWED 2026           | DUE          | TX.endBy  | 2025-10-01 | RECOGNITION
					CN        | SISTER 1985, ENDED 2025-09-20        | NOT_REQUIRED | ended     | -          | -
					CN        | SISTER 1985, ENDED 2025, REVIEWED    | NOT_REQUIRED | ended     | -          | -
					CN        | SISTER 1985, ENDED 2000, PLANNED     | ASK_COUNSEL  | planned   | -          | -
					CN        | SISTER 1985, ENDED 2000, SISTER 2026 | NOT_MET      | TX.since  | -          | RECOGNITION
					CN        | PLANNED 2024                         | ASK_COUNSEL  | planned   | -          | -
					CN        | PLANNED, RESOLUTION 2024             | ASK_COUNSEL  | planned   | -          | -
					CN        | -                                    | CANNOT_TELL  | noStage   | -          | AGREEMENT
					RU        | SISTER 1990                          | DUE          | TX.endBy  | 2025-10-01 | RECOGNITION
					HK        | SISTER 1990                          | CANNOT_TELL  | apart     | -          | MEANT_BY_LIST
					MO        | SISTER 2026                          | CANNOT_TELL  | apart     | -          | MEANT_BY_LIST
					TW        | SISTER 1980                          | NOT_REQUIRED | notListed | -          | -
					MX        | SISTER 2026                          | NOT_REQUIRED | notListed | -          | -
					-         | SISTER 1980                          | CANNOT_TELL  | noCountry | -          | PARTNER_COUNTRY
					""")
	void texas(String country, String stages, Outcome outcome, String sentence, LocalDate day, String missing) {
		assertFound("US-TX", country, stages, outcome, sentence, day, missing);
	}

	/**
	 * No sister-city or cooperative agreement with a foreign adversary from July 1, 2024
	 * on. Whether older ones are reached is disputed.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# country | stages                   | outcome      | sentence     | missing
			CN        | SISTER 2024-06-30        | ASK_COUNSEL  | IN.before    | -
			CN        | FRIENDSHIP 2010          | ASK_COUNSEL  | IN.before    | -
			CN        | SISTER 2024-07-01        | NOT_MET      | IN.since     | -
			CN        | FRIENDSHIP 2024-12       | NOT_MET      | IN.since     | -
			CN        | SISTER 2024              | CANNOT_TELL  | IN.notStated | SIGNED
			HK        | SISTER 2025              | NOT_MET      | IN.since     | -
			MO        | SISTER 2025              | CANNOT_TELL  | apart        | MEANT_BY_LIST
			VE        | SISTER 1999              | ASK_COUNSEL  | IN.before    | -
			CN        | PLANNED 2025             | ASK_COUNSEL  | planned      | -
			CN        | SISTER 1999, ENDED       | NOT_REQUIRED | ended        | -
			BY        | SISTER 2025              | NOT_REQUIRED | notListed    | -
			""")
	void indiana(String country, String stages, Outcome outcome, String sentence, String missing) {
		assertFound("US-IN", country, stages, outcome, sentence, null, missing);
	}

	/**
	 * A municipality shall not form a sister city with a prohibited foreign party; one
	 * formed before August 5, 2025 shall be terminated. No day is set for that.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# country | stages                          | outcome      | sentence      | missing
			CN        | SISTER 2025-08-04               | NOT_MET      | AR.before     | -
			CN        | SISTER 2025-08-05               | NOT_MET      | AR.since      | -
			CN        | SISTER                          | NOT_MET      | AR.notStated  | -
			CN        | FRIENDSHIP 2019                 | ASK_COUNSEL  | AR.friendship | -
			CN        | FRIENDSHIP 2019, SISTER 2021    | NOT_MET      | AR.before     | -
			CN        | SISTER 2001, ENDED 2025-08      | NOT_REQUIRED | ended         | -
			BY        | SISTER 2001                     | NOT_MET      | AR.before     | -
			HK        | SISTER 2001                     | CANNOT_TELL  | apart         | MEANT_BY_LIST
			IR        | SISTER 2001                     | NOT_REQUIRED | notListed     | -
			""")
	void arkansas(String country, String stages, Outcome outcome, String sentence, String missing) {
		assertFound("US-AR", country, stages, outcome, sentence, null, missing);
	}

	/**
	 * A state of which nothing is recorded has no law here; where a list is recorded,
	 * what is on it is for counsel.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			# state | country | stages      | outcome      | sentence     | missing
			US-CA   | CN      | SISTER 2026 | NOT_REQUIRED | noneRecorded | -
			US-CA   | -       | -           | NOT_REQUIRED | noneRecorded | -
			-       | CN      | SISTER 2026 | CANNOT_TELL  | noState      | HOME_STATE
			US-FL   | CN      | SISTER 2026 | ASK_COUNSEL  | other        | -
			US-FL   | CN      | PLANNED     | ASK_COUNSEL  | planned      | -
			US-FL   | MX      | SISTER 2026 | NOT_REQUIRED | notListed    | -
			US-FL   | HK      | SISTER 2026 | CANNOT_TELL  | apart        | MEANT_BY_LIST
			""")
	void otherStates(String state, String country, String stages, Outcome outcome, String sentence, String missing) {
		this.facts.set(PARTNERS_FORBIDDEN, "US-FL", "CN", "2023-07-01", null);
		assertFound(state, country, stages, outcome, sentence, null, missing);
	}

	@Test
	void saysWhichCodesItComparedAndWhatThatBelongsTo() {
		this.facts.country = "HK";
		Finding found = this.facts.reached("SISTER 2001").find("SC-BAN");
		assertThat(found.words().arguments()).containsExactly(Value.country("HK"), Value.country("CN"));
		assertThat(found.inputs()).extracting(Input::name)
			.containsExactly("state", "stage", "partnerCountry", "partOf");
		assertThat(found.inputs()).extracting(Input::value)
			.contains(Value.country("HK"), Value.country("CN"), new Value(Value.Type.STAGE, "SISTER 2001"));
	}

	@Test
	void isNeverSurerThanTheListItCompared() {
		assertThat(this.facts.reached("SISTER 1985").find("SC-BAN").confidence()).isEqualTo(Confidence.UNVERIFIED);
	}

	/**
	 * A country that a later list adds was not forbidden before.
	 */
	@Test
	void countsFromTheListThatFirstNamedTheCountry() {
		TestRelationship pair = new TestRelationship().reached("SISTER 2025-12-01");
		pair.country = "CU";
		pair.set(PARTNERS_FORBIDDEN, "US-TX", "CN,IR,KP,RU", "2025-09-01", "2025-12-31")
			.set(PARTNERS_FORBIDDEN, "US-TX", "CN,CU,IR,KP,RU", "2026-01-01", null)
			.set(PARTNERS_END_BY, "US-TX", "2026-02-01", "2026-01-01", null);
		assertThat(pair.find("SC-BAN").day()).isEqualTo(LocalDate.of(2026, 2, 1));
		pair.country = "CN";
		assertThat(pair.find("SC-BAN").outcome()).isEqualTo(Outcome.NOT_MET);
	}

	@Test
	void saysThatAListHasEndedOrIsMissing() {
		TestRelationship pair = new TestRelationship().reached("SISTER 2001");
		assertThat(pair.find("SC-BAN").words().key()).isEqualTo("finding.SC-BAN.noList");
		pair.set(PARTNERS_FORBIDDEN, "US-TX", "CN", "2025-09-01", "2027-08-31");
		assertThat(pair.find("SC-BAN").words().key()).isEqualTo("finding.SC-BAN.listEnded");
	}

	@Test
	void doesNotCompareDatesWithALawOfUnknownBeginning() {
		TestRelationship pair = new TestRelationship().reached("SISTER 2001");
		pair.set(PARTNERS_FORBIDDEN, "US-TX", "CN", null, null);
		assertThat(pair.find("SC-BAN").missing()).containsExactly(Missing.SIGNED, Missing.RECOGNITION);
	}

	@Test
	void namesNoDayThatNoRowHas() {
		TestRelationship pair = new TestRelationship().reached("SISTER 2001");
		pair.set(PARTNERS_FORBIDDEN, "US-TX", "CN", "2025-09-01", null);
		assertThat(pair.find("SC-BAN").words().key()).isEqualTo("finding.SC-BAN-TX.before");
		assertThat(pair.find("SC-BAN").day()).isNull();
	}

	private void assertFound(String state, String country, String stages, Outcome outcome, String sentence,
			LocalDate day, String missing) {
		this.facts.state = state;
		this.facts.country = country;
		Finding found = this.facts.reached(stages).find("SC-BAN");
		assertThat(found.outcome()).isEqualTo(outcome);
		assertThat(found.words().key())
			.isEqualTo("finding.SC-BAN" + (sentence.matches("[A-Z]{2}\\..*") ? "-" : ".") + sentence);
		assertThat(found.day()).isEqualTo(day);
		assertThat(found.missing()).isEqualTo((missing != null)
				? Arrays.stream(missing.split(" ")).map(Missing::valueOf).sorted().toList() : List.of());
	}

}
