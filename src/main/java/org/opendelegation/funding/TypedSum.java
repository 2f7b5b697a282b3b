package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Money;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * A sum of money as somebody typed it.
 *
 * @param amount the exact amount, or {@code null} if none was typed
 * @param currency the code of the currency, or {@code null} if none was typed
 */
record TypedSum(@Nullable BigDecimal amount, @Nullable String currency) {

	static TypedSum of(PaymentForm form) {
		String amount = Texts.orNull(form.amount());
		String currency = Texts.orNull(form.currency());
		return new TypedSum((amount != null) ? new BigDecimal(amount.replace(",", "")) : null,
				(currency != null) ? currency.toUpperCase(Locale.ROOT) : null);
	}

	@Nullable Money toMoney() {
		return (this.amount != null && this.currency != null) ? new Money(this.amount, this.currency) : null;
	}

	void check(Payment.@Nullable Basis basis, Errors errors) {
		checkCurrency(errors);
		if (this.amount == null && basis != Payment.Basis.NOT_STATED) {
			errors.rejectValue("amount", "payment.amount.missing");
		}
		if (this.amount != null && basis == Payment.Basis.NOT_STATED) {
			errors.rejectValue("basis", "payment.basis.missing");
		}
	}

	private void checkCurrency(Errors errors) {
		if (this.currency == null) {
			if (this.amount != null) {
				errors.rejectValue("currency", "payment.currency.missing");
			}
			return;
		}
		Optional<Currency> known = find(this.currency);
		if (known.isEmpty()) {
			errors.rejectValue("currency", "payment.currency.unknown");
		}
		else if (this.amount == null) {
			errors.rejectValue("currency", "payment.currency.alone");
		}
		else if (this.amount.stripTrailingZeros().scale() > known.get().getDefaultFractionDigits()) {
			errors.rejectValue("amount", "payment.amount.tooFine");
		}
	}

	private static Optional<Currency> find(String code) {
		return Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getCurrencyCode().equals(code))
			.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
			.findFirst();
	}

}
