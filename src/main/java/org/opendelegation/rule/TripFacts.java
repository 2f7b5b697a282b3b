package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All that rules may know of a trip, as one edition has it.
 *
 * @param officials the officials who went
 * @param payments what was paid, for whomever
 * @param gifts the objects that officials were given
 * @param stops where they went
 * @param lastDay the last day of the trip, or {@code null} where no source says
 * @param endedFirst the first day that may have been its last; {@code null} where that is
 * not known
 * @param councilAuthority what the record says of the council's authority, or
 * {@code null}
 * @param filings what was filed, the first first
 * @param elsewhere what other trips tell that counts together with it
 */
public record TripFacts(List<OfficialFacts> officials, List<PaymentFacts> payments, List<GiftFacts> gifts,
		List<StopFacts> stops, @Nullable LocalDate lastDay, @Nullable LocalDate endedFirst,
		@Nullable String councilAuthority, List<FilingFacts> filings, Elsewhere elsewhere) {

	/**
	 * Of a trip whose last day is known.
	 */
	public TripFacts(List<OfficialFacts> officials, List<PaymentFacts> payments, List<GiftFacts> gifts,
			List<StopFacts> stops, @Nullable LocalDate lastDay, @Nullable String councilAuthority,
			List<FilingFacts> filings) {
		this(officials, payments, gifts, stops, lastDay, lastDay, councilAuthority, filings, Elsewhere.NOTHING);
	}

	public TripFacts(List<OfficialFacts> officials, List<PaymentFacts> payments, List<GiftFacts> gifts,
			List<StopFacts> stops, @Nullable LocalDate lastDay, @Nullable String councilAuthority) {
		this(officials, payments, gifts, stops, lastDay, councilAuthority, List.of());
	}

	/**
	 * The same beside what other trips tell.
	 */
	TripFacts beside(Elsewhere others) {
		return new TripFacts(this.officials, this.payments, this.gifts, this.stops, this.lastDay, this.endedFirst,
				this.councilAuthority, this.filings, others);
	}

	/**
	 * The officials who represent a city of a state, whose rules are meant for them.
	 */
	List<OfficialFacts> officialsOf(String state) {
		return this.officials.stream().filter((official) -> official.isOf(state)).toList();
	}

	List<OfficialFacts> officialsOf(CityFacts city) {
		return this.officials.stream().filter((official) -> official.homes().contains(city)).toList();
	}

	/**
	 * The payments that were for somebody, among others perhaps.
	 */
	List<PaymentFacts> paymentsFor(OfficialFacts official) {
		return this.payments.stream().filter((payment) -> payment.isFor(official)).toList();
	}

	/**
	 * The cities of a state that officials represent.
	 */
	List<CityFacts> citiesOf(String state) {
		return officialsOf(state).stream()
			.<CityFacts>flatMap((official) -> official.homes().stream())
			.distinct()
			.toList();
	}

	/**
	 * The same, and those of the state for which somebody acts who asked for a payment,
	 * whether or not they went.
	 */
	List<CityFacts> citiesThatReceive(String state) {
		Map<String, CityFacts> bySlug = new LinkedHashMap<>();
		citiesOf(state).forEach((city) -> bySlug.put(city.slug(), city));
		this.payments.stream()
			.flatMap((payment) -> Stream.ofNullable(payment.asked().city()))
			.filter((city) -> city.jurisdictions().contains(state))
			.forEach((city) -> bySlug.putIfAbsent(city.slug(), city));
		return List.copyOf(bySlug.values());
	}

	/**
	 * The objects that officials of a state were given.
	 */
	List<GiftFacts> giftsOf(String state) {
		return this.gifts.stream().filter((gift) -> gift.receiver().isOf(state)).toList();
	}

	/**
	 * The objects that one official was given.
	 */
	List<GiftFacts> giftsOf(OfficialFacts official) {
		return this.gifts.stream().filter((gift) -> gift.receiver().isSame(official)).toList();
	}

	boolean isAbroad() {
		return this.stops.stream().anyMatch(StopFacts::isAbroad);
	}

}
