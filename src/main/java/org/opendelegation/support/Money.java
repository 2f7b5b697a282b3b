package org.opendelegation.support;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

import org.springframework.util.Assert;

/**
 * An exact sum of money; never negative, never a floating-point number.
 *
 * @param amount the sum in units of the currency
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Localized {

	public Money {
		Assert.isTrue(amount.signum() >= 0, "A sum of money is not negative");
		Assert.isTrue(amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits(),
				"A sum of money has no fractions below the currency's smallest unit");
	}

	/**
	 * As readers in the United States write sums: {@code $1,234.50} in English and in
	 * Spanish.
	 */
	@Override
	public String toWords(Locale locale) {
		Locale here = new Locale.Builder().setLocale(locale).setRegion("US").build();
		NumberFormat format = NumberFormat.getCurrencyInstance(here);
		format.setCurrency(this.currency);
		format.setMinimumFractionDigits(this.currency.getDefaultFractionDigits());
		format.setMaximumFractionDigits(this.currency.getDefaultFractionDigits());
		return format.format(this.amount);
	}

}
