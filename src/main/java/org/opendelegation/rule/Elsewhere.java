package org.opendelegation.rule;

import java.util.List;

/**
 * What other trips on the public record tell that counts together with what one trip
 * tells: the same source, the same city. Whoever went on this trip too has the key here
 * that this trip gives them; all else is called by the trip and its key there.
 *
 * @param payments what was paid
 * @param gifts the objects that officials were given
 */
public record Elsewhere(List<PaymentFacts> payments, List<GiftFacts> gifts) {

	static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

	List<PaymentFacts> paymentsFor(OfficialFacts official) {
		return this.payments.stream().filter((payment) -> payment.isFor(official)).toList();
	}

	List<GiftFacts> giftsOf(OfficialFacts official) {
		return this.gifts.stream().filter((gift) -> gift.receiver().isSame(official)).toList();
	}

}
