package org.opendelegation.paper;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Traveler;

/**
 * What a payment came to for the officials of one agency.
 */
final class AgencySums {

	private AgencySums() {
	}

	/**
	 * What it came to for some of those it was for, in the parts that forms for travel
	 * ask for, and together. Tickets are told where they are recorded. Where it was for
	 * others too, only what is recorded of the shares is theirs, and none of its parts
	 * unless it was all for one thing.
	 */
	static Lines tell(Filling filling, Payment payment, List<Traveler> people, Lines lines) {
		boolean all = people.size() == payment.getBeneficiaries().size();
		Money theirs = all ? payment.getAmount() : sharesOf(filling, payment, people);
		PaymentItem.Category only = onlyCategory(filling, payment);
		for (PaymentItem.Category category : PaymentItem.Category.values()) {
			Money ofTheirs = (category == only) ? theirs : null;
			Money part = all ? part(payment, category) : ofTheirs;
			if (part != null || !PaymentItem.Category.OF_TICKETS.contains(category)) {
				lines.sum("paper.sum." + category, payment, "items", part);
			}
		}
		if (all) {
			PaymentParts.total(payment, lines.fact("paper.sum.paidFor", payment, "items"));
		}
		else {
			lines.categories("paper.sum.paidFor", payment);
			PaymentParts.howKnown(payment, lines.sum("paper.sum.theirs", payment, "shares", theirs))
				.note("paper.sum.others");
		}
		return lines.note("paper.sum.whole").note("paper.sum.notDivided");
	}

	/**
	 * What was for some people together, or {@code null} unless it is recorded of each.
	 */
	private static @Nullable Money sharesOf(Filling filling, Payment payment, List<Traveler> people) {
		Money whole = payment.getAmount();
		if (whole == null || filling.value(payment, "shares") == null) {
			return null;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Traveler traveler : people) {
			Money share = PaymentParts.shareOf(payment, traveler);
			if (share == null) {
				return null;
			}
			sum = sum.add(share.amount());
		}
		return new Money(sum, whole.currency());
	}

	private static PaymentItem.@Nullable Category onlyCategory(Filling filling, Payment payment) {
		boolean one = payment.getItems().size() == 1 && filling.value(payment, "items") != null;
		if (!one) {
			return null;
		}
		PaymentItem item = payment.getItems().iterator().next();
		Money whole = payment.getAmount();
		boolean ofAll = item.amount() == null || (whole != null && item.amount().compareTo(whole.amount()) == 0);
		return ofAll ? item.category() : null;
	}

	private static @Nullable Money part(Payment payment, PaymentItem.Category category) {
		Money whole = payment.getAmount();
		if (whole == null) {
			return null;
		}
		BigDecimal amount = payment.getItems()
			.stream()
			.filter((item) -> item.category() == category)
			.findFirst()
			.map(PaymentItem::amount)
			.orElse(null);
		return (amount != null) ? new Money(amount, whole.currency()) : null;
	}

}
