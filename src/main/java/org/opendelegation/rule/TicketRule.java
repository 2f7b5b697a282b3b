package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opendelegation.filing.FormKind;
import org.opendelegation.funding.PaymentItem;

/**
 * A city that hands tickets or passes to an official, also for a ceremonial role, reports
 * them.
 */
final class TicketRule implements Rule {

	@Override
	public String id() {
		return "F802";
	}

	@Override
	public int version() {
		return 4;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	@Override
	public Authority authority() {
		return new Authority("2 CCR §§ 18942.3, 18944.1; instructions of the FPPC for Form 802",
				"https://www.fppc.ca.gov/forms.html");
	}

	/**
	 * The days are remembered, not read.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaymentFacts.ofState(facts.payments(), jurisdiction())
			.filter((payment) -> !tickets(payment).isEmpty())
			.flatMap((payment) -> facts.citiesOf(jurisdiction())
				.stream()
				.filter((city) -> !payment.officialsOf(city).isEmpty())
				.map((city) -> find(payment, city, facts, grounds)))
			.toList();
	}

	private static List<PaymentItem.Category> tickets(PaymentFacts payment) {
		return payment.parts().stream().filter(PaymentItem.Category.OF_TICKETS::contains).sorted().toList();
	}

	private Finding find(PaymentFacts payment, CityFacts city, TripFacts facts, Grounds grounds) {
		Value giver = Value.name(payment.payer().name());
		Reasoning reasoning = Reasoning.of(this, city)
			.payments(List.of(payment))
			.input("parts",
					Value.words(tickets(payment).stream().map((part) -> "PaymentItem.Category." + part).toList()),
					payment.record())
			.input("paidTo", Value.word("Payment.PaidTo." + payment.ways().paidTo()), payment.record());
		List<OfficialFacts> theirs = payment.officialsOf(city);
		if (theirs.stream().noneMatch((one) -> isHandedOn(payment, one))) {
			Value otherwise = payment.atOdds(theirs);
			if (otherwise != null) {
				return reasoning.lacks(Missing.WHICH_WAY)
					.find(Outcome.CANNOT_TELL, "finding.F802.atOdds", giver, otherwise);
			}
			return theirs.stream().anyMatch(payment::isPerhapsThroughCity)
					? reasoning.lacks(Missing.PAID_TO).find(Outcome.CANNOT_TELL, "finding.F802.unknown", giver)
					: reasoning.find(Outcome.NOT_REQUIRED, "finding.F802.notThroughCity");
		}
		LocalDate last = payment.receipt().lastDay();
		if (last == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F802.received", giver);
		}
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.FORM_802_DAYS, last);
		return days.map((clock) -> judge(payment, city, facts, clock.number(), reasoning.uses(clock)))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
	}

	/**
	 * Whether the city had them from others or bought them, and an official got them.
	 */
	private static boolean isHandedOn(PaymentFacts payment, OfficialFacts official) {
		return payment.isThroughCity(official) || payment.isAtExpenseOfCity(official);
	}

	private static Finding judge(PaymentFacts payment, CityFacts city, TripFacts facts, int days, Reasoning reasoning) {
		LocalDate last = Objects.requireNonNull(payment.receipt().lastDay()).plusDays(days);
		return FilingFacts.or(ask(payment, days, reasoning), FilingFacts.find(facts, Set.of(FormKind.FORM_802),
				(filing) -> filing.isOf(city) && filing.isAbout(List.of(payment)) && filing.isForTimeOf(payment)),
				reasoning, last);
	}

	private static Finding ask(PaymentFacts payment, int days, Reasoning reasoning) {
		Value giver = Value.name(payment.payer().name());
		LocalDate first = payment.receipt().firstDay();
		if (first == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F802.received", giver);
		}
		LocalDate due = first.plusDays(days);
		reasoning.on(due);
		return (payment.receipt().onlyDay() != null)
				? reasoning.find(Outcome.DUE, "finding.F802.due", giver, Value.day(due))
				: reasoning.lacks(Missing.RECEIVED)
					.find(Outcome.CANNOT_TELL, "finding.F802.mayBe", giver, Value.day(due));
	}

}
