package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FormKind;

/**
 * Payments for travel that a city took from others: from a sum in a calendar quarter on,
 * the forms are posted on the web. No source says that this day moves off weekends, so it
 * does not.
 */
final class AgencyPostingRule implements Rule {

	@Override
	public String id() {
		return "F801-POST";
	}

	@Override
	public int version() {
		return 5;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	@Override
	public Authority authority() {
		return new Authority("2 CCR § 18950.1; instructions of the FPPC for Form 801",
				"https://www.fppc.ca.gov/forms.html");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.citiesOf(jurisdiction()).stream().flatMap((city) -> find(city, facts, grounds).stream()).toList();
	}

	private List<Finding> find(CityFacts city, TripFacts facts, Grounds grounds) {
		Map<String, List<PaymentFacts>> byQuarter = new LinkedHashMap<>();
		facts.payments()
			.stream()
			.filter((payment) -> payment.officials().stream().anyMatch((one) -> one.homes().contains(city)))
			.forEach((payment) -> byQuarter
				.computeIfAbsent(String.valueOf(payment.receipt().quarter()), (key) -> new ArrayList<>())
				.add(payment));
		List<PaymentFacts> undated = byQuarter.getOrDefault("null", List.of());
		return byQuarter.values()
			.stream()
			.map((paid) -> find(city, paid, undated, paid.get(0).receipt().quarter(), grounds, facts))
			.toList();
	}

	private Finding find(CityFacts city, List<PaymentFacts> paid, List<PaymentFacts> undated, @Nullable Quarter quarter,
			Grounds grounds, TripFacts facts) {
		Reasoning reasoning = Reasoning.of(this, city).payments(paid);
		paid.forEach((payment) -> reasoning.input("paidTo", Value.word("Payment.PaidTo." + payment.ways().paidTo()),
				payment.record()));
		boolean anyTaken = paid.stream().anyMatch((payment) -> isAny(payment, city, PaymentFacts::isThroughCity));
		boolean anyOpen = paid.stream().anyMatch((payment) -> isAny(payment, city, PaymentFacts::isPerhapsThroughCity));
		boolean anyNotStated = paid.stream()
			.anyMatch((payment) -> isAny(payment, city,
					(one, official) -> one.isPerhapsThroughCity(official) && !one.ways().isAtOdds(official)));
		List<OfficialFacts> theirs = facts.officialsOf(city);
		Value atOdds = paid.stream()
			.map((payment) -> payment.atOdds(theirs))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (!anyTaken && !anyOpen) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F801-POST.notThroughCity");
		}
		if (quarter == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F801-POST.quarter");
		}
		Optional<Parameter> threshold = grounds.parameters().ofState(ParameterKind.FORM_801_POSTING, quarter.lastDay());
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.FORM_801_POSTING_DAYS, quarter.lastDay());
		if (threshold.isEmpty() || days.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		LocalDate due = quarter.lastDay().plusDays(days.get().number());
		Finding asked = compare(sum(city, paid, PaymentFacts::isThroughCity),
				sum(city, paid, PaymentFacts::isPerhapsThroughCity).plus(perhapsOf(quarter, city, undated)),
				new Open(anyNotStated, atOdds), threshold.get(), reasoning.uses(threshold.get()).uses(days.get()), due);
		return FilingFacts.orPosted(asked, posted(city, paid, facts), reasoning, due);
	}

	/**
	 * The last of the postings by which all was posted that went through the city, or
	 * perhaps did. What names payments posts no others.
	 */
	private static Optional<FilingFacts> posted(CityFacts city, List<PaymentFacts> paid, TripFacts facts) {
		return FilingFacts.findOfAll(facts, List.of(FormKind.FORM_801),
				paid.stream()
					.filter((payment) -> isAny(payment, city, PaymentFacts::isThroughCity)
							|| isAny(payment, city, PaymentFacts::isPerhapsThroughCity))
					.toList(),
				(filing, payment) -> filing.isPosted() && filing.isOf(city) && filing.isAbout(List.of(payment))
						&& filing.isForTimeOf(payment),
				(filing) -> Objects.requireNonNull(filing.evidence().postedOn()));
	}

	private static Finding compare(Range taken, Range open, Open why, Parameter threshold, Reasoning reasoning,
			LocalDate due) {
		Value least = Value.dollars(threshold.dollars());
		if (taken.isAtLeast(threshold.dollars())) {
			return reasoning.on(due).find(Outcome.DUE, "finding.F801-POST.due", least, Value.day(due));
		}
		if (taken.plus(open).isBelow(threshold.dollars())) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.F801-POST.below", least);
		}
		reasoning.on(due).lacks(taken.missing()).lacks(why.missing()).lacks(open.missing());
		return (why.atOdds() != null)
				? reasoning.find(Outcome.CANNOT_TELL, "finding.F801-POST.atOdds", least, Value.day(due), why.atOdds())
				: reasoning.find(Outcome.CANNOT_TELL, "finding.F801-POST.unknown", least, Value.day(due));
	}

	/**
	 * What came through the city, or perhaps did, on a day that the record does not tell
	 * and that may lie in a quarter.
	 */
	private static Range perhapsOf(Quarter quarter, CityFacts city, List<PaymentFacts> undated) {
		List<PaymentFacts> some = undated.stream()
			.filter((payment) -> payment.receipt().mayBeIn(quarter.firstDay(), quarter.lastDay()))
			.toList();
		return sum(city, some, PaymentFacts::isThroughCity).plus(sum(city, some, PaymentFacts::isPerhapsThroughCity))
			.perhaps(Missing.RECEIVED);
	}

	private static Range sum(CityFacts city, List<PaymentFacts> payments,
			BiPredicate<PaymentFacts, OfficialFacts> went) {
		return payments.stream()
			.map((payment) -> TravelParts.travel(payment,
					(official) -> official.homes().contains(city) && went.test(payment, official)))
			.reduce(Range.NOTHING, Range::plus);
	}

	private static boolean isAny(PaymentFacts payment, CityFacts city, BiPredicate<PaymentFacts, OfficialFacts> went) {
		return payment.officials()
			.stream()
			.anyMatch((official) -> official.homes().contains(city) && went.test(payment, official));
	}

	/**
	 * Why it is open whether payments came through the city.
	 *
	 * @param isNotStated whether the record does not say of one to whom it was paid
	 * @param atOdds how one is disclosed that went to the city, as the record also says,
	 * or {@code null}
	 */
	private record Open(boolean isNotStated, @Nullable Value atOdds) {

		List<Missing> missing() {
			return Stream
				.of(this.isNotStated ? Missing.PAID_TO : null, (this.atOdds != null) ? Missing.WHICH_WAY : null)
				.filter(Objects::nonNull)
				.toList();
		}

	}

}
