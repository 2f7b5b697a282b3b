package org.opendelegation.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.support.Money;

/**
 * How much was paid, and how much of it for whom, as far as the record tells. Nothing is
 * divided by the number of people.
 *
 * @param amount the whole amount, or {@code null} where the record gives none
 * @param rate US dollars for one unit of another currency, or {@code null} where no
 * source says
 * @param shares by the key of a traveler, in the currency of the amount, how much of it
 * was for that one
 * @param items in the currency of the amount, how much of it was for what, where a source
 * says
 */
public record PaymentSum(@Nullable Money amount, @Nullable BigDecimal rate, Map<String, BigDecimal> shares,
		Map<PaymentItem.Category, BigDecimal> items) {

	public PaymentSum(@Nullable Money amount, @Nullable BigDecimal rate, Map<String, BigDecimal> shares) {
		this(amount, rate, shares, Map.of());
	}

	public static PaymentSum of(@Nullable Money amount) {
		return new PaymentSum(amount, null, Map.of());
	}

	/**
	 * All of it, in US dollars.
	 */
	Range whole() {
		return partOf(Set.of(), true);
	}

	/**
	 * What of it was for some of those it was for, in US dollars.
	 * @param some the keys of some
	 * @param isAll whether it was for nobody else
	 */
	Range partOf(Set<String> some, boolean isAll) {
		if (this.amount == null) {
			return Range.unknown(Missing.AMOUNT);
		}
		BigDecimal factor = factor();
		if (factor == null) {
			return Range.unknown(Missing.DOLLARS);
		}
		BigDecimal whole = this.amount.amount().multiply(factor);
		if (isAll) {
			return Range.exactly(whole);
		}
		BigDecimal theirs = sum(some, true).multiply(factor);
		return this.shares.keySet().containsAll(some) ? Range.exactly(theirs)
				: Range.between(theirs, whole.subtract(sum(some, false).multiply(factor)), Missing.SHARES);
	}

	/**
	 * A part of it in US dollars.
	 */
	Range inDollars(BigDecimal part) {
		BigDecimal factor = factor();
		return (factor != null) ? Range.exactly(part.multiply(factor)) : Range.unknown(Missing.DOLLARS);
	}

	/**
	 * Whether some parts leave nothing of it over.
	 */
	boolean isAllOf(Collection<BigDecimal> parts) {
		return this.amount != null
				&& parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(this.amount.amount()) == 0;
	}

	private @Nullable BigDecimal factor() {
		return (this.amount != null && this.amount.currency().equals(Value.DOLLARS)) ? BigDecimal.ONE : this.rate;
	}

	private BigDecimal sum(Set<String> some, boolean inside) {
		return this.shares.entrySet()
			.stream()
			.filter((share) -> some.contains(share.getKey()) == inside)
			.map(Map.Entry::getValue)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
