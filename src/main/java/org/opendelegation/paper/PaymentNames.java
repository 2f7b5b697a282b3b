package org.opendelegation.paper;

import java.util.List;

import org.opendelegation.funding.Payment;

/**
 * What to call payments, so that one is told from the others of a trip.
 *
 * @param filling what they are of
 */
record PaymentNames(Filling filling) {

	private static final int LONGEST = 60;

	/**
	 * Who paid, with the sum or, where no source states it, what it was for; in the
	 * reader's language.
	 */
	String name(Payment payment) {
		String told = sumOrPurpose(payment);
		String payer = this.filling.payer(payment);
		return told.isEmpty() ? payer : this.filling.words().here("papers.payment", payer, told);
	}

	/**
	 * Who paid, and the same where others of the payments are of the same payer.
	 */
	String payer(Payment payment) {
		String payer = this.filling.payer(payment);
		String told = sumOrPurpose(payment);
		boolean alone = this.filling.payments()
			.stream()
			.filter((other) -> this.filling.payer(other).equals(payer))
			.count() < 2;
		return (alone || told.isEmpty()) ? payer : this.filling.words().text("paper.finding.of", payer, told);
	}

	/**
	 * A heading that names the payment.
	 * @param key what the part is about, with a place for the payment
	 */
	String heading(String key, Payment payment) {
		return this.filling.words().text(key, name(payment));
	}

	/**
	 * A heading that says which of several payments it is.
	 */
	String numbered(Payment payment) {
		List<Payment> all = this.filling.payments();
		return (all.size() == 1) ? heading("paper.payment.only", payment) : this.filling.words()
			.text("paper.payment.numbered", all.indexOf(payment) + 1, all.size(), name(payment));
	}

	private String sumOrPurpose(Payment payment) {
		String sum = this.filling.print(payment, "amount");
		String told = (sum != null) ? sum : this.filling.print(payment, "purpose");
		return (told != null) ? Shortened.cutName(told, LONGEST) : "";
	}

}
