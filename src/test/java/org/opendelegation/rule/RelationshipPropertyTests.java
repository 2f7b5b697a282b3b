package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opendelegation.rule.StageFacts.Step;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every relationship, tried on many that chance made; the seed keeps them
 * the same.
 */
class RelationshipPropertyTests {

	private static final List<Outcome> AGAINST = List.of(Outcome.NOT_MET, Outcome.DUE, Outcome.ASK_COUNSEL);

	private final Random random = new Random(20250901);

	@Test
	void neverHoldsALawAgainstACountryThatItsListDoesNotName() {
		assertThat(relationships(3_000))
			.filteredOn((pair) -> !List.of("CN", "RU").contains(String.valueOf(pair.country)))
			.allSatisfy((pair) -> assertThat(pair.find("SC-BAN").outcome()).isNotIn(AGAINST));
	}

	@Test
	void neverHoldsALawAgainstWhatHasEnded() {
		assertThat(relationships(1_000)).allSatisfy((pair) -> {
			pair.reached("ENDED");
			assertThat(pair.find("SC-BAN").outcome()).isNotIn(AGAINST);
		});
	}

	@Test
	void saysWhatIsMissingWhereItCannotTell() {
		assertThat(relationships(3_000)).allSatisfy((pair) -> assertThat(pair.findAll()).allSatisfy((found) -> {
			List<Missing> missing = found.missing()
				.stream()
				.filter((what) -> found.outcome() == Outcome.CANNOT_TELL || what != Missing.RECOGNITION)
				.toList();
			assertThat(missing.isEmpty()).as(found.toString()).isEqualTo(found.outcome() != Outcome.CANNOT_TELL);
		}));
	}

	@Test
	void saysOfEachRelationshipSomethingAboutLawCouncilAndReview() {
		assertThat(relationships(1_000)).allSatisfy((pair) -> assertThat(
				pair.findAll().stream().map((found) -> found.rule().replaceFirst("-..$", "")).distinct().toList())
			.containsExactly("SC-BAN", "SC-RES", "SC-REVIEW"));
	}

	@Test
	void findsTheSameOfTheSame() {
		assertThat(relationships(500)).allSatisfy((pair) -> assertThat(pair.findAll()).isEqualTo(pair.findAll()));
	}

	private List<TestRelationship> relationships(int many) {
		return Stream.generate(this::relationship).limit(many).toList();
	}

	private TestRelationship relationship() {
		TestRelationship pair = new TestRelationship();
		pair.state = one("US-TX", "US-IN", "US-AR", "US-CA", "US-FL", null);
		pair.country = one("CN", "RU", "HK", "MO", "TW", "MX", "US", null);
		for (String state : List.of("US-TX", "US-IN", "US-AR", "US-FL")) {
			pair.set(ParameterKind.PARTNERS_FORBIDDEN, state, "CN,RU", one("2024-07-01", "2025-09-01", null), null);
		}
		pair.set(ParameterKind.PARTNERS_END_BY, "US-TX", "2025-10-01", "2025-09-01", null);
		for (String state : List.of("US-TX", "US-CA")) {
			pair.set(ParameterKind.COUNCIL_BEFORE, state, one("SISTER", "FRIENDSHIP,SISTER"), one("2010-01-01", null),
					null)
				.set(ParameterKind.REVIEW_MONTHS, state, "12", null, null);
		}
		int stages = this.random.nextInt(5);
		return (stages == 0) ? pair : pair
			.reached(IntStream.range(0, stages).mapToObj((number) -> stage()).collect(Collectors.joining(", ")));
	}

	private String stage() {
		LocalDate day = LocalDate.of(1980, 1, 1).plusDays(this.random.nextInt(17_000));
		return one(Step.values()) + one(" " + day, " " + day.getYear(), "");
	}

	@SafeVarargs
	private final <T> T one(T... of) {
		return of[this.random.nextInt(of.length)];
	}

}
