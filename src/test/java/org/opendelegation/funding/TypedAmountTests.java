package org.opendelegation.funding;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How amounts of payments and gifts are read as people write them, and what is said where
 * they cannot be.
 */
@EmptyApplicationTest
class TypedAmountTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession clerk;

	private String draft;

	@BeforeEach
	void begin() {
		this.clerk = new TestStaff(this.testDatabase, this.port).signIn("oakley", "CLERK");
		this.draft = this.clerk.beginTrip("Amounts " + ++count);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "NT$ 48,000 | TWD | NT$48,000.00", "HK$ 700 | HKD | HK$700.00", "¥ 100 | CNY | CN¥100.00",
					"￥100 | CNY | CN¥100.00", "¥100 | JPY | ¥100", "€ 20 | EUR | €20.00", "20 € | EUR | €20.00",
					"US$ 20 | usd | $20.00", "$20 | USD | $20.00", "$ 20 | HKD | HK$20.00", "eur 20 | EUR | €20.00",
					"RMB 100 | CNY | CN¥100.00", "£1,000.50 | GBP | £1,000.50" })
	void takesTheSignOfTheCurrency(String amount, String currency, String shown) {
		Document page = pay(Map.of("amount", amount, "currency", currency));
		if (page.selectFirst("#field-sure") != null) {
			page = this.clerk.confirm(page);
		}
		assertThat(page.select("#payment .record").text()).contains(shown);
	}

	@ParameterizedTest
	@CsvSource({ "HK$ 700, USD, HK$", "€ 20, USD, €", "EUR 20, USD, EUR", "$ 20, EUR, $", "¥ 100, USD, ¥" })
	void refusesTheSignOfAnotherCurrency(String amount, String currency, String sign) {
		Map<String, String> typed = new HashMap<>(Map.of("amount", amount, "currency", currency));
		assertThat(said(typed, "amount")).contains("“" + sign + "” is not", currency, "Correct the currency");
		typed.put("amount", "900");
		this.clerk.submit(this.draft + "/traveler/new", Map.of("name", "Ana"));
		typed.putAll(Map.of("beneficiaries", "ana", "shares[ana]", amount));
		assertThat(pay(typed).select("#field-shares .field-mistake").text()).contains("“" + sign + "” is not");
	}

	@ParameterizedTest
	@ValueSource(strings = { "60 %", "60%", "%60", "60 percent" })
	void saysThatAPercentageIsNoAmount(String typed) {
		assertThat(said(Map.of("amount", typed, "currency", "USD"), "amount"))
			.contains("Write an amount of money, not a percentage");
		Document page = pay(Map.of("amount", "900", "currency", "USD", "itemAmounts[MEALS]", typed));
		assertThat(page.select("#field-items .field-mistake").text()).contains("“" + typed + "”",
				"Write an amount of money, not a percentage");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "−5.00", "- $5", "$-5", "(5)" })
	void saysThatAnAmountIsLessThanNothing(String typed) {
		assertThat(said(Map.of("amount", typed, "currency", "USD"), "amount")).contains("less than nothing",
				"without the sign");
		Document page = this.clerk.submit(this.draft + "/gift/new", Map.of("giver", "A host", "description", "A vase",
				"amount", typed, "currency", "USD", "basis", "EXACT"));
		assertThat(page.select("#field-amount-mistake").text()).contains("less than nothing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1.005 | USD | “1.005” has 3 digits after the point, and an amount in USD has 2",
					"1.5 | JPY | “1.5” has one digit after the point, and an amount in JPY has none" })
	void saysHowManyDigitsTheCurrencyHas(String typed, String currency, String said) {
		assertThat(said(Map.of("amount", typed, "currency", currency), "amount")).contains(said,
				"Nothing is rounded here");
	}

	@Test
	void namesTheShareThatCannotBeRead() {
		Document page = pay(
				Map.of("amount", "900", "currency", "USD", "itemAmounts[MEALS]", "20", "itemAmounts[OTHER]", "half"));
		assertThat(page.select("#field-items .field-mistake").text()).contains("“half”").doesNotContain("“20”");
	}

	private String said(Map<String, String> values, String field) {
		Document page = pay(values);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#field-" + field);
		assertThat(page.select("[name=sure]")).isEmpty();
		return page.select("#field-" + field + "-mistake").text();
	}

	private Document pay(Map<String, String> values) {
		Map<String, String> typed = new HashMap<>(Map.of("payer", "A club", "purpose", "Fare", "basis", "EXACT"));
		typed.putAll(values);
		return this.clerk.submit(this.draft + "/payment/new", typed);
	}

}
