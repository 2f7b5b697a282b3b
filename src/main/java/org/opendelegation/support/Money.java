package org.opendelegation.support;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.springframework.util.Assert;

/**
 * An exact sum of money; never negative, never a floating-point number.
 *
 * @param amount the sum in units of the currency
 * @param currency the ISO 4217 code of the currency, which may be newer than the Java
 * that this runs on
 */
public record Money(BigDecimal amount, String currency) implements Localized {

	public Money {
		Assert.isTrue(amount.signum() >= 0, "A sum of money is not negative");
		Optional<Currency> known = find(currency);
		if (known.isPresent()) {
			int digits = known.get().getDefaultFractionDigits();
			Assert.isTrue(amount.stripTrailingZeros().scale() <= digits,
					"A sum of money has no fractions below the currency's smallest unit");
			amount = amount.setScale(digits);
		}
	}

	public Money(BigDecimal amount, Currency currency) {
		this(amount, currency.getCurrencyCode());
	}

	/**
	 * The currency, if this Java knows it and how many digits it has.
	 */
	private static Optional<Currency> find(String code) {
		return Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getCurrencyCode().equals(code))
			.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
			.findFirst();
	}

	/**
	 * As readers in the United States write sums: {@code $1,234.50} in English and in
	 * Spanish. A currency that has no sign here goes by its code, and none but US dollars
	 * by a bare dollar sign.
	 */
	@Override
	public String toWords(Locale locale) {
		return find(this.currency)
			.map((known) -> MoneyFormat.print(this.amount, known, known.getDefaultFractionDigits(), locale))
			.orElseGet(() -> formatWithCode(MoneyFormat.ofReader(locale)));
	}

	private String formatWithCode(Locale here) {
		NumberFormat format = NumberFormat.getNumberInstance(here);
		format.setMinimumFractionDigits(Math.max(0, this.amount.scale()));
		format.setMaximumFractionDigits(Math.max(0, this.amount.scale()));
		return this.currency + "\u00a0" + format.format(this.amount);
	}

}
