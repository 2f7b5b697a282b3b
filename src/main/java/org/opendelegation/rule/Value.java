package org.opendelegation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * A value that a finding stands on or tells, kept as text so that it can be stored and
 * still be printed in the reader's language.
 *
 * @param type what the text is
 * @param text the value: {@code USD 590}, an ISO day, {@code 04-01}, EDTF, digits,
 * {@code 2,4 TUESDAY}, codes of countries, {@code FRIENDSHIP,SISTER},
 * {@code SISTER 2024-05}, a name, the key of a message, or several keys
 */
public record Value(Type type, String text) {

	/**
	 * What a value is.
	 */
	public enum Type {

		MONEY, AT_MOST, DAY, DAY_OF_YEAR, DATES, NUMBER, WEEKDAYS, COUNTRIES, AGREEMENTS, STAGE, NAME, WORD, WORDS

	}

	static final String DOLLARS = "USD";

	/**
	 * A sum in US dollars, rounded to cents where it was converted.
	 */
	static Value dollars(BigDecimal amount) {
		return money(new Money(amount.setScale(2, RoundingMode.HALF_UP), DOLLARS));
	}

	/**
	 * The same beside another sum: with as many decimals as tell on which side of that it
	 * is.
	 */
	static Value dollars(BigDecimal amount, BigDecimal beside) {
		int side = amount.compareTo(beside);
		int scale = 2;
		while (amount.setScale(scale, RoundingMode.HALF_UP).compareTo(beside) != side && scale < amount.scale()) {
			scale++;
		}
		return (scale == 2) ? dollars(amount)
				: new Value(Type.MONEY, DOLLARS + " " + amount.setScale(scale, RoundingMode.HALF_UP).toPlainString());
	}

	/**
	 * At most a sum in US dollars, which is not rounded down.
	 */
	static Value atMost(BigDecimal amount) {
		return new Value(Type.AT_MOST, DOLLARS + " " + amount.setScale(2, RoundingMode.CEILING).toPlainString());
	}

	static Value money(Money money) {
		return new Value(Type.MONEY, money.currency() + " " + money.amount().toPlainString());
	}

	static Value day(LocalDate day) {
		return new Value(Type.DAY, day.toString());
	}

	static Value dates(Edtf dates) {
		return new Value(Type.DATES, dates.toString());
	}

	static Value number(int number) {
		return new Value(Type.NUMBER, String.valueOf(number));
	}

	static Value name(String name) {
		return new Value(Type.NAME, name);
	}

	/**
	 * A country by its code of ISO 3166-1.
	 */
	static Value country(String code) {
		return new Value(Type.COUNTRIES, code);
	}

	/**
	 * A stage of a relationship with when it was reached.
	 */
	static Value stage(String kind, @Nullable Edtf reached) {
		return new Value(Type.STAGE, (reached != null) ? kind + " " + reached : kind);
	}

	/**
	 * A word of the interface, by the key of its message.
	 */
	static Value word(String key) {
		return new Value(Type.WORD, key);
	}

	/**
	 * Several words of the interface.
	 */
	static Value words(Collection<String> keys) {
		return new Value(Type.WORDS, String.join(" ", keys));
	}

}
