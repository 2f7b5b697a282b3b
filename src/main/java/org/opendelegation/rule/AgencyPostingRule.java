package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
		return 6;
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
		Map<Optional<Quarter>, List<PaymentFacts>> byQuarter = byQuarter(facts.payments(), city);
		Map<Optional<Quarter>, List<PaymentFacts>> elsewhere = byQuarter(facts.elsewhere().payments(), city);
		List<PaymentFacts> undated = Stream.of(byQuarter, elsewhere)
			.flatMap((some) -> some.getOrDefault(Optional.<Quarter>empty(), List.of()).stream())
			.toList();
		return byQuarter.entrySet()
			.stream()
			.map((one) -> find(city, new Collected<>(one.getValue(),
					one.getKey().map((quarter) -> elsewhere.getOrDefault(one.getKey(), List.of())).orElse(List.of())),
					undated, one.getKey().orElse(null), grounds, facts))
			.toList();
	}

	private static Map<Optional<Quarter>, List<PaymentFacts>> byQuarter(List<PaymentFacts> payments, CityFacts city) {
		return payments.stream()
			.filter((payment) -> !payment.officialsOf(city).isEmpty())
			.collect(Collectors.groupingBy((payment) -> Optional.ofNullable(payment.receipt().quarter()),
					LinkedHashMap::new, Collectors.toList()));
	}

	private Finding find(CityFacts city, Collected<PaymentFacts> all, List<PaymentFacts> undated,
			@Nullable Quarter quarter, Grounds grounds, TripFacts facts) {
		List<PaymentFacts> taken = some(all.here(), city, PaymentFacts::isThroughCity);
		List<PaymentFacts> open = some(all.here(), city, PaymentFacts::isPerhapsThroughCity);
		if (taken.isEmpty() && open.isEmpty()) {
			return reason(city, all.here()).find(Outcome.NOT_REQUIRED, "finding.F801-POST.notThroughCity");
		}
		Reasoning reasoning = reason(city,
				Stream.concat(all.all().stream(), perhapsIn(quarter, undated).stream())
					.filter((payment) -> isAny(payment, city, PaymentFacts::isThroughCity)
							|| isAny(payment, city, PaymentFacts::isPerhapsThroughCity))
					.toList());
		if (quarter == null) {
			return reasoning.lacks(Missing.RECEIVED).find(Outcome.CANNOT_TELL, "finding.F801-POST.quarter");
		}
		Optional<Parameter> threshold = grounds.parameters().ofState(ParameterKind.FORM_801_POSTING, quarter.lastDay());
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.FORM_801_POSTING_DAYS, quarter.lastDay());
		if (threshold.isEmpty() || days.isEmpty()) {
			return reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter");
		}
		LocalDate due = quarter.lastDay().plusDays(days.get().number());
		Finding asked = compare(sum(city, all.all(), PaymentFacts::isThroughCity),
				sum(city, all.all(), PaymentFacts::isPerhapsThroughCity).plus(perhapsOf(quarter, city, undated)),
				Open.of(some(all.all(), city, PaymentFacts::isPerhapsThroughCity), city), !taken.isEmpty(),
				threshold.get(), reasoning.uses(threshold.get()).uses(days.get()), due);
		return FilingFacts.orPosted(asked, posted(city,
				(asked.outcome() == Outcome.DUE) ? taken : Stream.concat(taken.stream(), open.stream()).toList(),
				facts), reasoning, due);
	}

	private Reasoning reason(CityFacts city, List<PaymentFacts> payments) {
		Reasoning reasoning = Reasoning.of(this, city);
		for (PaymentFacts payment : payments) {
			reasoning.payments(List.of(payment))
				.input("paidTo", Value.word("Payment.PaidTo." + payment.ways().paidTo()), payment.record());
		}
		return reasoning;
	}

	private static List<PaymentFacts> some(List<PaymentFacts> payments, CityFacts city,
			BiPredicate<PaymentFacts, OfficialFacts> went) {
		return payments.stream().filter((payment) -> isAny(payment, city, went)).toList();
	}

	/**
	 * The last of the postings by which all of some payments was posted. What names
	 * payments posts no others.
	 * @param paid what surely went through the city where that is enough for the duty,
	 * and else also what perhaps did
	 */
	private static Optional<FilingFacts> posted(CityFacts city, List<PaymentFacts> paid, TripFacts facts) {
		return FilingFacts.findOfAll(facts, List.of(FormKind.FORM_801), paid,
				(filing, payment) -> filing.isPosted() && filing.isOf(city) && filing.isAbout(List.of(payment))
						&& filing.isForTimeOf(payment),
				(filing) -> Objects.requireNonNull(filing.evidence().postedOn()));
	}

	/**
	 * What comes of the sums. Where nothing of this trip went surely through the city,
	 * what did on others is not its matter alone.
	 */
	private static Finding compare(Range taken, Range open, Open why, boolean isTaken, Parameter threshold,
			Reasoning reasoning, LocalDate due) {
		Value least = Value.dollars(threshold.dollars());
		if (isTaken && taken.isAtLeast(threshold.dollars())) {
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
		List<PaymentFacts> some = perhapsIn(quarter, undated);
		return sum(city, some, PaymentFacts::isThroughCity).plus(sum(city, some, PaymentFacts::isPerhapsThroughCity))
			.perhaps(Missing.RECEIVED);
	}

	private static List<PaymentFacts> perhapsIn(@Nullable Quarter quarter, List<PaymentFacts> undated) {
		return (quarter == null) ? List.of()
				: undated.stream()
					.filter((payment) -> payment.receipt().mayBeIn(quarter.firstDay(), quarter.lastDay()))
					.toList();
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

		static Open of(List<PaymentFacts> payments, CityFacts city) {
			return new Open(
					payments.stream()
						.anyMatch((payment) -> isAny(payment, city,
								(one, official) -> one.isPerhapsThroughCity(official)
										&& !one.ways().isAtOdds(official))),
					payments.stream()
						.map((payment) -> payment.atOdds(payment.officialsOf(city)))
						.filter(Objects::nonNull)
						.findFirst()
						.orElse(null));
		}

		List<Missing> missing() {
			return Stream
				.of(this.isNotStated ? Missing.PAID_TO : null, (this.atOdds != null) ? Missing.WHICH_WAY : null)
				.filter(Objects::nonNull)
				.toList();
		}

	}

}
