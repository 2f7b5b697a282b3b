package org.opendelegation.rule;

import java.util.List;

/**
 * A rule for what one official is given by one source in a year.
 */
interface GiftRule extends Rule {

	@Override
	default List<Finding> apply(TripFacts facts, Grounds grounds) {
		return Gifts.of(facts, jurisdiction()).stream().map((gifts) -> find(gifts, grounds, facts)).toList();
	}

	private Finding find(Gifts gifts, Grounds grounds, TripFacts facts) {
		Finding noGift = gifts.findNoGift(this);
		return (noGift != null) ? noGift : judge(gifts, gifts.reason(this), grounds, facts);
	}

	/**
	 * The same for a rule that asks what was filed too.
	 */
	default Finding judge(Gifts gifts, Reasoning reasoning, Grounds grounds, TripFacts facts) {
		return judge(gifts, reasoning, grounds);
	}

	/**
	 * What follows where something may be a gift.
	 * @param reasoning what is known of it so far
	 */
	Finding judge(Gifts gifts, Reasoning reasoning, Grounds grounds);

}
