package org.opendelegation.rule;

import java.math.BigDecimal;

/**
 * What of payments and of objects of one source counts for a limit.
 *
 * @param payments what the payments come to
 * @param objects what the objects come to
 * @param anyPayments whether payments count
 * @param anyObjects whether objects count
 */
record Counted(Range payments, Range objects, boolean anyPayments, boolean anyObjects) {

	Range total() {
		return this.payments.plus(this.objects);
	}

	/**
	 * The key of the sentence that names what counts: payments, objects, or both.
	 */
	String key(String key) {
		if (!this.anyObjects) {
			return key;
		}
		return key + (this.anyPayments ? ".both" : ".objects");
	}

	/**
	 * What the payments come to, told so that the sum is on its side of a limit.
	 */
	Value paymentSum(BigDecimal limit) {
		return sum(this.payments, limit.subtract(this.objects.least()));
	}

	Value objectSum(BigDecimal limit) {
		return sum(this.objects, limit.subtract(this.payments.least()));
	}

	private static Value sum(Range range, BigDecimal beside) {
		if (range.missing().isEmpty()) {
			return Value.dollars(range.least(), beside);
		}
		return (range.most() != null) ? Value.atMost(range.most()) : Value.word("finding.sum.unknown");
	}

}
