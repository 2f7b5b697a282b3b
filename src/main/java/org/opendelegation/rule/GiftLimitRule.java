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
		return 7;
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
		return ReceivedFromSource.of(facts, jurisdiction())
			.stream()
			.map((received) -> find(received, grounds))
			.toList();
	}

	private Finding find(ReceivedFromSource received, Grounds grounds) {
		Finding noGift = received.findNoGift(this);
		return (noGift != null) ? noGift : judge(received, received.reason(this), grounds);
	}

	private static Finding judge(ReceivedFromSource received, Reasoning reasoning, Grounds grounds) {
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
		received.payments()
			.forEach((payment) -> Exemption.daysOf(payment, grounds.parameters()).ifPresent(reasoning::uses));
		if (received.objects().all().isEmpty()) {
			return compare(received, Range.NOTHING, limit.get(), reasoning, grounds.parameters());
		}
		Optional<Parameter> clock = grounds.parameters().ofState(ParameterKind.GIFT_RETURN_DAYS, end);
		return clock
			.map((days) -> compare(received, received.objects(days.number()), limit.get(), reasoning.uses(days),
					grounds.parameters()))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
	}

	private static Finding compare(ReceivedFromSource received, Range objects, Parameter limit, Reasoning reasoning,
			ParameterTable parameters) {
		Value payer = Value.name(received.source().name());
		Value year = Value.name(String.valueOf(received.year()));
		Value most = Value.dollars(limit.dollars());
		Limited payments = Limited.of(received.payments(), received.official(), parameters);
		if (!payments.anyCounts() && received.objects().all().isEmpty()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.GIFTLIM.exempt", year, most, payer);
		}
		Counted counted = new Counted(payments.anyCounts() ? payments.assumed() : Range.NOTHING, objects,
				payments.anyCounts(), !received.objects().all().isEmpty());
		Range undated = Limited.of(received.paid().undated(), received.official(), parameters).total();
		Range total = payments.total().plus(objects).plus(undated.perhaps(Missing.RECEIVED));
		Range assumed = payments.assumed().plus(objects);
		Value[] named = { year, most, payer,
				Value.dollars((total.isOver(limit.dollars()) ? total : assumed).least(), limit.dollars()),
				counted.paymentSum(limit.dollars()), counted.objectSum(limit.dollars()) };
		boolean partly = payments.anyCounts() && payments.anyExempt();
		if (total.isWithin(limit.dollars())) {
			return reasoning.find(Outcome.MET, key("within", partly, counted), named);
		}
		if (total.isOver(limit.dollars())) {
			boolean isOfObjects = objects.isOver(limit.dollars()) && payments.total().least().signum() == 0
					&& (payments.anyOpen() || !payments.anyCounts());
			return reasoning.find(Outcome.NOT_MET,
					isOfObjects ? "finding.GIFTLIM.over.objects" : key("over", partly || payments.anyOpen(), counted),
					named);
		}
		return assumed.isOver(limit.dollars())
				? reasoning.lacks(payments.missing())
					.find(Outcome.CANNOT_TELL, key("overUnverified", partly, counted), named)
				: reasoning.lacks(total.missing()).find(Outcome.CANNOT_TELL, key("unknown", partly, counted), named);
	}

	private static String key(String what, boolean partly, Counted counted) {
		String key = "finding.GIFTLIM." + what;
		return partly ? key + ".partly" : counted.key(key);
	}

}
