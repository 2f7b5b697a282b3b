package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
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
		return (noGift != null) ? noGift : judge(received, grounds);
	}

	private Finding judge(ReceivedFromSource received, Grounds grounds) {
		Year year = received.year();
		if (year == null) {
			return received.reason(this)
				.lacks(Missing.RECEIVED)
				.find(Outcome.CANNOT_TELL, "finding.GIFTLIM.year", Value.name(received.source().name()));
		}
		LocalDate end = year.atMonth(12).atEndOfMonth();
		Optional<Parameter> limit = grounds.parameters().ofState(ParameterKind.GIFT_LIMIT, end);
		if (limit.isEmpty()) {
			return received.reason(this)
				.lacks(Missing.LIMIT)
				.find(Outcome.CANNOT_TELL, "finding.GIFTLIM.noLimit", Value.name(year.toString()));
		}
		if (!received.anyObjects()) {
			return compare(received, Range.NOTHING, limit.get(), reason(received, limit.get(), grounds),
					grounds.parameters());
		}
		Optional<Parameter> clock = grounds.parameters().ofState(ParameterKind.GIFT_RETURN_DAYS, end);
		if (clock.isEmpty()) {
			return reason(received, limit.get(), grounds).lacks(Missing.PARAMETER)
				.find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		int days = clock.get().number();
		ReceivedFromSource counting = received.aloneIfNothingCounts(days);
		return compare(counting, counting.objects(days), limit.get(),
				reason(counting, limit.get(), grounds).uses(clock.get()), grounds.parameters());
	}

	private Reasoning reason(ReceivedFromSource received, Parameter limit, Grounds grounds) {
		Reasoning reasoning = received.reason(this).uses(limit);
		received.payments()
			.forEach((payment) -> Exemption.daysOf(payment, grounds.parameters()).ifPresent(reasoning::uses));
		return reasoning;
	}

	private static Finding compare(ReceivedFromSource received, Range objects, Parameter limit, Reasoning reasoning,
			ParameterTable parameters) {
		Value payer = Value.name(received.source().name());
		Value year = Value.name(String.valueOf(received.year()));
		Value most = Value.dollars(limit.dollars());
		Limited payments = Limited.of(received.payments(), received.official(), parameters);
		if (!payments.anyCounts() && !received.anyObjects()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.GIFTLIM.exempt", year, most, payer);
		}
		Counted counted = new Counted(payments.anyCounts() ? payments.assumed() : Range.NOTHING, objects,
				payments.anyCounts(), received.anyObjects());
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
