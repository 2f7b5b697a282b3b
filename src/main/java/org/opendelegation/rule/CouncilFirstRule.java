package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.StageFacts.Step;

/**
 * By the policies of some cities, the council resolves before an agreement with a partner
 * is signed.
 */
final class CouncilFirstRule implements RelationshipRule {

	@Override
	public String id() {
		return "SC-RES";
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
		return new Authority("Policy of the city; Partnership Agreement Toolkit of Sister Cities International (2021), "
				+ "which advises a resolution of the council", "https://sistercities.org/");
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
				.of(reasoning.lacks(Missing.HOME_STATE).find(Outcome.CANNOT_TELL, "finding.SC-RES.noState", city));
		}
		return parameters.latest(ParameterKind.COUNCIL_BEFORE, facts.home().jurisdictions())
			.map((policy) -> compare(facts, policy))
			.orElseGet(() -> List.of(reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-RES.noPolicy", city)));
	}

	private List<Finding> compare(RelationshipFacts facts, Parameter policy) {
		List<StageFacts> signed = facts.current()
			.stream()
			.filter((stage) -> policy.names(stage.step().name()))
			.toList();
		if (signed.isEmpty()) {
			return List.of(begin(facts).uses(policy)
				.find(Outcome.NOT_REQUIRED, facts.isEnded() ? "finding.SC-RES.ended" : "finding.SC-RES.notYet"));
		}
		return signed.stream().map((stage) -> judge(facts, stage, policy)).toList();
	}

	private Finding judge(RelationshipFacts facts, StageFacts signed, Parameter policy) {
		Reasoning reasoning = begin(facts).uses(policy);
		Value step = signed.value();
		if (policy.from() != null && signed.isBefore(policy.from())) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-RES.older", step, Value.day(policy.from()));
		}
		if (signed.authority() != null) {
			return reasoning.find(Outcome.MET, "finding.SC-RES.named", step, Value.name(signed.authority()));
		}
		StageFacts resolved = resolutionFor(signed, facts.current());
		return (resolved != null) ? order(resolved, signed, reasoning)
				: reasoning.lacks(Missing.RESOLUTION).find(Outcome.CANNOT_TELL, "finding.SC-RES.none", step);
	}

	/**
	 * The resolution that stands between an agreement and the one before it, or else
	 * after the last; {@code null} where none does.
	 */
	private static @Nullable StageFacts resolutionFor(StageFacts signed, List<StageFacts> stages) {
		int at = stages.indexOf(signed);
		int from = at;
		while (from > 0 && !stages.get(from - 1).isAgreement()) {
			from--;
		}
		List<StageFacts> after = stages.subList(at + 1, stages.size());
		StageFacts before = resolutionIn(stages.subList(from, at));
		return (before != null || after.stream().anyMatch(StageFacts::isAgreement)) ? before : resolutionIn(after);
	}

	private static @Nullable StageFacts resolutionIn(List<StageFacts> stages) {
		return stages.stream().filter((stage) -> stage.step() == Step.RESOLUTION).findFirst().orElse(null);
	}

	private static Finding order(StageFacts resolved, StageFacts signed, Reasoning reasoning) {
		Value step = signed.value();
		LocalDate first = day(signed, true);
		LocalDate last = day(signed, false);
		LocalDate resolvedBy = day(resolved, false);
		if (first != null && resolvedBy != null && !resolvedBy.isAfter(first)) {
			return reasoning.find(Outcome.MET, "finding.SC-RES.before", step);
		}
		if (last != null && resolved.isSince(last.plusDays(1))) {
			return reasoning.find(Outcome.NOT_MET, "finding.SC-RES.after", step);
		}
		return reasoning.lacks(Missing.RESOLUTION_DATE).find(Outcome.CANNOT_TELL, "finding.SC-RES.undated", step);
	}

	private static @Nullable LocalDate day(StageFacts stage, boolean earliest) {
		if (stage.reached() == null) {
			return null;
		}
		return earliest ? stage.reached().earliest() : stage.reached().latest();
	}

}
