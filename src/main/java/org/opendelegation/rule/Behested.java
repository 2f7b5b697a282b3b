package org.opendelegation.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.source.RecordRef;

/**
 * What one official asked one payer for in one calendar year, as far as the record tells.
 *
 * @param paid what was paid; at least one payment on this trip
 * @param open what else the payer paid on request that may belong to it: of a day or on
 * request of somebody that the record does not tell
 */
record Behested(Collected<PaymentFacts> paid, List<PaymentFacts> open) {

	static List<Behested> of(TripFacts facts, String state) {
		Collected<PaymentFacts> asked = new Collected<>(
				asked(facts.payments()).filter((payment) -> isAskedIn(state, payment, facts)).toList(),
				asked(facts.elsewhere().byKnown().toList()).filter(Behested::isAskedByKnownOrNobodyNamed)
					.filter((payment) -> isAskedIn(state, payment, facts))
					.toList());
		return asked.here()
			.stream()
			.collect(Collectors.groupingBy(Behested::key, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((one) -> new Collected<>(one.getValue(),
					asked.elsewhere().stream().filter((payment) -> isOf(one.getKey(), payment)).toList()))
			.map((paid) -> new Behested(paid, open(paid.all(), asked.all())))
			.toList();
	}

	/**
	 * Whether it tells who asked by a record, or not at all: of a name alone nobody can
	 * tell whether it is the same one's on another trip.
	 */
	private static boolean isAskedByKnownOrNobodyNamed(PaymentFacts payment) {
		PartyFacts asking = payment.asked().by();
		return asking == null || asking.record() != null;
	}

	private static List<Object> key(PaymentFacts payment) {
		return List.of(payment.source(), askedBy(payment), Optional.ofNullable(payment.receipt().year()));
	}

	/**
	 * Whether something that was paid elsewhere belongs to what was paid here: of what
	 * nobody is known to have asked for, or of no known year, that cannot be told.
	 */
	private static boolean isOf(List<Object> key, PaymentFacts payment) {
		return key(payment).equals(key) && payment.asked().by() != null && payment.receipt().year() != null;
	}

	/**
	 * Whether one person asked for all that was asked for.
	 */
	static boolean askedByOne(TripFacts facts) {
		return asked(facts.payments()).map(Behested::askedBy).distinct().count() == 1;
	}

	private static Stream<PaymentFacts> asked(List<PaymentFacts> payments) {
		return payments.stream().filter((payment) -> payment.asked().solicited() == Solicited.YES);
	}

	/**
	 * Whether an official of a state may have asked: who did acts for a city of it, or
	 * did not go on a trip of such officials.
	 */
	private static boolean isAskedIn(String state, PaymentFacts payment, TripFacts facts) {
		CityFacts city = payment.asked().city();
		if (city != null) {
			return city.jurisdictions().contains(state);
		}
		PartyFacts asking = payment.asked().by();
		RecordRef who = (asking != null) ? asking.record() : null;
		return facts.officials()
			.stream()
			.filter((official) -> who != null && who.equals(official.person()))
			.findFirst()
			.map((official) -> official.isOf(state))
			.orElse(!facts.officialsOf(state).isEmpty());
	}

	private static String askedBy(PaymentFacts payment) {
		PartyFacts asking = payment.asked().by();
		return (asking != null) ? asking.identity(payment.record()) : "";
	}

	private static List<PaymentFacts> open(List<PaymentFacts> paid, List<PaymentFacts> asked) {
		PaymentFacts first = paid.get(0);
		return asked.stream()
			.filter((other) -> !paid.contains(other) && other.source().equals(first.source()))
			.filter((other) -> other.asked().by() == null || askedBy(other).equals(askedBy(first)))
			.filter((other) -> other.receipt().year() == null || other.receipt().year().equals(first.receipt().year()))
			.toList();
	}

	/**
	 * What may belong to it comes to.
	 */
	Range perhapsMore() {
		return this.open.stream().map(Behested::perhaps).reduce(Range.NOTHING, Range::plus);
	}

	private static Range perhaps(PaymentFacts other) {
		Range whole = other.sum().whole();
		return new Range(BigDecimal.ZERO, whole.most(),
				Stream
					.concat(whole.missing().stream(),
							Stream.of((other.asked().by() == null) ? Missing.SOLICITED_BY : null,
									(other.receipt().year() == null) ? Missing.RECEIVED : null))
					.filter(Objects::nonNull)
					.toList());
	}

	PaymentFacts first() {
		return this.paid.here().get(0);
	}

	PartyFacts payer() {
		return first().payer();
	}

	@Nullable PartyFacts asking() {
		return first().asked().by();
	}

	Range total() {
		return this.paid.all().stream().map((payment) -> payment.sum().whole()).reduce(Range.NOTHING, Range::plus);
	}

	/**
	 * The payments by the last day on which each may have been received.
	 */
	List<PaymentFacts> inOrder() {
		return this.paid.all()
			.stream()
			.sorted(Comparator.comparing((payment) -> payment.receipt().lastDay(),
					Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	/**
	 * The number in that order of the payment with which a sum was reached.
	 */
	int reachedBy(BigDecimal sum) {
		Range reached = Range.NOTHING;
		List<PaymentFacts> inOrder = inOrder();
		for (int number = 0; number < inOrder.size(); number++) {
			reached = reached.plus(inOrder.get(number).sum().whole());
			if (reached.isAtLeast(sum)) {
				return number;
			}
		}
		throw new IllegalStateException("The sum is not reached");
	}

}
