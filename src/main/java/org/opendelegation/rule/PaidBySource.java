package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.DisclosurePath;

/**
 * What one official was paid by one source in one calendar year, as far as the record
 * tells. The limits are for just that.
 *
 * @param official the official
 * @param payer the source
 * @param key whose it is and of when; of no year where the record does not tell it
 * @param all everything that was paid on this trip
 * @param gifts what may be gifts
 * @param undated what else may be gifts by the same source, of a day that the record does
 * not tell and that may lie in the year
 */
record PaidBySource(OfficialFacts official, PartyFacts payer, SourceYear key, List<PaymentFacts> all,
		Collected<PaymentFacts> gifts, List<PaymentFacts> undated) {

	static List<PaidBySource> of(TripFacts facts, String state) {
		return of(facts, state, Receipt::year);
	}

	/**
	 * By source.
	 * @param time the year that tells one from another, or nothing where it does not
	 * matter when it was paid
	 */
	static List<PaidBySource> of(TripFacts facts, String state, Function<Receipt, @Nullable Year> time) {
		return facts.officialsOf(state).stream().flatMap((official) -> of(facts, official, time)).toList();
	}

	private static Stream<PaidBySource> of(TripFacts facts, OfficialFacts official,
			Function<Receipt, @Nullable Year> time) {
		Map<SourceYear, List<PaymentFacts>> bySource = new LinkedHashMap<>();
		for (PaymentFacts payment : facts.paymentsFor(official)) {
			bySource.computeIfAbsent(key(official, payment, time), (key) -> new ArrayList<>()).add(payment);
		}
		return bySource.entrySet()
			.stream()
			.map((one) -> of(facts, official, one.getKey(), one.getValue().get(0).payer(), one.getValue(), time));
	}

	/**
	 * What a source paid that gave objects on this trip, and may have paid on others.
	 */
	static PaidBySource elsewhere(TripFacts facts, OfficialFacts official, SourceYear key, PartyFacts payer,
			Function<Receipt, @Nullable Year> time) {
		return of(facts, official, key, payer, List.of(), time);
	}

	private static PaidBySource of(TripFacts facts, OfficialFacts official, SourceYear key, PartyFacts payer,
			List<PaymentFacts> paid, Function<Receipt, @Nullable Year> time) {
		List<PaymentFacts> others = facts.elsewhere().giftsBySource(official);
		List<PaymentFacts> elsewhere = others.stream()
			.filter((payment) -> key(official, payment, time).equals(key))
			.toList();
		return new PaidBySource(official, payer, key, List.copyOf(paid),
				new Collected<>(gifts(paid, official), elsewhere),
				undated(Stream.concat(gifts(facts.paymentsFor(official), official).stream(), others.stream()), key));
	}

	private static List<PaymentFacts> undated(Stream<PaymentFacts> all, SourceYear key) {
		return all.filter((payment) -> payment.source().equals(key.source()) && key.mayHave(payment.receipt()))
			.toList();
	}

	private static SourceYear key(OfficialFacts official, PaymentFacts payment,
			Function<Receipt, @Nullable Year> time) {
		return new SourceYear(official.key(), payment.source(), time.apply(payment.receipt()));
	}

	private static List<PaymentFacts> gifts(List<PaymentFacts> paid, OfficialFacts official) {
		return paid.stream().filter((payment) -> payment.mayBeGiftTo(official)).toList();
	}

	/**
	 * The same without some of what was paid elsewhere.
	 */
	PaidBySource keepElsewhere(Predicate<PaymentFacts> condition) {
		return new PaidBySource(this.official, this.payer, this.key, this.all, this.gifts.keepElsewhere(condition),
				this.undated);
	}

	@Nullable Year year() {
		return this.key.year();
	}

	/**
	 * What they come to, and perhaps what is undated.
	 */
	Range totalOrMore() {
		return sum(this.gifts.all()).plus(sum(this.undated).perhaps(Missing.RECEIVED));
	}

	private Range sum(List<PaymentFacts> payments) {
		return payments.stream().map((payment) -> payment.giftTo(this.official)).reduce(Range.NOTHING, Range::plus);
	}

	LocalDate lastDayOfYear() {
		return Objects.requireNonNull(year()).atMonth(12).atEndOfMonth();
	}

	/**
	 * Begins to reason about them: about what may be gifts, or else about all of it.
	 */
	Reasoning reason(Rule rule) {
		boolean isNoGift = this.gifts.here().isEmpty();
		return Reasoning.of(rule, this.official)
			.input(this.official.titleInput())
			.payments(isNoGift ? this.all : this.gifts.all())
			.payments(isNoGift ? List.of() : this.undated);
	}

	/**
	 * What all rules for gifts say where nothing of it is one, or {@code null} where
	 * something may be.
	 */
	@Nullable Finding findNoGift(Rule rule) {
		if (!this.gifts.here().isEmpty()) {
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
