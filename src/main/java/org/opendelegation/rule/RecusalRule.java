package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Gifts that may keep an official out of decisions about their source for a time. Whether
 * they do is for counsel to say.
 */
final class RecusalRule implements GiftRule {

	@Override
	public String id() {
		return "RECUSE";
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("87103", "Gov. Code §§ 87100, 87103(e), 87105; 2 CCR § 18940(a)");
	}

	/**
	 * Whether the amount itself counts, or only more, was not read in the statute.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public Finding judge(Gifts gifts, Reasoning reasoning, Grounds grounds) {
		if (gifts.year() == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.RECUSE.year");
		}
		Optional<Parameter> limit = grounds.parameters().ofState(ParameterKind.GIFT_LIMIT, gifts.lastDayOfYear());
		Optional<Parameter> months = grounds.parameters().ofState(ParameterKind.RECUSAL_MONTHS, gifts.lastDayOfYear());
		if (limit.isEmpty() || months.isEmpty()) {
			return reasoning.lacks(limit.isEmpty() ? Missing.LIMIT : Missing.PARAMETER)
				.find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		return compare(gifts, limit.get(), months.get(), reasoning.uses(limit.get()).uses(months.get()));
	}

	private static Finding compare(Gifts gifts, Parameter limit, Parameter months, Reasoning reasoning) {
		Range total = gifts.total();
		Value payer = Value.name(gifts.payer().name());
		Value amount = Value.dollars(limit.dollars());
		if (total.isBelow(limit.dollars())) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.RECUSE.below", payer, amount);
		}
		if (!total.isAtLeast(limit.dollars())) {
			return reasoning.lacks(total.missing())
				.find(Outcome.CANNOT_TELL, "finding.RECUSE.unknown", payer, amount, Value.number(months.number()));
		}
		LocalDate end = Objects.requireNonNull(gifts.lastDay()).plusMonths(months.number());
		return reasoning.on(end).find(Outcome.ASK_COUNSEL, "finding.RECUSE.watch", payer, amount, Value.day(end));
	}

}
