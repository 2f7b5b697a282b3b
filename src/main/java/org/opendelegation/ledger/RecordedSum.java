package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Money;

/**
 * What amounts in one currency come to.
 *
 * @param money the sum
 * @param unsourced how much of it no source is cited for, or {@code null} where that is
 * nothing
 * @param dollars the sum in US dollars, converted at the rates on record and rounded to
 * cents, or {@code null} where it is in US dollars or a rate is missing
 */
public record RecordedSum(Money money, @Nullable Money unsourced, @Nullable Money dollars) {

	private static final String DOLLARS = "USD";

	static RecordedSum of(String currency, BigDecimal sum, @Nullable BigDecimal unsourced,
			@Nullable BigDecimal dollars) {
		return new RecordedSum(new Money(sum, currency),
				(unsourced != null && unsourced.signum() > 0) ? new Money(unsourced, currency) : null,
				(dollars != null && !currency.equals(DOLLARS))
						? new Money(dollars.setScale(2, RoundingMode.HALF_UP), DOLLARS) : null);
	}

	/**
	 * Whether no source is cited for the whole of it.
	 */
	public boolean isWholly() {
		return this.money.equals(this.unsourced);
	}

}
