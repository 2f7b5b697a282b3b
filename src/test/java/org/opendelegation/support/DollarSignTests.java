package org.opendelegation.support;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bare dollar sign is that of the United States, in every language.
 */
class DollarSignTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en      | TWD | NT$48,000.00
			es      | TWD | TWD
			zh-Hans | TWD | NT$48,000.00
			zh-Hant | TWD | NT$48,000.00
			en      | HKD | HK$48,000.00
			zh-Hans | HKD | HK$48,000.00
			zh-Hant | HKD | HK$48,000.00
			""")
	void keepsTheSignOfItsCountry(String language, String currency, String expected) {
		assertThat(print(currency, language)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource({ "TWD", "HKD", "CAD", "AUD", "SGD", "MXN", "NZD", "BRL", "XCD", "COP", "CLP", "ARS" })
	void isNeverThatOfAnotherCurrency(String currency) {
		for (String language : new String[] { "en", "es", "zh-Hans", "zh-Hant" }) {
			assertThat(print(currency, language)).as(language).matches(".*\\p{L}.*");
			assertThat(new ConvertedSum(new BigDecimal("48000.125"), Currency.getInstance(currency))
				.toWords(Locale.forLanguageTag(language))).as(language).matches(".*\\p{L}.*");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en      | $48,000.00
			es      | $48,000.00
			zh-Hans | US$48,000.00
			zh-Hant | US$48,000.00
			""")
	void staysWhatItIsForDollarsOfTheUnitedStates(String language, String expected) {
		assertThat(print("USD", language)).isEqualTo(expected);
	}

	private static String print(String currency, String language) {
		return new Money(new BigDecimal("48000"), currency).toWords(Locale.forLanguageTag(language));
	}

}
