package org.opendelegation.sistercity;

import org.opendelegation.rule.StageFacts.Step;

/**
 * How far a relationship between two cities has come.
 */
public enum StageKind {

	CONTEMPLATED(Step.PLANNED), INQUIRY(Step.PLANNED), APPLICATION(Step.PLANNED), UNDER_REVIEW(Step.PLANNED),
	COUNCIL_DIRECTION(Step.PLANNED), FRIENDSHIP(Step.FRIENDSHIP), RESOLUTION_OF_INTENT(Step.RESOLUTION),
	SISTER(Step.SISTER), RENEWED(Step.RENEWED), REVIEWED(Step.REVIEWED), DORMANT(Step.STANDING),
	UNDER_RECONSIDERATION(Step.STANDING), SUSPENDED(Step.STANDING), ENDED(Step.ENDED);

	private final Step step;

	StageKind(Step step) {
		this.step = step;
	}

	/**
	 * What it means for rules.
	 */
	Step getStep() {
		return this.step;
	}

}
