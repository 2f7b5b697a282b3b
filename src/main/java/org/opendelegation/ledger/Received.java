package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Money;

/**
 * What one source paid for one official in one calendar year, over all trips, beside the
 * limit for gifts of that year. Whether the limit applies is a matter of findings.
 *
 * @param source who paid
 * @param year the year, or {@code null} where it is not certain
 * @param sums the amounts that are stated for this official alone
 * @param payments how many payments
 * @param unstated how many have no amount
 * @param withheld how many have one that is withheld
 * @param shared how many have one for several, whose shares nobody states
 * @param noGifts how many are disclosed as no gifts
 * @param gifts what the others come to in dollars, or {@code null} where that cannot be
 * told
 * @param limit the limit in force in that year, or {@code null} where none is known here
 */
public record Received(NamedLink source, @Nullable Integer year, List<Money> sums, long payments, long unstated,
		long withheld, long shared, long noGifts, @Nullable BigDecimal gifts, @Nullable UsedParameter limit) {

	/**
	 * How a sum stands beside the limit.
	 */
	public enum Standing {

		WITHIN, OVER, NO_GIFT, NO_YEAR, NO_LIMIT, CANNOT_COMPARE

	}

	public Standing getStanding() {
		if (this.noGifts == this.payments) {
			return Standing.NO_GIFT;
		}
		if (this.year == null) {
			return Standing.NO_YEAR;
		}
		if (this.limit == null) {
			return Standing.NO_LIMIT;
		}
		if (this.gifts == null) {
			return Standing.CANNOT_COMPARE;
		}
		return (this.gifts.compareTo(this.limit.dollars()) <= 0) ? Standing.WITHIN : Standing.OVER;
	}

}
