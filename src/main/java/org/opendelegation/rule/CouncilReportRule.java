package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opendelegation.filing.FormKind;
import org.opendelegation.support.BusinessDays;

/**
 * Members of a city's council who traveled at its expense report at its next regular
 * meeting.
 */
final class CouncilReportRule implements Rule {

	@Override
	public String id() {
		return "AB1234";
	}

	@Override
	public int version() {
		return 7;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("53232.3", "Gov. Code § 53232.3(d) (AB 1234)");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.officialsOf(jurisdiction()).stream().map((official) -> find(official, facts, grounds)).toList();
	}

	private Finding find(OfficialFacts official, TripFacts facts, Grounds grounds) {
		List<PaymentFacts> payments = facts.paymentsFor(official);
		List<PaymentFacts> byCity = payments.stream().filter((payment) -> payment.isAtExpenseOfCity(official)).toList();
		Reasoning reasoning = Reasoning.of(this, official).payments(byCity.isEmpty() ? payments : byCity);
		if (payments.isEmpty() && facts.payments().stream().anyMatch(PaymentFacts::isForNobodyNamed)) {
			return reasoning.lacks(Missing.BENEFICIARIES).find(Outcome.CANNOT_TELL, "finding.AB1234.forWhom");
		}
		if (payments.isEmpty()) {
			return reasoning.lacks(Missing.PAYMENTS).find(Outcome.CANNOT_TELL, "finding.AB1234.noPayment");
		}
		if (byCity.isEmpty()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.AB1234.notCityExpense");
		}
		reasoning.input(official.titleInput());
		if (official.seat() == Seat.NONE) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.AB1234.notMember");
		}
		Input returned = official.returnedInput();
		reasoning.input(returned.name(), returned.value(), returned.record());
		LocalDate back = official.backLast();
		if (back == null) {
			return reasoning.lacks(Missing.RETURNED).find(Outcome.CANNOT_TELL, "finding.AB1234.returned");
		}
		Optional<Parameter> meets = grounds.parameters()
			.find(ParameterKind.COUNCIL_MEETS, official.jurisdictions(), back);
		return meets.map((rhythm) -> FilingFacts.or(due(rhythm, back, official, grounds.days(), reasoning.uses(rhythm)),
				reportBy(official, facts, back), reasoning, readyBy(rhythm.rhythm().next(back), back, grounds.days())))
			.orElseGet(() -> reasoning.lacks(Missing.COUNCIL_CALENDAR)
				.find(Outcome.CANNOT_TELL, "finding.AB1234.calendar"));
	}

	private static Optional<FilingFacts> reportBy(OfficialFacts official, TripFacts facts, LocalDate back) {
		return FilingFacts.find(facts, List.of(FormKind.COUNCIL_REPORT), (filing) -> filing.isBy(official)
				&& filing.isAbout(facts.paymentsFor(official)) && filing.isFor(back, back));
	}

	/**
	 * A meeting on a holiday may be held on the business day before, which is the day to
	 * be ready by. Where the official may have been back before another meeting already,
	 * that is when the report may have been due.
	 */
	private static Finding due(Parameter rhythm, LocalDate back, OfficialFacts official, BusinessDays days,
			Reasoning reasoning) {
		LocalDate first = Objects.requireNonNullElse(official.backFirst(), back);
		LocalDate meeting = rhythm.rhythm().next(first);
		LocalDate due = readyBy(meeting, first, days);
		reasoning.on(due);
		if (official.seat() != Seat.COUNCIL) {
			return reasoning.lacks(Missing.COUNCIL_MEMBER)
				.find(Outcome.CANNOT_TELL, "finding.AB1234.member", Value.day(due));
		}
		if (!meeting.equals(rhythm.rhythm().next(back))) {
			return reasoning.lacks(Missing.RETURNED).find(Outcome.CANNOT_TELL, "finding.AB1234.mayBe", Value.day(due));
		}
		return reasoning.find(Outcome.DUE, due.equals(meeting) ? "finding.AB1234.due" : "finding.AB1234.dueEarlier",
				Value.day(due));
	}

	private static LocalDate readyBy(LocalDate meeting, LocalDate back, BusinessDays days) {
		LocalDate earlier = days.before(meeting);
		return (days.isHoliday(meeting) && earlier.isAfter(back)) ? earlier : meeting;
	}

}
