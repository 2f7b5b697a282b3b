package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gifts from one source in one calendar year against the limit of that year, the year in
 * which they were received: payments that may be gifts, and objects.
 */
final class GiftLimitRule implements Rule {

	@Override
	public String id() {
		return "GIFTLIM";
	}

	@Override
	public int version() {
		return 5;
	}

	@Override
	public Duty duty() {
		return Duty.OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("89503", "Gov. Code § 89503; 2 CCR § 18940.2");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return Received.of(facts, jurisdiction()).stream().map((received) -> find(received, grounds)).toList();
	}

	private Finding find(Received received, Grounds grounds) {
		Finding noGift = received.findNoGift(this);
		return (noGift != null) ? noGift : judge(received, received.reason(this), grounds);
	}

	private static Finding judge(Received received, Reasoning reasoning, Grounds grounds) {
		Value source = Value.name(received.source().name());
		if (received.year() == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.GIFTLIM.year", source);
		}
		LocalDate end = received.year().atMonth(12).atEndOfMonth();
		Value year = Value.name(received.year().toString());
		Optional<Parameter> limit = grounds.parameters().ofState(ParameterKind.GIFT_LIMIT, end);
		if (limit.isEmpty()) {
			return reasoning.lacks(Missing.LIMIT).find(Outcome.CANNOT_TELL, "finding.GIFTLIM.noLimit", year);
		}
		reasoning.uses(limit.get());
		if (received.objects().isEmpty()) {
			return compare(received, Range.NOTHING, limit.get(), reasoning);
		}
		Optional<Parameter> clock = grounds.parameters().ofState(ParameterKind.GIFT_RETURN_DAYS, end);
		return clock
			.map((days) -> compare(received, received.objects(days.number()), limit.get(), reasoning.uses(days)))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
	}

	private static Finding compare(Received received, Range objects, Parameter limit, Reasoning reasoning) {
		Value payer = Value.name(received.source().name());
		Value year = Value.name(String.valueOf(received.year()));
		Value most = Value.dollars(limit.dollars());
		Exemption exemption = Exemption.ofAll(received.payments());
		if (exemption.isEvidenced() && received.objects().isEmpty()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.GIFTLIM.exempt", year, most, payer);
		}
		Counted counted = received.count(objects, !exemption.isEvidenced());
		Range total = counted.total();
		Value[] named = { year, most, payer, Value.dollars(total.least()), counted.paymentSum(), counted.objectSum() };
		if (total.isWithin(limit.dollars())) {
			return reasoning.find(Outcome.MET, counted.key("finding.GIFTLIM.within"), named);
		}
		if (objects.isOver(limit.dollars()) && exemption.standing() != Exemption.Standing.NOT_AVAILABLE) {
			return reasoning.find(Outcome.NOT_MET, "finding.GIFTLIM.over.objects", named);
		}
		if (total.isOver(limit.dollars())) {
			return (exemption.standing() == Exemption.Standing.UNVERIFIED)
					? reasoning.lacks(exemption.missing())
						.find(Outcome.CANNOT_TELL, counted.key("finding.GIFTLIM.overUnverified"), named)
					: reasoning.find(Outcome.NOT_MET, counted.key("finding.GIFTLIM.over"), named);
		}
		return reasoning.lacks(total.missing())
			.lacks(exemption.missing())
			.find(Outcome.CANNOT_TELL, counted.key("finding.GIFTLIM.unknown"), named);
	}

}
