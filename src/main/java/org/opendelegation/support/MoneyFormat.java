package org.opendelegation.support;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Prints sums as readers in the United States write them. A bare dollar sign is that of
 * US dollars in every language, also in one whose readers mean others by it.
 */
final class MoneyFormat {

	private static final String BARE = "$";

	private static final String DOLLARS = "USD";

	private MoneyFormat() {
	}

	/**
	 * A sum with a number of decimals.
	 */
	static String print(BigDecimal amount, Currency currency, int decimals, Locale language) {
		Locale here = ofReader(language);
		NumberFormat format = NumberFormat.getCurrencyInstance(here);
		format.setCurrency(currency);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		if (format instanceof DecimalFormat decimal && isMistakable(currency, here)) {
			DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
			symbols.setCurrencySymbol(plain(currency));
			decimal.setDecimalFormatSymbols(symbols);
		}
		return format.format(amount);
	}

	static Locale ofReader(Locale language) {
		return new Locale.Builder().setLocale(language).setRegion("US").build();
	}

	private static boolean isMistakable(Currency currency, Locale here) {
		return !currency.getCurrencyCode().equals(DOLLARS) && currency.getSymbol(here).equals(BARE);
	}

	/**
	 * The sign in English, such as {@code NT$}, or else the code.
	 */
	private static String plain(Currency currency) {
		String sign = currency.getSymbol(Locale.US);
		return sign.equals(BARE) ? currency.getCurrencyCode() + "\u00a0" : sign;
	}

}
