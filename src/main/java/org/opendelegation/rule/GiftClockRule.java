package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A gift that was not used and is given back, or to a charity, within some days of its
 * receipt is none.
 */
final class GiftClockRule implements Rule {

	@Override
	public String id() {
		return "GIFT-30";
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
		return Authority.code("82028", "Gov. Code § 82028(b)(2); 2 CCR § 18941");
	}

	/**
	 * Read in a parallel text only.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.giftsOf(jurisdiction()).stream().map((gift) -> find(gift, grounds)).toList();
	}

	private Finding find(GiftFacts gift, Grounds grounds) {
		Reasoning reasoning = gift.reason(this);
		if (gift.isOwn()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.gift.cityGave");
		}
		Value what = Value.name(gift.description());
		LocalDate first = gift.receipt().firstDay();
		if (first == null || gift.receipt().lastDay() == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.GIFT-30.received", what);
		}
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.GIFT_RETURN_DAYS, first);
		return days.map((clock) -> judge(gift, clock.number(), first.plusDays(clock.number()), reasoning.uses(clock)))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
	}

	private static Finding judge(GiftFacts gift, int days, LocalDate end, Reasoning reasoning) {
		Value what = Value.name(gift.description());
		Value last = Value.day(end);
		return switch (gift.disposition()) {
			case RETURNED, DONATED -> judgeGivenAway(gift, days, end, reasoning);
			case KEPT, USED -> reasoning.find(Outcome.NOT_REQUIRED, "finding.GIFT-30.kept", what);
			case TRANSFERRED_TO_CITY -> reasoning.find(Outcome.ASK_COUNSEL, "finding.GIFT-30.city", what);
			case NOT_STATED -> reasoning.on(end)
				.lacks(Missing.DISPOSITION)
				.find(Outcome.CANNOT_TELL, "finding.GIFT-30.open", what, last);
		};
	}

	private static Finding judgeGivenAway(GiftFacts gift, int days, LocalDate end, Reasoning reasoning) {
		Value what = Value.name(gift.description());
		if (gift.isGivenAwayWithin(days)) {
			return reasoning.find(Outcome.MET, "finding.GIFT-30.within", what, Value.number(days));
		}
		if (gift.isGivenAwayAfter(days)) {
			return reasoning.find(Outcome.NOT_MET, "finding.GIFT-30.late", what, Value.number(days));
		}
		boolean isDateUnknown = Objects.isNull(gift.disposed());
		return reasoning.on(end)
			.lacks(isDateUnknown ? Missing.DISPOSED : Missing.RECEIVED)
			.find(Outcome.CANNOT_TELL, "finding.GIFT-30.when", what, Value.day(end));
	}

}
