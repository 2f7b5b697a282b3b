package org.opendelegation.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;

/**
 * Which way a payment went, and how it is disclosed for whom.
 *
 * @param paidTo to whom the money went
 * @param paths by the key of a traveler, how it is disclosed; nobody without a way is
 * here, and whoever has several ways has all of them
 */
public record PaymentWays(PaidTo paidTo, Map<String, Set<DisclosurePath>> paths) {

	private static final Set<DisclosurePath> OWN = Set.of(DisclosurePath.CITY_PAID, DisclosurePath.SELF_PAID);

	Set<DisclosurePath> of(OfficialFacts official) {
		return this.paths.getOrDefault(official.key(), Set.of());
	}

	boolean has(OfficialFacts official, DisclosurePath path) {
		return of(official).contains(path);
	}

	/**
	 * Whether it was paid by others and through the city.
	 */
	boolean isThroughCity(OfficialFacts official) {
		return has(official, DisclosurePath.FORM_801) || (of(official).isEmpty() && this.paidTo == PaidTo.CITY);
	}

	/**
	 * Whether it was paid by others, and perhaps through the city.
	 */
	boolean isPerhapsThroughCity(OfficialFacts official) {
		return (of(official).isEmpty() && this.paidTo == PaidTo.NOT_STATED) || isAtOdds(official);
	}

	/**
	 * Whether the record says both that it went to the city and that the official has it
	 * to disclose.
	 */
	boolean isAtOdds(OfficialFacts official) {
		return this.paidTo == PaidTo.CITY && !has(official, DisclosurePath.FORM_801)
				&& (has(official, DisclosurePath.SCHEDULE_E) || has(official, DisclosurePath.INCOME));
	}

	/**
	 * Whether it is a gift, or no way of disclosure says otherwise.
	 */
	boolean mayBeGift(OfficialFacts official) {
		return of(official).isEmpty() || has(official, DisclosurePath.SCHEDULE_E);
	}

	/**
	 * Whether the record says that it was the own money of the official or of the own
	 * city, and nothing else.
	 */
	boolean isOwn(OfficialFacts official) {
		return !of(official).isEmpty() && OWN.containsAll(of(official));
	}

	/**
	 * What all ways of some officials are called, or {@code null} where there is none.
	 */
	@Nullable Value named(Collection<OfficialFacts> officials) {
		List<String> keys = officials.stream()
			.flatMap((official) -> of(official).stream())
			.distinct()
			.sorted()
			.map((path) -> "Payment.DisclosurePath." + path)
			.toList();
		return keys.isEmpty() ? null : Value.words(keys);
	}

}
