package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.opendelegation.rule.StageFacts.Step;

/**
 * By the policies of some cities, relationships are looked at again, or reported on,
 * after so many months.
 */
final class ReviewRule implements RelationshipRule {

	@Override
	public String id() {
		return "SC-REVIEW";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String jurisdiction() {
		return "*";
	}

	@Override
	public Authority authority() {
		return new Authority("", "");
	}

	/**
	 * What a city's policy says, a person has to read there.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(RelationshipFacts facts, ParameterTable parameters) {
		Reasoning reasoning = begin(facts);
		Value city = Value.name(facts.home().name());
		if (facts.home().state() == null) {
			return List
				.of(reasoning.lacks(Missing.HOME_STATE).find(Outcome.CANNOT_TELL, "finding.SC-REVIEW.noState", city));
		}
		return List.of(parameters.latest(ParameterKind.REVIEW_MONTHS, facts.home().jurisdictions())
			.map((policy) -> count(facts, policy, reasoning.uses(policy)))
			.orElseGet(() -> reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-REVIEW.noPolicy", city)));
	}

	private static Finding count(RelationshipFacts facts, Parameter policy, Reasoning reasoning) {
		if (facts.isEnded()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-REVIEW.ended");
		}
		if (!facts.isStanding()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-REVIEW.notYet");
		}
		Value months = Value.number(policy.number());
		return from(facts).map((day) -> day.plusMonths(policy.number()))
			.map((due) -> reasoning.on(due).find(Outcome.DUE, "finding.SC-REVIEW.due", months, Value.day(due)))
			.orElseGet(() -> reasoning.lacks(Missing.SIGNED)
				.find(Outcome.CANNOT_TELL, "finding.SC-REVIEW.undated", months));
	}

	/**
	 * The day from which the months run: the last review, or else the agreement or its
	 * last renewal.
	 */
	private static Optional<LocalDate> from(RelationshipFacts facts) {
		return Stream
			.concat(facts.stages().stream().filter((stage) -> stage.step() == Step.REVIEWED),
					facts.agreements().stream())
			.map(StageFacts::reached)
			.filter(Objects::nonNull)
			.map((reached) -> reached.latest())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder());
	}

}
