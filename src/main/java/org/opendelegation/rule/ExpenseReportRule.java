package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Expenses that a city pays back are reported to it within a time that its policy sets.
 */
final class ExpenseReportRule implements Rule {

	@Override
	public String id() {
		return "AB1234-EXP";
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("53232.3", "Gov. Code § 53232.3(c) (AB 1234)");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.officialsOf(jurisdiction())
			.stream()
			.filter((official) -> !facts.paymentsFor(official).isEmpty())
			.map((official) -> find(official, facts.paymentsFor(official), grounds))
			.toList();
	}

	private Finding find(OfficialFacts official, List<PaymentFacts> payments, Grounds grounds) {
		List<PaymentFacts> byCity = payments.stream().filter((payment) -> payment.isAtExpenseOfCity(official)).toList();
		Reasoning reasoning = Reasoning.of(this, official).payments(byCity.isEmpty() ? payments : byCity);
		if (byCity.isEmpty()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.AB1234-EXP.notCityExpense");
		}
		Input returned = official.returnedInput();
		reasoning.input(returned.name(), returned.value(), returned.record());
		LocalDate back = (official.returned() != null) ? official.returned().latest() : null;
		if (back == null) {
			return reasoning.lacks(Missing.RETURNED).find(Outcome.CANNOT_TELL, "finding.AB1234-EXP.returned");
		}
		Optional<Parameter> days = grounds.parameters()
			.find(ParameterKind.EXPENSE_REPORT_DAYS, official.jurisdictions(), back);
		if (days.isEmpty()) {
			return reasoning.lacks(Missing.CITY_POLICY).find(Outcome.CANNOT_TELL, "finding.AB1234-EXP.policy");
		}
		reasoning.uses(days.get());
		LocalDate first = official.backFirst();
		LocalDate due = ((first != null) ? first : back).plusDays(days.get().number());
		return (first == null || first.equals(back))
				? reasoning.on(due).find(Outcome.DUE, "finding.AB1234-EXP.due", Value.day(due))
				: reasoning.on(due)
					.lacks(Missing.RETURNED)
					.find(Outcome.CANNOT_TELL, "finding.AB1234-EXP.mayBe", Value.day(due));
	}

}
