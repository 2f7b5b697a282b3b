package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FormKind;
import org.opendelegation.source.RecordRef;

/**
 * A city that takes a payment for travel fills in the form for it, whatever the amount,
 * within days that run from its use. Each city does for its own officials.
 */
final class AgencyFormRule implements Rule {

	private static final RecordRef TRIP = new RecordRef("trip", "trip");

	@Override
	public String id() {
		return "F801-FORM";
	}

	@Override
	public int version() {
		return 6;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	@Override
	public Authority authority() {
		return new Authority("2 CCR §§ 18944, 18950.1; instructions of the FPPC for Form 801",
				"https://www.fppc.ca.gov/forms.html");
	}

	/**
	 * That the days run from the use of the payment was read on pages of agencies, one of
	 * them for a regulation that was in force until 2014.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaymentFacts.ofState(facts.payments(), jurisdiction())
			.flatMap((payment) -> facts.citiesOf(jurisdiction())
				.stream()
				.filter((city) -> !payment.officialsOf(city).isEmpty())
				.map((city) -> find(payment, city, facts, grounds)))
			.toList();
	}

	private Finding find(PaymentFacts payment, CityFacts city, TripFacts facts, Grounds grounds) {
		List<OfficialFacts> theirs = payment.officialsOf(city);
		Reasoning reasoning = Reasoning.of(this, payment.subject(), city.subject())
			.payments(List.of(payment))
			.input("paidTo", Value.word("Payment.PaidTo." + payment.ways().paidTo()), payment.record());
		if (theirs.stream().noneMatch(payment::isThroughCity)) {
			Value otherwise = payment.atOdds(theirs);
			if (otherwise != null) {
				return reasoning.lacks(Missing.WHICH_WAY)
					.find(Outcome.CANNOT_TELL, "finding.F801-FORM.atOdds", otherwise);
			}
			return theirs.stream().anyMatch(payment::isPerhapsThroughCity)
					? reasoning.lacks(Missing.PAID_TO).find(Outcome.CANNOT_TELL, "finding.F801-FORM.unknown")
					: reasoning.find(Outcome.NOT_REQUIRED, "finding.F801-FORM.notThroughCity");
		}
		LocalDate tripEnded = facts.lastDay();
		Reasoning used = reasoning.input("tripEnded", (tripEnded != null) ? Value.day(tripEnded) : null, TRIP);
		LocalDate received = payment.receipt().lastDay();
		if (received == null || tripEnded == null) {
			return used.lacks((received == null) ? List.of(Missing.RECEIVED) : List.of())
				.lacks((tripEnded == null) ? List.of(Missing.TRIP_END) : List.of())
				.find(Outcome.CANNOT_TELL, "finding.F801-FORM.received");
		}
		return judge(payment, city, facts, received.isAfter(tripEnded) ? received : tripEnded, grounds, used);
	}

	/**
	 * A payment for travel is used until the trip has ended, or when it is received if
	 * that is later.
	 */
	private static Finding judge(PaymentFacts payment, CityFacts city, TripFacts facts, LocalDate used, Grounds grounds,
			Reasoning reasoning) {
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.FORM_801_DAYS, used);
		if (days.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		LocalDate due = used.plusDays(days.get().number());
		LocalDate usedFirst = usedFirst(payment, facts);
		reasoning.uses(days.get());
		Finding asked = used.equals(usedFirst)
				? reasoning.on(due).find(Outcome.DUE, "finding.F801-FORM.due", Value.day(due), Value.day(used))
				: mayBe(payment, facts, usedFirst, days.get(), reasoning);
		return FilingFacts.or(asked, FilingFacts.find(facts, List.of(FormKind.FORM_801),
				(filing) -> filing.isOf(city) && filing.isOn(List.of(payment))), reasoning, due);
	}

	/**
	 * Where the last day of the use is not known, only the first that may have been it
	 * tells when the form may be due.
	 */
	private static Finding mayBe(PaymentFacts payment, TripFacts facts, @Nullable LocalDate first, Parameter days,
			Reasoning reasoning) {
		reasoning.lacks((payment.receipt().onlyDay() != null) ? List.of() : List.of(Missing.RECEIVED))
			.lacks(Objects.equals(facts.lastDay(), facts.endedFirst()) ? List.of() : List.of(Missing.TRIP_END));
		if (first == null) {
			return reasoning.find(Outcome.CANNOT_TELL, "finding.F801-FORM.received");
		}
		LocalDate due = first.plusDays(days.number());
		return reasoning.on(due).find(Outcome.CANNOT_TELL, "finding.F801-FORM.mayBe", Value.day(due));
	}

	private static @Nullable LocalDate usedFirst(PaymentFacts payment, TripFacts facts) {
		LocalDate received = payment.receipt().firstDay();
		LocalDate ended = facts.endedFirst();
		if (received == null || ended == null) {
			return null;
		}
		return received.isAfter(ended) ? received : ended;
	}

}
