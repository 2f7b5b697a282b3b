package org.opendelegation.rule;

import java.util.List;

import org.opendelegation.rule.StageFacts.Step;
import org.opendelegation.source.RecordRef;

/**
 * All that rules may know of a relationship between two cities.
 *
 * @param record the relationship
 * @param name what to call it
 * @param home the city whose relationship it is
 * @param partner with whom it is
 * @param stages the stages that it has reached, in their order
 */
public record RelationshipFacts(RecordRef record, String name, HomeFacts home, PartnerFacts partner,
		List<StageFacts> stages) {

	public RelationshipFacts {
		stages = List.copyOf(stages);
	}

	Subject subject() {
		return new Subject(this.record, this.name);
	}

	/**
	 * Whether the last that is recorded is the end.
	 */
	boolean isEnded() {
		List<StageFacts> moves = moves();
		return !moves.isEmpty() && moves.get(moves.size() - 1).step() == Step.ENDED;
	}

	/**
	 * The stages since the last end, without what only looks back.
	 */
	List<StageFacts> current() {
		List<StageFacts> moves = moves();
		int end = moves.stream().map(StageFacts::step).toList().lastIndexOf(Step.ENDED);
		return moves.subList(end + 1, moves.size());
	}

	/**
	 * The agreements that stand, and their renewals.
	 */
	List<StageFacts> agreements() {
		return current().stream().filter(StageFacts::isAgreement).toList();
	}

	/**
	 * Whether there is an agreement, also where no source says when it was made.
	 */
	boolean isStanding() {
		return current().stream().anyMatch((stage) -> stage.isAgreement() || stage.step() == Step.STANDING);
	}

	boolean hasReached(Step step) {
		return current().stream().anyMatch((stage) -> stage.step() == step);
	}

	private List<StageFacts> moves() {
		return this.stages.stream().filter((stage) -> stage.step() != Step.REVIEWED).toList();
	}

}
