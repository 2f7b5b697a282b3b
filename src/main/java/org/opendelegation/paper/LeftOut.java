package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.trip.Traveler;

/**
 * A payment that a paper has no place for, or not for all whom it was for, and why.
 *
 * @param payment the payment
 * @param people whom the paper leaves out; none where nobody it was for is an official
 * @param all whether it leaves out all whom it was for, and so the payment
 */
record LeftOut(Payment payment, List<Traveler> people, boolean all) {

	/**
	 * Which payment, and for whom it is left out where that are not all, in the reader's
	 * language.
	 */
	String name(Filling filling) {
		String whole = new PaymentNames(filling).name(this.payment);
		return this.all ? whole : filling.words().here("papers.payment.for", whole, names(filling, this.people));
	}

	/**
	 * The same of some people only, by their keys.
	 */
	LeftOut of(Set<String> some) {
		return new LeftOut(this.payment,
				this.people.stream().filter((traveler) -> some.contains(traveler.getKey())).toList(), false);
	}

	/**
	 * Why, in the reader's language, with whom each reason is about where they differ.
	 */
	String because(Filling filling) {
		if (this.people.isEmpty()) {
			return filling.words().here("papers.leftOut.noOfficial");
		}
		Map<String, List<Traveler>> reasons = new LinkedHashMap<>();
		for (Traveler traveler : this.people) {
			String reason = WaysOfPayment.of(this.payment, traveler)
				.stream()
				.map((way) -> reason(filling, way))
				.collect(Collectors.joining(filling.words().here("picture.comma")));
			reasons.computeIfAbsent(reason, (key) -> new ArrayList<>()).add(traveler);
		}
		return reasons.entrySet()
			.stream()
			.map((entry) -> (reasons.size() == 1) ? entry.getKey()
					: filling.words().here("papers.payment.for", entry.getKey(), names(filling, entry.getValue())))
			.collect(Collectors.joining(filling.words().here("picture.comma")));
	}

	private static String reason(Filling filling, DisclosurePath way) {
		return filling.words().here("papers.leftOut." + way);
	}

	private static String names(Filling filling, Collection<Traveler> people) {
		return people.stream()
			.map((traveler) -> filling.name(traveler))
			.collect(Collectors.joining(filling.words().here("picture.comma")));
	}

}
