package org.opendelegation.support;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@ParameterizedTest
	@CsvSource({ "USD, 0", "USD, 1234.5", "USD, 1234.500", "JPY, 90000", "JPY, 90000.00" })
	void holdsExactSums(String currency, BigDecimal amount) {
		assertThat(money(currency, amount).amount()).isEqualByComparingTo(amount);
	}

	@ParameterizedTest
	@CsvSource({ "USD, -0.01", "USD, 0.001", "JPY, 0.5" })
	void refusesWhatNobodyCanPay(String currency, BigDecimal amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> money(currency, amount));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			USD | 1234.5 | en      | $1,234.50
			USD | 1234.5 | es      | $1,234.50
			USD | 1234.5 | zh-Hans | US$1,234.50
			USD | 1234.5 | zh-Hant | US$1,234.50
			JPY | 90000  | en      | ¥90,000
			HKD | 100    | en      | HK$100.00
			""")
	void isWrittenAsReadersInTheUnitedStatesWriteIt(String currency, BigDecimal amount, String language, String words) {
		assertThat(money(currency, amount).toWords(Locale.forLanguageTag(language))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "QQQ, 1234.50", "XXX, 1234.50" })
	void isWrittenWithTheCodeOfACurrencyThatJavaDoesNotKnow(String currency, BigDecimal amount) {
		assertThat(new Money(amount, currency).toWords(Locale.ENGLISH)).isEqualTo(currency + "\u00a01,234.50");
	}

	@Test
	void isTheSameHoweverManyZerosAreWritten() {
		assertThat(money("USD", new BigDecimal("12"))).isEqualTo(money("USD", new BigDecimal("12.0000")));
	}

	private static Money money(String currency, BigDecimal amount) {
		return new Money(amount, Currency.getInstance(currency));
	}

}
