package org.opendelegation.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one official received from one source in one calendar year, as far as one trip
 * tells: what was paid, and the objects that were given.
 *
 * @param official the official
 * @param source who paid or gave
 * @param year the year, or {@code null} where the record does not tell it
 * @param paid what was paid, or {@code null} where nothing was
 * @param objects what was given by others than the own city
 */
record ReceivedFromSource(OfficialFacts official, PartyFacts source, @Nullable Year year, @Nullable PaidBySource paid,
		List<GiftFacts> objects) {

	static List<ReceivedFromSource> of(TripFacts facts, String state) {
		return of(PaidBySource.of(facts, state), facts.giftsOf(state), (gift) -> gift.receipt().year());
	}

	/**
	 * The same whenever it was received: of no year.
	 */
	static List<ReceivedFromSource> ofAnyTime(TripFacts facts, String state) {
		return of(PaidBySource.ofAnyTime(facts, state), facts.giftsOf(state), (gift) -> null);
	}

	private static List<ReceivedFromSource> of(List<PaidBySource> paid, List<GiftFacts> objects,
			Function<GiftFacts, @Nullable Year> time) {
		Map<String, ReceivedFromSource> bySource = new LinkedHashMap<>();
		for (PaidBySource gifts : paid) {
			bySource.put(key(gifts.official(), gifts.all().get(0).source(), gifts.year()),
					new ReceivedFromSource(gifts.official(), gifts.payer(), gifts.year(), gifts, new ArrayList<>()));
		}
		for (GiftFacts gift : objects.stream().filter((one) -> !one.isOwn()).toList()) {
			Year year = time.apply(gift);
			bySource
				.computeIfAbsent(key(gift.receiver(), gift.source(), year),
						(key) -> new ReceivedFromSource(gift.receiver(), gift.giver(), year, null, new ArrayList<>()))
				.objects()
				.add(gift);
		}
		return List.copyOf(bySource.values());
	}

	private static String key(OfficialFacts official, String source, @Nullable Year year) {
		return official.key() + "/" + source + "/" + year;
	}

	/**
	 * The payments that may be gifts.
	 */
	List<PaymentFacts> payments() {
		return (this.paid != null) ? this.paid.payments() : List.of();
	}

	/**
	 * The payments that may be gifts of the same year, of a day that the record does not
	 * tell.
	 */
	List<PaymentFacts> undated() {
		return (this.paid != null) ? this.paid.undated() : List.of();
	}

	/**
	 * What the objects come to.
	 * @param days within how many an object can be given away
	 */
	Range objects(int days) {
		return this.objects.stream().map((gift) -> gift.counted(days)).reduce(Range.NOTHING, Range::plus);
	}

	/**
	 * What is said where nothing was given and nothing that was paid is a gift, or
	 * {@code null} where something may be.
	 */
	@Nullable Finding findNoGift(Rule rule) {
		return (this.paid != null && this.objects.isEmpty()) ? this.paid.findNoGift(rule) : null;
	}

	/**
	 * The last day on which any of it may have been received that may be a gift.
	 */
	@Nullable LocalDate lastDay() {
		return Stream
			.concat(payments().stream().map(PaymentFacts::receipt), this.objects.stream().map(GiftFacts::receipt))
			.map(Receipt::lastDay)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * Begins to reason about all of it that may be gifts.
	 */
	Reasoning reason(Rule rule) {
		boolean isOfObjectsOnly = payments().isEmpty() && !this.objects.isEmpty();
		Reasoning reasoning = (this.paid != null && !isOfObjectsOnly) ? this.paid.reason(rule)
				: Reasoning.of(rule, this.official).input(this.official.titleInput());
		this.objects.forEach((gift) -> gift.tell(reasoning));
		return reasoning;
	}

}
