package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one official received from one source in the months up to a day on which something
 * of it may have been received, whatever the calendar years.
 *
 * @param end that day
 * @param payments what the payments come to
 * @param objects what the objects come to
 */
record Window(LocalDate end, Range payments, Range objects) {

	/**
	 * The windows up to each of the days that may have anything of this trip in them.
	 * @param days within how many an object can be given away
	 */
	static List<Window> of(ReceivedFromSource received, int months, int days) {
		return Stream
			.concat(received.payments().stream().map(PaymentFacts::receipt),
					received.objects()
						.all()
						.stream()
						.filter((gift) -> !gift.isGivenAwayWithin(days))
						.map(GiftFacts::receipt))
			.map(Receipt::lastDay)
			.<LocalDate>mapMulti((day, all) -> {
				if (day != null) {
					all.accept(day);
				}
			})
			.distinct()
			.sorted()
			.filter((end) -> received.receivedHere(days)
				.stream()
				.anyMatch((here) -> here.mayBeIn(end.minusMonths(months), end)))
			.map((end) -> upTo(end, received, months, days))
			.toList();
	}

	private static Window upTo(LocalDate end, ReceivedFromSource received, int months, int days) {
		LocalDate begin = end.minusMonths(months);
		Range payments = received.payments()
			.stream()
			.map((payment) -> within(payment.giftTo(received.official()), payment.receipt(), begin, end))
			.reduce(Range.NOTHING, Range::plus);
		Range objects = received.objects()
			.all()
			.stream()
			.map((gift) -> within(gift.counted(days), gift.receipt(), begin, end))
			.reduce(Range.NOTHING, Range::plus);
		return new Window(end, payments, objects);
	}

	/**
	 * All of a sum, nothing of it, or perhaps some, by when it may have been received.
	 */
	private static Range within(Range sum, Receipt receipt, LocalDate begin, LocalDate end) {
		LocalDate first = receipt.firstDay();
		LocalDate last = receipt.lastDay();
		if ((first != null && first.isAfter(end)) || (last != null && last.isBefore(begin))) {
			return Range.NOTHING;
		}
		boolean isSure = first != null && last != null && !first.isBefore(begin) && !last.isAfter(end);
		return isSure ? sum : sum.perhaps(Missing.RECEIVED);
	}

	Range total() {
		return this.payments.plus(this.objects);
	}

}
