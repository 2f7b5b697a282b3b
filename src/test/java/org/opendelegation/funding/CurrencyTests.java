package org.opendelegation.funding;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.opendelegation.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The currencies that the database takes are those that Java can print. The list of the
 * database is that of the newest Java; an older one prints the rest with their codes.
 */
class CurrencyTests {

	private static final Set<String> NEWER_THAN_SOME_JAVA = Set.of("SLE", "VED", "XAD", "XCG", "ZWG");

	@Test
	void areThoseThatJavaKnows() {
		Map<String, Integer> java = Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
			.collect(Collectors.toMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));
		Map<String, Integer> database = ofDatabase();
		assertThat(database).containsAllEntriesOf(java);
		database.keySet().removeAll(java.keySet());
		assertThat(NEWER_THAN_SOME_JAVA).containsAll(database.keySet());
	}

	/**
	 * Every three letters that are one.
	 */
	private static Map<String, Integer> ofDatabase() {
		return TestDatabase.empty()
			.asOwner()
			.sql("""
					select code, currency_digits(code)
					from (select chr(a) || chr(b) || chr(c) as code
						from generate_series(65, 90) as a, generate_series(65, 90) as b, generate_series(65, 90) as c) as letters
					where currency_digits(code) is not null
					""")
			.query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
