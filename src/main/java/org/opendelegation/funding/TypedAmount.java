package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * An amount of money as somebody typed it: digits, with commas between thousands, and the
 * sign or the code of its currency before or after them perhaps.
 *
 * @param text what was typed
 */
record TypedAmount(String text) {

	private static final String SIGN = "\\p{L}{0,3}\\p{Sc}|\\p{L}{1,3}";

	private static final Pattern READABLE = Pattern.compile("(?<before>" + SIGN
			+ ")?\\s*(?<digits>(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(?:\\.\\d{1,6})?)\\s*(?<after>" + SIGN + ")?");

	private static final Pattern PERCENT = Pattern.compile("[%\u2030]|\\bper ?cent");

	private static final Pattern NEGATIVE = Pattern.compile("(?:" + SIGN + ")?\\s*-.*\\d.*|\\(.*\\d.*\\)");

	/**
	 * An amount; {@code null} if nothing was typed.
	 */
	static @Nullable TypedAmount of(@Nullable String typed) {
		String text = Texts.orNull(typed);
		return (text != null) ? new TypedAmount(text) : null;
	}

	/**
	 * Says what is wrong where it cannot be read.
	 * @return whether it can be read
	 */
	boolean check(String field, Errors errors) {
		String plain = plain();
		if (READABLE.matcher(plain).matches()) {
			return true;
		}
		String mistake = PERCENT.matcher(plain).find() ? "percent"
				: (NEGATIVE.matcher(plain).matches() ? "negative" : "unreadable");
		errors.rejectValue(field, "payment.amount." + mistake, new Object[] { this.text }, null);
		return false;
	}

	/**
	 * Says what is wrong with one that can be read, for its currency.
	 * @param sum has the currency
	 * @return whether nothing is
	 */
	boolean checkCurrency(String field, TypedSum sum, Errors errors) {
		String currency = sum.currency();
		if (currency == null) {
			return true;
		}
		Optional<String> other = signs().filter((sign) -> !new CurrencySign(sign).isOf(currency)).findFirst();
		if (other.isPresent()) {
			errors.rejectValue(field, "payment.amount.sign", new Object[] { other.get(), currency }, null);
			return false;
		}
		if (sum.isTooFine(read())) {
			errors.rejectValue(field, "payment.amount.tooFine",
					new Object[] { this.text, read().stripTrailingZeros().scale(), currency, sum.digits() }, null);
			return false;
		}
		return true;
	}

	/**
	 * The exact amount of one that can be read.
	 */
	BigDecimal read() {
		return new BigDecimal(Objects.requireNonNull(matched().group("digits")).replace(",", ""));
	}

	private Stream<String> signs() {
		Matcher matched = matched();
		return Stream.of(Optional.ofNullable(matched.group("before")), Optional.ofNullable(matched.group("after")))
			.flatMap(Optional::stream);
	}

	private Matcher matched() {
		Matcher matcher = READABLE.matcher(plain());
		if (!matcher.matches()) {
			throw new IllegalStateException("The form was checked");
		}
		return matcher;
	}

	private String plain() {
		return this.text.replace('\u2212', '-')
			.replace('\uffe5', '\u00a5')
			.replace('\uff04', '$')
			.replaceAll("[\u00a0\u202f]", " ")
			.strip();
	}

}
