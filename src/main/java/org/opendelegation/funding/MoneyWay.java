package org.opendelegation.funding;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Withholding;
import org.opendelegation.trip.Party;

/**
 * Which way the money of a payment went, as far as more is known of it than who paid:
 * from its original source to the payer, and from the payer to whoever it was paid
 * through.
 *
 * @param messageKey the key of the sentence that says so
 * @param names whom it names, in the order of that way
 */
public record MoneyWay(String messageKey, List<String> names) {

	/**
	 * The way as far as it is known, or {@code null} if nothing is known of it or the
	 * payer is withheld.
	 */
	static @Nullable MoneyWay of(Payment payment) {
		Party source = payment.getOriginalSource();
		Party between = payment.getIntermediary();
		List<String> names = Stream.of(source, payment.getPayer(), between)
			.filter((party) -> party != null)
			.map(Party::getName)
			.toList();
		if (names.size() < 2 || names.contains(Withholding.IN_ITS_PLACE)) {
			return null;
		}
		String known = (names.size() > 2) ? "both" : ((source != null) ? "source" : "between");
		return new MoneyWay("payment.way." + known, names);
	}

}
