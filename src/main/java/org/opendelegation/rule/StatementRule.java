package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.opendelegation.filing.FormKind;

/**
 * Gifts of travel on Schedule E of the annual statement of economic interests, which is
 * due on the same day of the next year, or on the next business day.
 */
final class StatementRule implements Rule {

	@Override
	public String id() {
		return "F700-E";
	}

	@Override
	public int version() {
		return 6;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("87207", "Gov. Code §§ 87200 and following, 87207, 89506(c); Form 700, Schedule E");
	}

	/**
	 * Who files under section 87200 was not read in a source.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return PaidBySource.of(facts, jurisdiction()).stream().map((gifts) -> find(gifts, grounds, facts)).toList();
	}

	private Finding find(PaidBySource gifts, Grounds grounds, TripFacts facts) {
		Finding noGift = gifts.findNoGift(this);
		return (noGift != null) ? noGift : judge(gifts, gifts.reason(this), grounds, facts);
	}

	private static Finding judge(PaidBySource gifts, Reasoning reasoning, Grounds grounds, TripFacts facts) {
		Finding asked = ask(gifts, reasoning, grounds);
		Year year = gifts.year();
		return (year == null || asked.day() == null) ? asked
				: FilingFacts.or(asked,
						FilingFacts.findOfAll(facts, FormKind.TRAVEL_STATEMENTS, gifts.gifts().here(),
								(filing, payment) -> filing.isBy(gifts.official()) && filing.isAbout(List.of(payment))
										&& isStatementOf(filing, payment),
								(filing) -> filing.evidence().done()),
						reasoning, asked.day());
	}

	private static boolean isStatementOf(FilingFacts filing, PaymentFacts payment) {
		LocalDate first = (payment.received() != null) ? payment.received().earliest() : null;
		LocalDate last = payment.receipt().lastDay();
		return first != null && last != null && filing.isStatementOf(first, last);
	}

	private static Finding ask(PaidBySource gifts, Reasoning reasoning, Grounds grounds) {
		Year year = gifts.year();
		if (year == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F700-E.year");
		}
		LocalDate end = gifts.lastDayOfYear();
		Optional<Parameter> threshold = grounds.parameters().ofState(ParameterKind.GIFT_REPORTING, end);
		Optional<Parameter> dueDay = grounds.parameters().ofState(ParameterKind.FORM_700_DUE, end);
		if (threshold.isEmpty() || dueDay.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		LocalDate due = grounds.days().onOrAfter(dueDay.get().dayIn(year.getValue() + 1));
		return compare(gifts, threshold.get(), reasoning.uses(threshold.get()).uses(dueDay.get()), due);
	}

	private static Finding compare(PaidBySource gifts, Parameter threshold, Reasoning reasoning, LocalDate due) {
		Range total = gifts.totalOrMore();
		Value payer = Value.name(gifts.payer().name());
		Value least = Value.dollars(threshold.dollars());
		Value year = Value.name(String.valueOf(gifts.year()));
		if (total.isBelow(threshold.dollars())) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F700-E.below", payer, least, year);
		}
		return reasoning.on(due)
			.lacks(total.missing())
			.find(Outcome.DUE, key(total, threshold), payer, least, year, Value.day(due));
	}

	private static String key(Range total, Parameter threshold) {
		if (total.isAtLeast(threshold.dollars())) {
			return "finding.F700-E.due";
		}
		return total.missing().contains(Missing.AMOUNT) ? "finding.F700-E.dueIf" : "finding.F700-E.dueIfPart";
	}

}
