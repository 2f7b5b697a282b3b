package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * What a currency was worth, as somebody typed it: with its day and who says so, or not
 * at all.
 *
 * @param rate US dollars for one unit
 * @param day when it was worth that
 * @param origin who says so
 * @param url where it can be looked up
 */
record TypedRate(@Nullable String rate, @Nullable String day, @Nullable String origin, @Nullable String url) {

	static final String PATTERN = "\\s*|\\s*\\d{1,6}(\\.\\d{1,10})?\\s*";

	/** More dollars than any currency was worth for long. */
	private static final BigDecimal MOST = new BigDecimal("5");

	private static final BigDecimal LEAST = new BigDecimal("0.00001");

	/**
	 * A rate as a form shows it.
	 * @param held the rate, or {@code null} where there is none
	 */
	static TypedRate of(@Nullable PaymentRate held) {
		return (held != null)
				? new TypedRate(held.rate().toPlainString(), Dates.write(held.day()), held.origin(), held.url())
				: new TypedRate(null, null, null, null);
	}

	/**
	 * Looks for what is wrong with it.
	 * @param sum the sum that it converts
	 */
	void check(TypedSum sum, Errors errors) {
		Map<String, @Nullable String> parts = new LinkedHashMap<>();
		parts.put("rate", Texts.orNull(this.rate));
		parts.put("rateDay", Texts.orNull(this.day));
		parts.put("rateOrigin", Texts.orNull(this.origin));
		boolean any = Texts.orNull(this.url) != null || parts.values().stream().anyMatch(Objects::nonNull);
		if (!any) {
			return;
		}
		parts.forEach((field, text) -> {
			if (text == null && !errors.hasFieldErrors(field)) {
				errors.rejectValue(field, "payment.rate.together");
			}
		});
		BigDecimal read = errors.hasFieldErrors("rate") ? null : read();
		String currency = sum.currency();
		if (read != null && read.signum() == 0) {
			errors.rejectValue("rate", "payment.rate.unreadable");
		}
		else if (read != null && (currency == null || currency.equals(PaymentRate.DOLLARS))) {
			errors.rejectValue("rate", "payment.rate.needless");
		}
	}

	/**
	 * Asks whether it is meant where no currency is worth that, and where nobody says
	 * what another currency than dollars was worth.
	 * @param sum the sum that it converts
	 * @return whether what was typed is unlikely
	 */
	boolean ask(Questions questions, TypedSum sum) {
		BigDecimal one = read();
		BigDecimal amount = sum.amount();
		String currency = sum.currency();
		if (amount == null || currency == null) {
			return false;
		}
		if (one == null && !currency.equals(PaymentRate.DOLLARS)) {
			questions.ask("rate", "payment.rate.none", currency);
		}
		if (one == null || (one.compareTo(MOST) <= 0 && one.compareTo(LEAST) >= 0)) {
			return false;
		}
		questions.ask("rate", "payment.rate.unlikely", TypedSum.nameOf(currency), TypedSum.plain(one),
				currency + " " + TypedSum.plain(amount), TypedSum.plain(amount.multiply(one)));
		return true;
	}

	/**
	 * The dollars for one unit, or {@code null} if nothing was typed.
	 */
	@Nullable BigDecimal read() {
		String text = Texts.orNull(this.rate);
		return (text != null) ? new BigDecimal(text) : null;
	}

	/**
	 * The rate where the form was checked, or {@code null} if none was typed.
	 */
	@Nullable PaymentRate toRate() {
		BigDecimal read = read();
		return (read != null) ? new PaymentRate(read, Objects.requireNonNull(Dates.read(this.day)),
				Texts.required(this.origin), Texts.orNull(this.url)) : null;
	}

}
