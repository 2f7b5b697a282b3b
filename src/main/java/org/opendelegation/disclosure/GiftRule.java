package org.opendelegation.disclosure;

import java.util.List;

/**
 * A rule for what one official is given by one source in a year.
 */
interface GiftRule extends Rule {

	@Override
	default List<Finding> apply(TripFacts facts, Grounds grounds) {
		return Gifts.of(facts, jurisdiction()).stream().map((gifts) -> find(gifts, grounds)).toList();
	}

	private Finding find(Gifts gifts, Grounds grounds) {
		Finding noGift = gifts.findNoGift(this);
		return (noGift != null) ? noGift : judge(gifts, gifts.reason(this), grounds);
	}

	/**
	 * What follows where something may be a gift.
	 * @param reasoning what is known of it so far
	 */
	Finding judge(Gifts gifts, Reasoning reasoning, Grounds grounds);

}
