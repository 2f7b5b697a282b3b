package org.opendelegation.support;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/**
 * A sum that was converted, with more decimals than the currency has, where they tell a
 * difference.
 *
 * @param amount the sum in units of the currency
 * @param currency the currency
 */
public record ConvertedSum(BigDecimal amount, Currency currency) implements Localized {

	@Override
	public String toWords(Locale locale) {
		return MoneyFormat.print(this.amount, this.currency, this.amount.scale(), locale);
	}

}
