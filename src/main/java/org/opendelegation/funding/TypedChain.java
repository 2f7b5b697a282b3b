package org.opendelegation.funding;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * Who paid, through whom and with whose money, as somebody typed it: nobody stands on
 * this chain twice.
 */
final class TypedChain {

	private TypedChain() {
	}

	static void check(PaymentForm form, Errors errors) {
		Link payer = new Link(form.payer(), form.payerRecord());
		Link between = new Link(form.intermediary(), form.intermediaryRecord());
		Link source = new Link(form.originalSource(), form.originalSourceRecord());
		if (between.isSameAs(payer)) {
			errors.rejectValue("intermediary", "payment.intermediary.payer");
		}
		if (source.isSameAs(payer)) {
			errors.rejectValue("originalSource", "payment.originalSource.payer");
		}
		else if (source.isSameAs(between)) {
			errors.rejectValue("originalSource", "payment.originalSource.intermediary");
		}
		if (form.noIntermediary() != null && between.isThere()) {
			errors.rejectValue("noIntermediary", "payment.noIntermediary.named");
		}
		if (form.ownMoney() != null && source.isThere()) {
			errors.rejectValue("ownMoney", "payment.ownMoney.named");
		}
	}

	/**
	 * Somebody on the chain.
	 *
	 * @param name the name that was typed
	 * @param choice the record that was chosen
	 */
	private record Link(@Nullable String name, @Nullable String choice) {

		boolean isThere() {
			return Texts.orNull(this.name) != null || Texts.orNull(this.choice) != null;
		}

		boolean isSameAs(Link other) {
			String mine = Texts.orNull(this.choice);
			String theirs = Texts.orNull(other.choice);
			return (mine != null && theirs != null) ? mine.equals(theirs)
					: isThere() && plain(this.name).equals(plain(other.name)) && !plain(this.name).isEmpty();
		}

		private static String plain(@Nullable String name) {
			String text = Texts.orNull(name);
			return (text != null) ? text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,]+", " ").strip() : "";
		}

	}

}
