package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FormKind;

/**
 * Payments that an elected officer asked for are reported once those of one payer reach a
 * sum in a calendar year, and each of the same payer after that by itself. It does not
 * matter for whom they were.
 */
final class BehestedRule implements Rule {

	@Override
	public String id() {
		return "F803";
	}

	@Override
	public int version() {
		return 5;
	}

	@Override
	public Duty duty() {
		return Duty.ASKING_OFFICIAL;
	}

	@Override
	public Authority authority() {
		return Authority.code("84224", "Gov. Code §§ 82004.5, 84224; 2 CCR § 18424");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return Behested.of(facts, jurisdiction())
			.stream()
			.flatMap((one) -> find(one, facts, grounds).stream())
			.toList();
	}

	private List<Finding> find(Behested behested, TripFacts facts, Grounds grounds) {
		Reasoning reasoning = reason(behested.first(),
				Stream.concat(behested.paid().all().stream(), behested.open().stream()).toList());
		if (behested.payer().isPublicBody()) {
			return List.of(reasoning.find(Outcome.NOT_REQUIRED, "finding.F803.government"));
		}
		if (behested.asking() == null) {
			return List.of(reasoning.lacks(Missing.SOLICITED_BY).find(Outcome.CANNOT_TELL, "finding.F803.who"));
		}
		Year year = behested.first().receipt().year();
		if (year == null) {
			return List.of(reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F803.year"));
		}
		LocalDate end = year.atMonth(12).atEndOfMonth();
		Optional<Parameter> least = grounds.parameters().ofState(ParameterKind.BEHESTED, end);
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.BEHESTED_DAYS, end);
		if (least.isEmpty() || days.isEmpty()) {
			return List.of(reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
		}
		return judge(behested, least.get(), days.get(), reasoning.uses(least.get()).uses(days.get()), facts);
	}

	private Reasoning reason(PaymentFacts subject, List<PaymentFacts> paid) {
		CityFacts city = subject.asked().city();
		Reasoning reasoning = Reasoning.of(this, subject.subject(), (city != null) ? city.subject() : null)
			.payments(paid);
		for (PaymentFacts payment : paid) {
			PartyFacts asking = payment.asked().by();
			reasoning.input("solicitedBy", (asking != null) ? Value.name(asking.name()) : null, payment.record());
		}
		return reasoning;
	}

	private List<Finding> judge(Behested behested, Parameter threshold, Parameter days, Reasoning reasoning,
			TripFacts facts) {
		Value least = Value.dollars(threshold.dollars());
		Value payer = Value.name(behested.payer().name());
		Range total = behested.total();
		Range all = total.plus(behested.perhapsMore());
		if (all.isBelow(threshold.dollars())) {
			return List.of(reasoning.find(Outcome.NOT_REQUIRED, "finding.F803.below", payer, least));
		}
		if (!total.isAtLeast(threshold.dollars())) {
			return List
				.of(reasoning.lacks(all.missing()).find(Outcome.CANNOT_TELL, "finding.F803.unknown", payer, least));
		}
		List<PaymentFacts> paid = behested.inOrder();
		int reached = behested.reachedBy(threshold.dollars());
		List<Finding> findings = new ArrayList<>();
		for (int number = reached; number < paid.size(); number++) {
			boolean isFirst = number == reached;
			List<PaymentFacts> reported = paid.subList(isFirst ? 0 : number, number + 1);
			List<PaymentFacts> here = reported.stream().filter(behested.paid().here()::contains).toList();
			if (!here.isEmpty()) {
				Reasoning own = reason(here.get(here.size() - 1), paid.subList(0, number + 1)).uses(threshold)
					.uses(days);
				findings.add(report(here, paid.get(number), isFirst, threshold, days.number(), own, facts));
			}
		}
		return findings;
	}

	/**
	 * What is reported of some payments by a day that runs from the last of them.
	 * @param here those of this trip
	 * @param last the last of them, on whatever trip
	 */
	private static Finding report(List<PaymentFacts> here, PaymentFacts last, boolean isFirst, Parameter threshold,
			int days, Reasoning reasoning, TripFacts facts) {
		Value least = Value.dollars(threshold.dollars());
		Value payer = Value.name(last.payer().name());
		LocalDate day = last.receipt().onlyDay();
		if (day == null) {
			return reasoning.lacks(Missing.RECEIVED)
				.find(Outcome.CANNOT_TELL, isFirst ? "finding.F803.day" : "finding.F803.later.day", payer, least);
		}
		LocalDate due = day.plusDays(days);
		Finding asked = reasoning.on(due)
			.find(Outcome.DUE, isFirst ? "finding.F803.due" : "finding.F803.later", payer, least, Value.day(due));
		return FilingFacts.or(asked,
				FilingFacts.findOfAll(facts, List.of(FormKind.FORM_803), here,
						(filing, payment) -> filing.isOn(List.of(payment)) && !filing.evidence().done().isBefore(day)
								&& isByWhoAsked(filing, payment, facts),
						(filing) -> filing.evidence().done()),
				reasoning, due);
	}

	/**
	 * Whether who asked for a payment filed it. Of who has no record, that is taken where
	 * it names the payment, or where nobody else asked for one.
	 */
	private static boolean isByWhoAsked(FilingFacts filing, PaymentFacts payment, TripFacts facts) {
		@Nullable PartyFacts asking = payment.asked().by();
		return asking != null && filing.isByWhoAsked(asking)
				&& (asking.record() != null || filing.names(payment) || Behested.askedByOne(facts));
	}

}
