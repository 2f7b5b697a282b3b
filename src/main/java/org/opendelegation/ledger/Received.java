package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.source.NamedLink;

/**
 * What one source paid for one official, or gave them, in one calendar year, over all
 * trips, beside the limit for gifts of that year. Whether the limit applies is a matter
 * of findings.
 *
 * @param source who paid
 * @param year the year, or {@code null} where it is not certain
 * @param sums the amounts that are stated for this official alone, payments only
 * @param payments how many payments
 * @param unstated how many have no amount
 * @param withheld how many have one that is withheld
 * @param shared how many have one for several, and no source states this official's share
 * @param noGifts how many payments are no gifts
 * @param nothing whether nothing of all that, objects too, is a gift
 * @param objects what was received as gifts
 * @param givenAway how many of them were given away, so that they may not count
 * @param gifts what the rest comes to in dollars, or {@code null} where that cannot be
 * told
 * @param limit the limit in force in that year, or {@code null} where none is known here
 * @param ruled what the rule about the limit found of the trips
 * @param sureness how sure it is who paid, and that it was for this official
 */
public record Received(NamedLink source, @Nullable Integer year, List<RecordedSum> sums, long payments, long unstated,
		long withheld, long shared, long noGifts, boolean nothing, GivenObjects objects, long givenAway,
		@Nullable BigDecimal gifts, @Nullable UsedParameter limit, List<Ruled> ruled, Sureness sureness) {

	/**
	 * How many payments and objects are less sure than they look.
	 *
	 * @param payerInferred of how many it is inferred who paid or gave
	 * @param whomInferred of how many it is inferred for whom they were
	 * @param disputed of how many sources give several accounts of either
	 * @param unsourced of how many no source is cited for the one or the other
	 */
	public record Sureness(long payerInferred, long whomInferred, long disputed, long unsourced) {
	}

	/**
	 * What the rule about the limit found of a trip for this official.
	 *
	 * @param outcome what it found
	 * @param trip the trip, with where its findings are
	 */
	public record Ruled(Outcome outcome, NamedLink trip) {
	}

	/**
	 * How a sum stands beside the limit.
	 */
	public enum Standing {

		WITHIN, OVER, NO_GIFT, NO_YEAR, NO_LIMIT, CANNOT_COMPARE, GIVEN_AWAY

	}

	public Standing getStanding() {
		if (this.nothing) {
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
		if (this.gifts.compareTo(this.limit.dollars()) > 0) {
			return Standing.OVER;
		}
		return (this.givenAway > 0) ? Standing.GIVEN_AWAY : Standing.WITHIN;
	}

}
