package org.opendelegation.rule;

import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * The payments by those whom the record knows. Of a name alone nobody can tell
	 * whether it is the same one's on another trip.
	 */
	Stream<PaymentFacts> byKnown() {
		return this.payments.stream().filter((payment) -> payment.payer().record() != null);
	}

	/**
	 * Those of them that may be gifts to an official, who may have represented another
	 * city then.
	 */
	List<PaymentFacts> giftsBySource(OfficialFacts official) {
		return byKnown()
			.filter((payment) -> payment.officials()
				.stream()
				.anyMatch((one) -> one.isSame(official) && payment.mayBeGiftTo(one)))
			.toList();
	}

	/**
	 * The objects that an official was given by those whom the record knows.
	 */
	List<GiftFacts> giftsOf(OfficialFacts official) {
		return this.gifts.stream()
			.filter((gift) -> gift.giver().record() != null && gift.receiver().isSame(official))
			.toList();
	}

}
