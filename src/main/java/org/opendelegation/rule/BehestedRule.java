package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FormKind;
import org.opendelegation.funding.PaymentSolicitation.Solicited;

/**
 * Payments that an elected officer asked for are reported once those of one payer reach a
 * sum in a calendar year.
 */
final class BehestedRule implements Rule {

	@Override
	public String id() {
		return "F803";
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public Duty duty() {
		return Duty.ASKING_OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("84224", "Gov. Code §§ 82004.5, 84224; 2 CCR § 18424");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		Map<String, List<PaymentFacts>> byPayer = new LinkedHashMap<>();
		PaymentFacts.ofState(facts, jurisdiction())
			.stream()
			.filter((payment) -> payment.asked().solicited() == Solicited.YES)
			.forEach((payment) -> byPayer
				.computeIfAbsent(payment.payer().identity() + "/" + payment.year(), (key) -> new ArrayList<>())
				.add(payment));
		return byPayer.values().stream().flatMap((paid) -> findOfEach(paid, facts, grounds)).toList();
	}

	/**
	 * What each of those who asked reports by themselves. A payment of which the record
	 * does not say who asked for it may be that of any of them.
	 */
	private Stream<Finding> findOfEach(List<PaymentFacts> paid, TripFacts facts, Grounds grounds) {
		Map<Optional<String>, List<PaymentFacts>> byAsking = new LinkedHashMap<>();
		paid.forEach((payment) -> byAsking
			.computeIfAbsent(Optional.ofNullable(payment.asked().by()).map(PartyFacts::identity),
					(key) -> new ArrayList<>())
			.add(payment));
		Range open = byAsking.getOrDefault(Optional.empty(), List.of())
			.stream()
			.map((payment) -> new Range(BigDecimal.ZERO, whole(payment).most(), List.of(Missing.SOLICITED_BY)))
			.reduce(Range.NOTHING, Range::plus);
		return byAsking.values().stream().map((asked) -> find(asked, open, asked.get(0).year(), facts, grounds));
	}

	private Finding find(List<PaymentFacts> paid, Range open, @Nullable Year year, TripFacts facts, Grounds grounds) {
		PartyFacts payer = paid.get(0).payer();
		CityFacts city = paid.get(0).asked().city();
		Reasoning reasoning = Reasoning.of(this, paid.get(0).subject(), (city != null) ? city.subject() : null)
			.payments(paid);
		for (PaymentFacts payment : paid) {
			PartyFacts asking = payment.asked().by();
			reasoning.input("solicitedBy", (asking != null) ? Value.name(asking.name()) : null, payment.record());
		}
		if (payer.isPublicBody()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F803.government");
		}
		if (paid.get(0).asked().by() == null) {
			return reasoning.lacks(Missing.SOLICITED_BY).find(Outcome.CANNOT_TELL, "finding.F803.who");
		}
		if (year == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F803.year");
		}
		LocalDate end = year.atMonth(12).atEndOfMonth();
		Optional<Parameter> least = grounds.parameters().ofState(ParameterKind.BEHESTED, end);
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.BEHESTED_DAYS, end);
		if (least.isEmpty() || days.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		reasoning.uses(least.get()).uses(days.get());
		Finding asked = judge(paid, open, least.get(), days.get().number(), reasoning);
		LocalDate due = asked.day();
		return (due == null) ? asked : FilingFacts.or(asked, reportOf(paid, facts), reasoning, due);
	}

	private static Optional<FilingFacts> reportOf(List<PaymentFacts> paid, TripFacts facts) {
		return FilingFacts.find(facts, List.of(FormKind.FORM_803),
				(filing) -> filing.isOn(paid) && paid.stream()
					.flatMap((payment) -> Stream.ofNullable(payment.asked().by()))
					.anyMatch(filing::isByWhoAsked));
	}

	private static Finding judge(List<PaymentFacts> paid, Range open, Parameter threshold, int days,
			Reasoning reasoning) {
		Value least = Value.dollars(threshold.dollars());
		Value payer = Value.name(paid.get(0).payer().name());
		Range total = paid.stream().map(BehestedRule::whole).reduce(Range.NOTHING, Range::plus);
		if (total.plus(open).isBelow(threshold.dollars())) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F803.below", payer, least);
		}
		if (!total.isAtLeast(threshold.dollars())) {
			return reasoning.lacks(total.plus(open).missing())
				.find(Outcome.CANNOT_TELL, "finding.F803.unknown", payer, least);
		}
		PaymentFacts reached = reaching(paid, threshold);
		LocalDate first = (reached.received() != null) ? reached.received().earliest() : null;
		if (first == null || !first.equals(reached.lastDay())) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F803.day", payer, least);
		}
		LocalDate due = first.plusDays(days);
		return reasoning.on(due).find(Outcome.DUE, "finding.F803.due", payer, least, Value.day(due));
	}

	/**
	 * The payment with which the sum was reached.
	 */
	private static PaymentFacts reaching(List<PaymentFacts> paid, Parameter threshold) {
		List<PaymentFacts> inOrder = paid.stream()
			.sorted(Comparator.comparing(PaymentFacts::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
		Range sum = Range.NOTHING;
		for (PaymentFacts payment : inOrder) {
			sum = sum.plus(whole(payment));
			if (sum.isAtLeast(threshold.dollars())) {
				return payment;
			}
		}
		throw new IllegalStateException("The sum is reached");
	}

	/**
	 * All of a payment: it does not matter for whom it was.
	 */
	private static Range whole(PaymentFacts payment) {
		return payment.sum().whole();
	}

}
