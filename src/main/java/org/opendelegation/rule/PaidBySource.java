package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.DisclosurePath;

/**
 * What one official was paid by one source in one calendar year, as far as one trip
 * tells. The limits are for just that.
 *
 * @param official the official
 * @param payer the source
 * @param year the year, or {@code null} where the record does not tell it
 * @param all everything that was paid
 * @param payments what of it may be gifts
 * @param undated what else may be gifts by the same source, of a day that the record does
 * not tell and that may lie in the year
 */
record PaidBySource(OfficialFacts official, PartyFacts payer, @Nullable Year year, List<PaymentFacts> all,
		List<PaymentFacts> payments, List<PaymentFacts> undated) {

	static List<PaidBySource> of(TripFacts facts, String state) {
		return facts.officialsOf(state).stream().flatMap((official) -> of(facts, official).stream()).toList();
	}

	/**
	 * The same whenever it was paid: of no year.
	 */
	static List<PaidBySource> ofAnyTime(TripFacts facts, String state) {
		return facts.officialsOf(state)
			.stream()
			.flatMap((official) -> facts.paymentsFor(official)
				.stream()
				.collect(Collectors.groupingBy(PaymentFacts::source, LinkedHashMap::new, Collectors.toList()))
				.values()
				.stream()
				.map((paid) -> new PaidBySource(official, paid.get(0).payer(), null, List.copyOf(paid),
						gifts(paid, official), List.of())))
			.toList();
	}

	private static List<PaidBySource> of(TripFacts facts, OfficialFacts official) {
		Map<String, List<PaymentFacts>> bySource = new LinkedHashMap<>();
		for (PaymentFacts payment : facts.paymentsFor(official)) {
			bySource.computeIfAbsent(payment.source() + "/" + payment.receipt().year(), (key) -> new ArrayList<>())
				.add(payment);
		}
		return bySource.values()
			.stream()
			.map((paid) -> of(official, paid, bySource.getOrDefault(paid.get(0).source() + "/" + null, List.of())))
			.toList();
	}

	private static PaidBySource of(OfficialFacts official, List<PaymentFacts> paid, List<PaymentFacts> ofNoYear) {
		PaymentFacts first = paid.get(0);
		Year year = first.receipt().year();
		return new PaidBySource(official, first.payer(), year, List.copyOf(paid), gifts(paid, official),
				(year == null) ? List.of() : gifts(ofNoYear, official).stream()
					.filter((payment) -> payment.receipt().mayBeIn(year.atDay(1), year.atMonth(12).atEndOfMonth()))
					.toList());
	}

	private static List<PaymentFacts> gifts(List<PaymentFacts> paid, OfficialFacts official) {
		return paid.stream().filter((payment) -> payment.mayBeGiftTo(official)).toList();
	}

	/**
	 * What they come to, and perhaps what is undated.
	 */
	Range totalOrMore() {
		return total().plus(this.undated.stream()
			.map((payment) -> payment.shareOf(this.official))
			.reduce(Range.NOTHING, Range::plus)
			.perhaps(Missing.RECEIVED));
	}

	Range total() {
		return this.payments.stream()
			.map((payment) -> payment.shareOf(this.official))
			.reduce(Range.NOTHING, Range::plus);
	}

	LocalDate lastDayOfYear() {
		return Objects.requireNonNull(this.year).atMonth(12).atEndOfMonth();
	}

	/**
	 * Begins to reason about them: about what may be gifts, or else about all of it.
	 */
	Reasoning reason(Rule rule) {
		Reasoning reasoning = Reasoning.of(rule, this.official);
		Input title = this.official.titleInput();
		return reasoning.input(title.name(), title.value(), title.record())
			.payments(this.payments.isEmpty() ? this.all : this.payments)
			.payments(this.payments.isEmpty() ? List.of() : this.undated);
	}

	/**
	 * What all rules for gifts say where nothing of it is one, or {@code null} where
	 * something may be.
	 */
	@Nullable Finding findNoGift(Rule rule) {
		if (!this.payments.isEmpty()) {
			return null;
		}
		Reasoning reasoning = reason(rule);
		if (isAny(DisclosurePath.INCOME)) {
			return reasoning.lacks(Missing.RULES_FOR_INCOME).find(Outcome.CANNOT_TELL, "finding.gift.income");
		}
		if (isAny(DisclosurePath.FORM_801)) {
			return reasoning.lacks(Missing.CONDITIONS_OF_18950_1).find(Outcome.CANNOT_TELL, "finding.gift.agency");
		}
		boolean isOfCity = this.all.stream().anyMatch((payment) -> payment.isAtExpenseOfCity(this.official));
		return reasoning.find(Outcome.NOT_REQUIRED, isOfCity ? "finding.gift.cityPaid" : "finding.gift.selfPaid");
	}

	private boolean isAny(DisclosurePath path) {
		return this.all.stream()
			.filter((payment) -> !payment.isAtExpenseOfCity(this.official) && !payment.isPaidBy(this.official))
			.anyMatch((payment) -> payment.ways().has(this.official, path));
	}

}
