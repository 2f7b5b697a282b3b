package org.opendelegation.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Traveler;

/**
 * What a gift tells, field by field, and where a reader may expect an answer.
 *
 * @param gift the gift
 */
record GiftTelling(Gift gift) {

	List<Fact> tell() {
		Traveler receiver = this.gift.getReceiver();
		return List.of(asked("description", this.gift.getDescription()), asked("giver", this.gift.getGiver().toLink()),
				asked("receiver", (receiver != null) ? receiver.toLink() : null),
				asked("received", this.gift.getReceived()), optional("occasion", this.gift.getOccasion()),
				asked("amount", this.gift.getAmount()),
				optional("basis", (this.gift.getBasis() != Payment.Basis.NOT_STATED) ? this.gift.getBasis() : null),
				rate(),
				asked("disposition",
						(this.gift.getDisposition() != Gift.Disposition.NOT_STATED) ? this.gift.getDisposition()
								: null),
				optional("disposed", this.gift.getDisposed()), optional("donatedTo", this.gift.getDonatedTo()));
	}

	private Fact rate() {
		Money value = this.gift.getAmount();
		PaymentRate rate = this.gift.getRate();
		Object told = (rate != null) ? rate.tell((value != null) ? value.amount() : null) : List.of();
		return (value != null && !value.currency().equals(PaymentRate.DOLLARS)) ? asked("rate", told)
				: optional("rate", told);
	}

	private Fact asked(String field, @Nullable Object value) {
		return Fact.asked(this.gift, field, value);
	}

	private Fact optional(String field, @Nullable Object value) {
		return Fact.optional(this.gift, field, value);
	}

}
