package org.opendelegation.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Labelled;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * What one unit of a currency was worth in US dollars.
 *
 * @param rate US dollars for one unit
 * @param day when it was worth that
 * @param origin who says so, such as a bank
 * @param url where it can be looked up, or {@code null}
 */
@Embeddable
public record PaymentRate(BigDecimal rate, @Column(name = "rate_day") Edtf day,
		@Column(name = "rate_source") String origin, @Column(name = "rate_url") @Nullable String url) {

	static final String DOLLARS = "USD";

	/**
	 * What a rate tells.
	 */
	public enum Part {

		CONVERTED, RATE, DAY, ORIGIN, LOOK_UP

	}

	/**
	 * Whether a sum is in another currency than limits are.
	 */
	public static boolean isForeign(Money sum) {
		return !sum.currency().equals(DOLLARS);
	}

	/**
	 * A sum in US dollars, exactly; cents have fractions in it.
	 */
	public BigDecimal convert(BigDecimal sum) {
		return sum.multiply(this.rate);
	}

	/**
	 * A sum in US dollars, rounded to cents, halves up.
	 */
	public Money inDollars(BigDecimal sum) {
		return new Money(convert(sum).setScale(2, RoundingMode.HALF_UP), DOLLARS);
	}

	/**
	 * The rate as it was entered, without zeros at its end.
	 */
	public String plain() {
		return this.rate.stripTrailingZeros().toPlainString();
	}

	/**
	 * What pages tell: the sum in US dollars, rounded to cents, and beside it from what
	 * it was computed.
	 * @param sum the sum, or {@code null} where there is none
	 */
	List<Labelled> tell(@Nullable BigDecimal sum) {
		List<Labelled> told = new ArrayList<>();
		if (sum != null) {
			told.add(new Labelled(Part.CONVERTED, inDollars(sum)));
		}
		told.add(new Labelled(Part.RATE, plain()));
		told.add(new Labelled(Part.DAY, this.day));
		told.add(new Labelled(Part.ORIGIN, this.origin));
		if (this.url != null) {
			told.add(new Labelled(Part.LOOK_UP, this.url));
		}
		return told;
	}

}
