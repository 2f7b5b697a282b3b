package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * What a currency was worth, as somebody typed it: with its day and who says so, or not
 * at all.
 */
final class TypedRate {

	private TypedRate() {
	}

	static void check(PaymentForm form, Errors errors) {
		Map<String, @Nullable String> parts = new LinkedHashMap<>();
		parts.put("rate", Texts.orNull(form.rate()));
		parts.put("rateDay", Texts.orNull(form.rateDay()));
		parts.put("rateOrigin", Texts.orNull(form.rateOrigin()));
		boolean any = Texts.orNull(form.rateUrl()) != null || parts.values().stream().anyMatch(Objects::nonNull);
		if (!any) {
			return;
		}
		parts.forEach((field, text) -> {
			if (text == null && !errors.hasFieldErrors(field)) {
				errors.rejectValue(field, "payment.rate.together");
			}
		});
		BigDecimal rate = errors.hasFieldErrors("rate") ? null : TypedSum.read(form.rate());
		String currency = form.sum().currency();
		if (rate != null && rate.signum() == 0) {
			errors.rejectValue("rate", "payment.rate.unreadable");
		}
		else if (rate != null && (currency == null || currency.equals(PaymentRate.DOLLARS))) {
			errors.rejectValue("rate", "payment.rate.needless");
		}
	}

	/**
	 * The rate where the form was checked, or {@code null} if none was typed.
	 */
	static @Nullable PaymentRate of(PaymentForm form) {
		BigDecimal rate = TypedSum.read(form.rate());
		return (rate != null) ? new PaymentRate(rate, Objects.requireNonNull(Dates.read(form.rateDay())),
				Texts.required(form.rateOrigin()), Texts.orNull(form.rateUrl())) : null;
	}

}
