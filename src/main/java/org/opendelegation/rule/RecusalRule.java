package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gifts, payments and objects, that may keep an official out of decisions about their
 * source for a time. Whether they do is for counsel to say.
 */
final class RecusalRule implements Rule {

	@Override
	public String id() {
		return "RECUSE";
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
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return Received.of(facts, jurisdiction()).stream().map((received) -> find(received, grounds)).toList();
	}

	private Finding find(Received received, Grounds grounds) {
		Finding noGift = received.findNoGift(this);
		return (noGift != null) ? noGift : judge(received, received.reason(this), grounds.parameters());
	}

	private static Finding judge(Received received, Reasoning reasoning, ParameterTable parameters) {
		if (received.year() == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.RECUSE.year");
		}
		LocalDate end = received.year().atMonth(12).atEndOfMonth();
		Optional<Parameter> limit = parameters.ofState(ParameterKind.GIFT_LIMIT, end);
		Optional<Parameter> months = parameters.ofState(ParameterKind.RECUSAL_MONTHS, end);
		if (limit.isEmpty() || months.isEmpty()) {
			return reasoning.lacks(limit.isEmpty() ? Missing.LIMIT : Missing.PARAMETER)
				.find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		reasoning.uses(limit.get()).uses(months.get());
		if (received.objects().isEmpty()) {
			return compare(received, 0, limit.get(), months.get(), reasoning);
		}
		Optional<Parameter> clock = parameters.ofState(ParameterKind.GIFT_RETURN_DAYS, end);
		return clock.map((days) -> compare(received, days.number(), limit.get(), months.get(), reasoning.uses(days)))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
	}

	private static Finding compare(Received received, int days, Parameter limit, Parameter months,
			Reasoning reasoning) {
		Counted counted = received.count(received.objects(days), true);
		Range total = counted.total();
		Value source = Value.name(received.source().name());
		Value amount = Value.dollars(limit.dollars());
		if (total.isBelow(limit.dollars())) {
			return reasoning.find(Outcome.NOT_REQUIRED, counted.key("finding.RECUSE.below"), source, amount,
					counted.paymentSum(limit.dollars()), counted.objectSum(limit.dollars()));
		}
		if (!total.isAtLeast(limit.dollars())) {
			return reasoning.lacks(total.missing())
				.find(Outcome.CANNOT_TELL, counted.key("finding.RECUSE.unknown"), source, amount,
						Value.number(months.number()), counted.paymentSum(limit.dollars()), counted.objectSum(limit.dollars()));
		}
		LocalDate end = Objects.requireNonNull(received.lastDay(days)).plusMonths(months.number());
		return reasoning.on(end)
			.find(Outcome.ASK_COUNSEL, counted.key("finding.RECUSE.watch"), source, amount, Value.day(end),
					counted.paymentSum(limit.dollars()), counted.objectSum(limit.dollars()));
	}

}
