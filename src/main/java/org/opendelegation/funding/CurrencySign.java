package org.opendelegation.funding;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands beside an amount for its currency, such as {@code NT$}.
 *
 * @param text the sign, or the code of a currency
 */
record CurrencySign(String text) {

	/** Signs that people write, and no locale does. */
	private static final Map<String, Set<String>> FURTHER = Map.of("USD", Set.of("US$"), "CNY", Set.of("RMB", "元"),
			"JPY", Set.of("円"));

	/**
	 * Whether a currency is written so: here, or where it is paid in; also by the end of
	 * such a sign, as {@code $} is that of {@code NT$}.
	 * @param code the code of the currency
	 */
	boolean isOf(String code) {
		return Stream.of(Stream.of(code), FURTHER.getOrDefault(code, Set.of()).stream(), signs(code))
			.flatMap((signs) -> signs)
			.anyMatch((sign) -> sign.equalsIgnoreCase(this.text) || (isBare() && sign.endsWith(this.text)));
	}

	private boolean isBare() {
		return this.text.length() == 1 && Character.getType(this.text.charAt(0)) == Character.CURRENCY_SYMBOL;
	}

	private static Stream<String> signs(String code) {
		return Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getCurrencyCode().equals(code))
			.flatMap((currency) -> Stream.concat(Stream.of(Locale.US), whereItIsPaidIn(currency))
				.map(currency::getSymbol));
	}

	private static Stream<Locale> whereItIsPaidIn(Currency currency) {
		return Arrays.stream(Locale.getAvailableLocales()).filter((locale) -> isPaidIn(locale, currency));
	}

	private static boolean isPaidIn(Locale locale, Currency currency) {
		try {
			return locale.getCountry().length() == 2 && currency.equals(Currency.getInstance(locale));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
