package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.opendelegation.filing.FormKind;
import org.opendelegation.organization.OrganizationKind;

/**
 * Nonprofit organizations that host travel of elected officers name the donors who went
 * along. The duty is the nonprofit's; this is information. It is the same whether what
 * was paid is a gift, income or a payment to the city, and is not about what officials or
 * their own cities paid.
 */
final class DonorNoticeRule implements Rule {

	@Override
	public String id() {
		return "F807-NOTE";
	}

	@Override
	public int version() {
		return 6;
	}

	@Override
	public Duty duty() {
		return Duty.PAYER;
	}

	@Override
	public Authority authority() {
		return Authority.code("89506", "Gov. Code § 89506(f); instructions of the FPPC for Form 807");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		Map<String, List<PaymentFacts>> bySource = new LinkedHashMap<>();
		PaymentFacts.ofState(facts.payments(), jurisdiction())
			.filter(PaymentFacts::isByDonor)
			.forEach((payment) -> bySource
				.computeIfAbsent(payment.source() + "/" + payment.receipt().year(), (key) -> new ArrayList<>())
				.add(payment));
		return bySource.values()
			.stream()
			.map((paid) -> find(new Collected<>(paid, elsewhere(paid.get(0), facts)), undated(paid.get(0), facts),
					grounds, facts))
			.toList();
	}

	/**
	 * What the same one paid in the same year on other trips.
	 */
	private List<PaymentFacts> elsewhere(PaymentFacts one, TripFacts facts) {
		Year year = one.receipt().year();
		return (year == null) ? List.of()
				: ofOne(one, facts.elsewhere().byKnown()).filter((payment) -> year.equals(payment.receipt().year()))
					.toList();
	}

	/**
	 * What the same one paid on whatever trip, on a day that the record does not tell and
	 * that may lie in the same year.
	 */
	private List<PaymentFacts> undated(PaymentFacts one, TripFacts facts) {
		SourceYear key = new SourceYear("", one.source(), one.receipt().year());
		return ofOne(one, Stream.concat(facts.payments().stream(), facts.elsewhere().byKnown()))
			.filter((payment) -> key.mayHave(payment.receipt()))
			.toList();
	}

	private Stream<PaymentFacts> ofOne(PaymentFacts one, Stream<PaymentFacts> payments) {
		return PaymentFacts.ofState(payments.toList(), jurisdiction())
			.filter((payment) -> payment.isByDonor() && payment.source().equals(one.source()));
	}

	private Finding find(Collected<PaymentFacts> all, List<PaymentFacts> undated, Grounds grounds, TripFacts facts) {
		List<PaymentFacts> paid = all.here();
		PartyFacts payer = paid.get(0).payer();
		Reasoning reasoning = Reasoning.of(this, paid.get(0).subject())
			.payments(all.all())
			.payments(undated)
			.input("payerKind", payer.kindWord(), Objects.requireNonNullElse(payer.record(), paid.get(0).record()));
		boolean isSuch = payer.kind() == OrganizationKind.NONPROFIT_501C3
				|| payer.kind() == OrganizationKind.NONPROFIT_501C4;
		if (!isSuch && !payer.isOfOpenTaxStatus()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F807-NOTE.otherPayer");
		}
		Year year = paid.get(0).receipt().year();
		if (year == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F807-NOTE.year");
		}
		Finding asked = find(all.all(), undated, year, isSuch, grounds, reasoning);
		LocalDate due = asked.day();
		return (due == null) ? asked : FilingFacts.or(asked, FilingFacts.find(facts, List.of(FormKind.FORM_807),
				(filing) -> filing.isBy(payer) && filing.isAbout(paid) && paid.stream().allMatch(filing::isForTimeOf)),
				reasoning, due);
	}

	private static Finding find(List<PaymentFacts> paid, List<PaymentFacts> undated, Year year, boolean isSuch,
			Grounds grounds, Reasoning reasoning) {
		LocalDate end = year.atMonth(12).atEndOfMonth();
		Optional<Parameter> one = grounds.parameters().ofState(ParameterKind.FORM_807_ONE_OFFICIAL, end);
		Optional<Parameter> all = grounds.parameters().ofState(ParameterKind.FORM_807_YEAR, end);
		Optional<Parameter> dueDay = grounds.parameters().ofState(ParameterKind.FORM_807_DUE, end);
		if (one.isEmpty() || all.isEmpty() || dueDay.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		reasoning.uses(one.get()).uses(all.get()).uses(dueDay.get());
		Range total = sum(paid).plus(sum(undated).perhaps(Missing.RECEIVED));
		List<Range> each = forEach(paid, undated);
		if (total.isWithin(all.get().dollars()) && each.stream().allMatch((sum) -> sum.isWithin(one.get().dollars()))) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F807-NOTE.below", Value.dollars(one.get().dollars()),
					Value.dollars(all.get().dollars()));
		}
		LocalDate due = dueDay.get().dayIn(year.getValue() + 1);
		boolean isOver = total.isOver(all.get().dollars())
				|| each.stream().anyMatch((sum) -> sum.isOver(one.get().dollars()));
		return reasoning.lacks(isSuch ? List.of() : List.of(Missing.TAX_STATUS))
			.lacks(isOver ? List.of() : total.missing())
			.lacks(isOver ? List.of() : each.stream().flatMap((sum) -> sum.missing().stream()).toList())
			.lacks(Missing.EXPENSES)
			.on(due)
			.find(Outcome.CANNOT_TELL, isOver ? "finding.F807-NOTE.over" : "finding.F807-NOTE.unknown",
					Value.dollars(one.get().dollars()), Value.dollars(all.get().dollars()), Value.day(due));
	}

	private static Range sum(List<PaymentFacts> paid) {
		return paid.stream().map(PaymentFacts::shareOfDonor).reduce(Range.NOTHING, Range::plus);
	}

	/**
	 * What was paid for each of the officials.
	 */
	private static List<Range> forEach(List<PaymentFacts> paid, List<PaymentFacts> undated) {
		return Stream.concat(paid.stream(), undated.stream())
			.flatMap((payment) -> payment.officials().stream())
			.map(OfficialFacts::key)
			.distinct()
			.map((key) -> sumFor(key, paid).plus(sumFor(key, undated).perhaps(Missing.RECEIVED)))
			.toList();
	}

	private static Range sumFor(String key, List<PaymentFacts> paid) {
		return paid.stream()
			.map((payment) -> payment.shareOf((one) -> one.key().equals(key) && payment.isByDonorFor(one)))
			.reduce(Range.NOTHING, Range::plus);
	}

}
