package org.opendelegation.rule;

import java.util.Optional;

/**
 * Gifts from one source in one calendar year against the limit of that year, the year in
 * which they were received.
 */
final class GiftLimitRule implements GiftRule {

	@Override
	public String id() {
		return "GIFTLIM";
	}

	@Override
	public int version() {
		return 1;
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
	public Finding judge(Gifts gifts, Reasoning reasoning, Grounds grounds) {
		Value payer = Value.name(gifts.payer().name());
		if (gifts.year() == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.GIFTLIM.year", payer);
		}
		Value year = Value.name(gifts.year().toString());
		Optional<Parameter> limit = grounds.parameters().ofState(ParameterKind.GIFT_LIMIT, gifts.lastDayOfYear());
		if (limit.isEmpty()) {
			return reasoning.lacks(Missing.LIMIT).find(Outcome.CANNOT_TELL, "finding.GIFTLIM.noLimit", year);
		}
		return compare(gifts, limit.get(), reasoning.uses(limit.get()), payer, year);
	}

	private Finding compare(Gifts gifts, Parameter limit, Reasoning reasoning, Value payer, Value year) {
		Range total = gifts.total();
		Exemption exemption = Exemption.ofAll(gifts.payments());
		Value most = Value.dollars(limit.dollars());
		if (exemption.isEvidenced()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.GIFTLIM.exempt", year, most, payer);
		}
		if (total.isWithin(limit.dollars())) {
			return reasoning.find(Outcome.MET, "finding.GIFTLIM.within", year, most, payer);
		}
		if (total.isOver(limit.dollars())) {
			Value sum = Value.dollars(total.least());
			return (exemption.standing() == Exemption.Standing.NOT_AVAILABLE)
					? reasoning.find(Outcome.NOT_MET, "finding.GIFTLIM.over", year, most, payer, sum)
					: reasoning.lacks(exemption.missing())
						.find(Outcome.CANNOT_TELL, "finding.GIFTLIM.overUnverified", year, most, payer, sum);
		}
		return reasoning.lacks(total.missing())
			.lacks(exemption.missing())
			.find(Outcome.CANNOT_TELL, "finding.GIFTLIM.unknown", year, most, payer);
	}

}
