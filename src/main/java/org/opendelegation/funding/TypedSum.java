package org.opendelegation.funding;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Money;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * A sum of money as somebody typed it.
 *
 * @param typed the amount, or {@code null} if none was typed
 * @param currency the code of the currency, or {@code null} if none was typed
 */
record TypedSum(@Nullable TypedAmount typed, @Nullable String currency) {

	/** From here on somebody is asked whether it is right, in dollars. */
	private static final BigDecimal LARGE = new BigDecimal("1000000");

	/** The same in another currency, as long as nobody says what it is worth. */
	private static final BigDecimal HARDLY = new BigDecimal("1000000000");

	private static final String FIELD = "amount";

	private static final BigDecimal CENT = new BigDecimal("0.01");

	static TypedSum of(@Nullable String amount, @Nullable String currency) {
		String code = Texts.orNull(currency);
		return new TypedSum(TypedAmount.of(amount), (code != null) ? code.toUpperCase(Locale.ROOT) : null);
	}

	/**
	 * The exact amount of one that can be read, or {@code null} if none was typed.
	 */
	@Nullable BigDecimal amount() {
		return (this.typed != null) ? this.typed.read() : null;
	}

	@Nullable Money toMoney() {
		BigDecimal amount = amount();
		return (amount != null && this.currency != null) ? new Money(amount, this.currency) : null;
	}

	/**
	 * Asks about a sum that is so large that it is more likely mistyped.
	 * @param rate the dollars for one unit, or {@code null} if nobody says
	 */
	void ask(Questions questions, @Nullable BigDecimal rate) {
		BigDecimal amount = amount();
		if (amount == null || this.currency == null) {
			return;
		}
		BigDecimal worth = this.currency.equals(PaymentRate.DOLLARS) ? BigDecimal.ONE : rate;
		if (worth != null && amount.multiply(worth).compareTo(LARGE) > 0) {
			questions.ask(FIELD, "payment.amount.large", plain(amount.multiply(worth)));
		}
		else if (worth == null && amount.compareTo(HARDLY) > 0) {
			questions.ask(FIELD, "payment.amount.hardly", this.currency + " " + plain(amount));
		}
	}

	/**
	 * A currency in words, in the singular.
	 */
	static String nameOf(String code) {
		String name = find(code).map((known) -> known.getDisplayName(Locale.US)).orElse(code);
		int last = name.lastIndexOf(' ') + 1;
		return name.equals(code) ? code : name.substring(0, last) + name.substring(last).toLowerCase(Locale.ROOT);
	}

	/**
	 * A number as sentences have it, without digits below a cent unless it is less.
	 */
	static String plain(BigDecimal number) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
		format.setMaximumFractionDigits((number.compareTo(CENT) < 0) ? 12 : 2);
		return format.format(number);
	}

	/**
	 * Looks for what is wrong with it.
	 * @param basis how it is known, as far as somebody chose that
	 */
	void check(Payment.@Nullable Basis basis, Errors errors) {
		if (this.typed != null && !this.typed.check(FIELD, errors)) {
			return;
		}
		checkCurrency(errors);
		if (this.typed == null && basis != Payment.Basis.NOT_STATED) {
			errors.rejectValue(FIELD, "payment.amount.missing");
		}
		if (this.typed != null && basis == Payment.Basis.NOT_STATED) {
			errors.rejectValue("basis", "payment.basis.missing");
		}
	}

	private void checkCurrency(Errors errors) {
		if (this.currency == null) {
			if (this.typed != null) {
				errors.rejectValue("currency", "payment.currency.missing");
			}
			return;
		}
		if (find(this.currency).isEmpty()) {
			errors.rejectValue("currency", "payment.currency.unknown");
		}
		else if (this.typed == null) {
			errors.rejectValue("currency", "payment.currency.alone");
		}
		else {
			this.typed.checkCurrency(FIELD, this, errors);
		}
	}

	/**
	 * Whether an amount has more digits after the point than the currency, if that is
	 * known.
	 */
	boolean isTooFine(BigDecimal sum) {
		return sum.stripTrailingZeros().scale() > digits();
	}

	/**
	 * How many digits after the point its currency has; as many as there can be if that
	 * is not known.
	 */
	int digits() {
		return Optional.ofNullable(this.currency)
			.flatMap(TypedSum::find)
			.map(Currency::getDefaultFractionDigits)
			.orElse(Integer.MAX_VALUE);
	}

	private static Optional<Currency> find(String code) {
		return Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getCurrencyCode().equals(code))
			.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
			.findFirst();
	}

}
