package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one official received from one source in one calendar year, as far as the record
 * tells: what was paid, and the objects that were given.
 *
 * @param official the official
 * @param source who paid or gave
 * @param paid what was paid, if anything was
 * @param objects what was given by others than the own city
 * @param undatedObjects what else the same source gave, on a day that the record does not
 * tell and that may lie in the year
 */
record ReceivedFromSource(OfficialFacts official, PartyFacts source, PaidBySource paid, Collected<GiftFacts> objects,
		List<GiftFacts> undatedObjects) {

	static List<ReceivedFromSource> of(TripFacts facts, String state) {
		return of(facts, state, Receipt::year);
	}

	/**
	 * The same whenever it was received: of no year.
	 */
	static List<ReceivedFromSource> ofAnyTime(TripFacts facts, String state) {
		return of(facts, state, (receipt) -> null);
	}

	private static List<ReceivedFromSource> of(TripFacts facts, String state, Function<Receipt, @Nullable Year> time) {
		Map<SourceYear, PaidBySource> bySource = new LinkedHashMap<>();
		PaidBySource.of(facts, state, time).forEach((paid) -> bySource.put(paid.key(), paid));
		for (GiftFacts gift : facts.giftsOf(state).stream().filter((one) -> !one.isOwn()).toList()) {
			bySource.computeIfAbsent(key(gift, time),
					(key) -> PaidBySource.elsewhere(facts, gift.receiver(), key, gift.giver(), time));
		}
		return bySource.values().stream().map((paid) -> of(facts, paid, time)).toList();
	}

	private static ReceivedFromSource of(TripFacts facts, PaidBySource paid, Function<Receipt, @Nullable Year> time) {
		return new ReceivedFromSource(paid.official(), paid.payer(), paid,
				new Collected<>(objects(facts.giftsOf(paid.official()), paid, time),
						objects(facts.elsewhere().giftsOf(paid.official()), paid, time)),
				Stream
					.concat(facts.giftsOf(paid.official()).stream(),
							facts.elsewhere().giftsOf(paid.official()).stream())
					.filter((gift) -> !gift.isOwn() && gift.source().equals(paid.key().source())
							&& paid.key().mayHave(gift.receipt()))
					.toList());
	}

	private static List<GiftFacts> objects(List<GiftFacts> given, PaidBySource paid,
			Function<Receipt, @Nullable Year> time) {
		return given.stream().filter((gift) -> !gift.isOwn() && key(gift, time).equals(paid.key())).toList();
	}

	private static SourceYear key(GiftFacts gift, Function<Receipt, @Nullable Year> time) {
		return new SourceYear(gift.receiver().key(), gift.source(), time.apply(gift.receipt()));
	}

	@Nullable Year year() {
		return this.paid.year();
	}

	/**
	 * The same without what was received elsewhere more than some months before all that
	 * counts here, or after it.
	 * @param days within how many an object can be given away
	 */
	ReceivedFromSource within(int months, int days) {
		List<Receipt> here = receivedHere(days);
		return keepElsewhere((receipt) -> here.stream().anyMatch((one) -> receipt.mayBeWithin(months, one)));
	}

	/**
	 * The same alone where nothing counts that was received here: what was received
	 * elsewhere is then told there.
	 * @param days within how many an object can be given away
	 */
	ReceivedFromSource aloneIfNothingCounts(int days) {
		return receivedHere(days).isEmpty() ? keepElsewhere((receipt) -> false) : this;
	}

	private ReceivedFromSource keepElsewhere(Predicate<Receipt> condition) {
		return new ReceivedFromSource(this.official, this.source,
				this.paid.keepElsewhere((payment) -> condition.test(payment.receipt())),
				this.objects.keepElsewhere((gift) -> condition.test(gift.receipt())), this.undatedObjects);
	}

	/**
	 * The payments that may be gifts.
	 */
	List<PaymentFacts> payments() {
		return this.paid.gifts().all();
	}

	/**
	 * When what counts of this trip was received.
	 * @param days within how many an object can be given away
	 */
	List<Receipt> receivedHere(int days) {
		return Stream.concat(this.paid.gifts().here().stream().map(PaymentFacts::receipt),
				this.objects.here().stream().filter((gift) -> !gift.isGivenAwayWithin(days)).map(GiftFacts::receipt))
			.toList();
	}

	/**
	 * What the objects come to.
	 * @param days within how many an object can be given away
	 */
	Range objects(int days) {
		return sum(this.objects.all(), days).plus(sum(this.undatedObjects, days).perhaps(Missing.RECEIVED));
	}

	private static Range sum(List<GiftFacts> gifts, int days) {
		return gifts.stream().map((gift) -> gift.counted(days)).reduce(Range.NOTHING, Range::plus);
	}

	boolean anyObjects() {
		return !this.objects.all().isEmpty() || !this.undatedObjects.isEmpty();
	}

	/**
	 * What is said where nothing was given and nothing that was paid is a gift, or
	 * {@code null} where something may be.
	 */
	@Nullable Finding findNoGift(Rule rule) {
		return this.objects.here().isEmpty() ? this.paid.findNoGift(rule) : null;
	}

	/**
	 * The last day on which any of it may have been received on this trip that may be a
	 * gift.
	 */
	@Nullable LocalDate lastDay() {
		return Stream
			.concat(this.paid.gifts().here().stream().map(PaymentFacts::receipt),
					this.objects.here().stream().map(GiftFacts::receipt))
			.map(Receipt::lastDay)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * Begins to reason about all of it that may be gifts.
	 */
	Reasoning reason(Rule rule) {
		boolean isOfObjectsOnly = this.paid.gifts().here().isEmpty() && !this.objects.here().isEmpty();
		Reasoning reasoning = isOfObjectsOnly ? Reasoning.of(rule, this.official)
			.input(this.official.titleInput())
			.payments(this.paid.gifts().elsewhere())
			.payments(this.paid.undated()) : this.paid.reason(rule);
		this.objects.all().forEach((gift) -> gift.tell(reasoning));
		this.undatedObjects.forEach((gift) -> gift.tell(reasoning));
		return reasoning;
	}

}
