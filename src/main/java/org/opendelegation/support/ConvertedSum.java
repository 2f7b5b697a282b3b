package org.opendelegation.support;

import java.math.BigDecimal;
import java.text.NumberFormat;
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
		NumberFormat format = NumberFormat
			.getCurrencyInstance(new Locale.Builder().setLocale(locale).setRegion("US").build());
		format.setCurrency(this.currency);
		format.setMinimumFractionDigits(this.amount.scale());
		format.setMaximumFractionDigits(this.amount.scale());
		return format.format(this.amount);
	}

}
