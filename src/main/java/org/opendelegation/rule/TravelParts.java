package org.opendelegation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.PaymentItem.Category;

/**
 * What of a payment was for travel: transportation, lodging and meals. Tickets are not,
 * and of what is recorded as something else nobody can tell. What is not broken down at
 * all was for travel, as the record is one of a trip.
 */
final class TravelParts {

	private TravelParts() {
	}

	/**
	 * Whether all of it was for tickets.
	 */
	static boolean isForTicketsOnly(PaymentFacts payment) {
		Map<Category, BigDecimal> amounts = payment.sum().items();
		return !payment.parts().isEmpty() && Category.OF_TICKETS.containsAll(payment.parts())
				&& (amounts.isEmpty() || payment.sum().isAllOf(amounts.values()));
	}

	/**
	 * What of the share of some officials was for travel.
	 */
	static Range travel(PaymentFacts payment, Predicate<OfficialFacts> some) {
		return payment.shareOf(some).minus(notTravel(payment, some));
	}

	/**
	 * What of the share of some officials was not.
	 */
	static Range notTravel(PaymentFacts payment, Predicate<OfficialFacts> some) {
		Range share = payment.shareOf(some);
		if (isForTicketsOnly(payment)) {
			return share;
		}
		Range ofAll = payment.parts()
			.stream()
			.map((part) -> notTravel(part, payment.sum()))
			.reduce(Range.NOTHING, Range::plus);
		if (ofAll.isNothing() || payment.isForNobodyBut(some)) {
			return ofAll.atMost(share.most());
		}
		return new Range(BigDecimal.ZERO, ofAll.most(),
				Stream.concat(ofAll.missing().stream(), Stream.of(Missing.SHARES)).distinct().toList())
			.atMost(share.most());
	}

	private static Range notTravel(Category part, PaymentSum sum) {
		if (Set.of(Category.TRANSPORTATION, Category.LODGING, Category.MEALS).contains(part)) {
			return Range.NOTHING;
		}
		@Nullable BigDecimal amount = sum.items().get(part);
		Range most = (amount != null) ? sum.inDollars(amount) : sum.whole();
		return (amount != null && part != Category.OTHER) ? most
				: new Range(BigDecimal.ZERO, most.most(), List.of(Missing.FOR_TRAVEL));
	}

}
