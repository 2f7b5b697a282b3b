package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FilingEvidenceReader;
import org.opendelegation.place.City;
import org.opendelegation.rule.CityFacts;
import org.opendelegation.rule.Elsewhere;
import org.opendelegation.rule.FilingFacts;
import org.opendelegation.rule.GiftFacts;
import org.opendelegation.rule.Jurisdictions;
import org.opendelegation.rule.OfficialFacts;
import org.opendelegation.rule.PaymentFacts;
import org.opendelegation.rule.StopFacts;
import org.opendelegation.rule.TripFacts;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Particulars;
import org.opendelegation.trip.Stop;
import org.opendelegation.trip.Traveler;

import org.springframework.stereotype.Component;

/**
 * Takes from an edition what rules may know. What is withheld is not there, and so is
 * missing for them too.
 */
@Component
class TripFactsReader {

	private final FundingFactsReader funding;

	private final OtherTrips others;

	private final FilingEvidenceReader filings;

	TripFactsReader(FundingFactsReader funding, OtherTrips others, FilingEvidenceReader filings) {
		this.funding = funding;
		this.others = others;
		this.filings = filings;
	}

	TripFacts read(FundedTrip funded, FundedTrips.Once all) {
		Itinerary itinerary = funded.itinerary();
		Particulars trip = itinerary.particulars();
		Map<String, OfficialFacts> officials = officials(itinerary, FactKeys.OWN);
		Edtf dates = datesOf(trip);
		List<PaymentFacts> payments = this.funding.payments(funded, FactKeys.OWN, officials, dates);
		return new TripFacts(
				itinerary.travelers()
					.stream()
					.map((traveler) -> officials.get(traveler.getKey()))
					.filter(Objects::nonNull)
					.map((official) -> (OfficialFacts) official)
					.toList(),
				payments, this.funding.gifts(funded, FactKeys.OWN, officials),
				itinerary.stops().stream().map(TripFactsReader::stop).toList(),
				ended(dates, itinerary.travelers(), Edtf::latest), ended(dates, itinerary.travelers(), Edtf::lastFrom),
				trip.getCouncilAuthority(), filings(funded, itinerary.travelers(), payments), elsewhere(funded, all));
	}

	/**
	 * What other trips tell that counts together with a trip. Of whoever has no record
	 * nobody can tell whether they are the same.
	 */
	private Elsewhere elsewhere(FundedTrip trip, FundedTrips.Once all) {
		Map<String, String> known = new HashMap<>();
		for (Traveler traveler : trip.itinerary().travelers()) {
			if (traveler.getOfficial() != null) {
				known.putIfAbsent(traveler.getOfficial().getSlug(), traveler.getKey());
			}
		}
		List<PaymentFacts> payments = new ArrayList<>();
		List<GiftFacts> gifts = new ArrayList<>();
		for (Long beside : this.others.findBeside(trip.edition())) {
			FundedTrip other = all.read(beside);
			FactKeys keys = new FactKeys(new RecordRef("trip", other.edition().getTrip().getSlug()),
					other.itinerary().particulars().getTitle(), known);
			Map<String, OfficialFacts> officials = officials(other.itinerary(), keys);
			payments.addAll(this.funding.payments(other, keys, officials, datesOf(other.itinerary().particulars())));
			gifts.addAll(this.funding.gifts(other, keys, officials));
		}
		return new Elsewhere(payments, gifts);
	}

	private static Map<String, OfficialFacts> officials(Itinerary itinerary, FactKeys keys) {
		return itinerary.travelers()
			.stream()
			.filter(Traveler::isAnOfficial)
			.map((traveler) -> official(traveler, itinerary.particulars(), keys))
			.collect(Collectors.toMap(OfficialFacts::key, Function.identity(), (one, again) -> one));
	}

	/**
	 * When a trip ended: as its dates say, or else when the last of those was back who
	 * are known to be.
	 * @param day the last day that a time tells of, or the first that may have been its
	 * last
	 */
	private static @Nullable LocalDate ended(@Nullable Edtf dates, List<Traveler> travelers,
			Function<Edtf, @Nullable LocalDate> day) {
		return (dates != null) ? day.apply(dates)
				: travelers.stream()
					.map(Traveler::getReturned)
					.filter(Objects::nonNull)
					.map(day)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null);
	}

	/**
	 * What was filed with the cities of those who went, and of those who asked for
	 * payments. Findings of an edition that the public reads stand on public filings
	 * only.
	 */
	private List<FilingFacts> filings(FundedTrip funded, List<Traveler> travelers, List<PaymentFacts> payments) {
		Set<String> cities = Stream.concat(
				travelers.stream()
					.map(Traveler::getCity)
					.filter(Objects::nonNull)
					.map((city) -> ((City) city).getSlug()),
				payments.stream().flatMap((payment) -> Stream.ofNullable(payment.asked().city())).map(CityFacts::slug))
			.collect(Collectors.toSet());
		return this.filings.find(funded.edition().getTrip().getSlug(), cities, funded.edition().isReadable())
			.stream()
			.map((evidence) -> new FilingFacts(evidence,
					travelers.stream()
						.filter((traveler) -> traveler.getOfficial() != null
								&& traveler.getOfficial().getSlug().equals(evidence.official()))
						.map(Traveler::getKey)
						.toList()))
			.toList();
	}

	private static OfficialFacts official(Traveler traveler, Particulars trip, FactKeys keys) {
		Edtf own = traveler.getReturned();
		return new OfficialFacts(keys.of(traveler), traveler.getName(), person(traveler), traveler.getTitle(),
				city(traveler), (own != null) ? own : returnOf(trip), keys.refer((own != null) ? traveler : trip));
	}

	/**
	 * When the trip returned: as it says, or else on the day with which it ended.
	 */
	private static @Nullable Edtf returnOf(Particulars trip) {
		Edtf dates = trip.getDates();
		if (trip.getReturned() != null || dates == null) {
			return trip.getReturned();
		}
		LocalDate last = dates.latest();
		return (last != null && last.equals(dates.lastFrom())) ? Edtf.on(last) : null;
	}

	private static @Nullable RecordRef person(Traveler traveler) {
		return (traveler.getOfficial() != null) ? traveler.getOfficial().getReference() : null;
	}

	private static @Nullable CityFacts city(Traveler traveler) {
		return (traveler.getCity() != null && traveler.getCityLink() != null)
				? new CityFacts(traveler.getCity().getSlug(), traveler.getCityLink().name(),
						Jurisdictions.of(traveler.getCity()))
				: null;
	}

	/**
	 * When the trip was: as it says, or else from the departure to the return.
	 */
	private static @Nullable Edtf datesOf(Particulars trip) {
		if (trip.getDates() != null) {
			return trip.getDates();
		}
		LocalDate first = (trip.getDeparted() != null) ? trip.getDeparted().earliest() : null;
		LocalDate last = (trip.getReturned() != null) ? trip.getReturned().latest() : null;
		return (first != null && last != null && !last.isBefore(first)) ? Edtf.between(first, last) : null;
	}

	private static StopFacts stop(Stop stop) {
		return new StopFacts(stop.getKey(), stop.getCityName(), stop.getCity().getCountry().getCode());
	}

}
