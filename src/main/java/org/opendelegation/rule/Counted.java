package org.opendelegation.rule;

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

	Value paymentSum() {
		return sum(this.payments);
	}

	Value objectSum() {
		return sum(this.objects);
	}

	private static Value sum(Range range) {
		return range.missing().isEmpty() ? Value.dollars(range.least()) : Value.word("finding.sum.unknown");
	}

}
