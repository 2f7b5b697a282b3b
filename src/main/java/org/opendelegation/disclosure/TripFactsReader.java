package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FilingEvidenceReader;
import org.opendelegation.funding.GiftObjects;
import org.opendelegation.funding.Payments;
import org.opendelegation.place.City;
import org.opendelegation.rule.CityFacts;
import org.opendelegation.rule.FilingFacts;
import org.opendelegation.rule.Jurisdictions;
import org.opendelegation.rule.OfficialFacts;
import org.opendelegation.rule.PaymentFacts;
import org.opendelegation.rule.StopFacts;
import org.opendelegation.rule.TripFacts;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.EditionView;
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

	private final FilingEvidenceReader filings;

	TripFactsReader(FundingFactsReader funding, FilingEvidenceReader filings) {
		this.funding = funding;
		this.filings = filings;
	}

	TripFacts read(EditionView view) {
		Itinerary itinerary = view.content(Itinerary.class);
		Particulars trip = itinerary.particulars();
		Map<String, OfficialFacts> officials = itinerary.travelers()
			.stream()
			.filter(Traveler::isAnOfficial)
			.map((traveler) -> official(traveler, trip))
			.collect(Collectors.toMap(OfficialFacts::key, Function.identity()));
		Edtf dates = datesOf(trip);
		List<PaymentFacts> payments = view.content(Payments.class)
			.payments()
			.stream()
			.map((payment) -> this.funding.payment(payment, officials, dates, itinerary))
			.toList();
		return new TripFacts(
				itinerary.travelers()
					.stream()
					.map((traveler) -> officials.get(traveler.getKey()))
					.filter(Objects::nonNull)
					.map((official) -> (OfficialFacts) official)
					.toList(),
				payments,
				view.content(GiftObjects.class)
					.gifts()
					.stream()
					.flatMap((gift) -> this.funding.gift(gift, officials).stream())
					.toList(),
				itinerary.stops().stream().map(TripFactsReader::stop).toList(),
				ended(dates, itinerary.travelers(), Edtf::latest), ended(dates, itinerary.travelers(), Edtf::lastFrom),
				trip.getCouncilAuthority(), filings(view, itinerary.travelers(), payments));
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
	private List<FilingFacts> filings(EditionView view, List<Traveler> travelers, List<PaymentFacts> payments) {
		Set<String> cities = Stream.concat(
				travelers.stream()
					.map(Traveler::getCity)
					.filter(Objects::nonNull)
					.map((city) -> ((City) city).getSlug()),
				payments.stream().flatMap((payment) -> Stream.ofNullable(payment.asked().city())).map(CityFacts::slug))
			.collect(Collectors.toSet());
		return this.filings.find(view.edition().getTrip().getSlug(), cities, view.edition().isReadable())
			.stream()
			.map((evidence) -> new FilingFacts(evidence,
					travelers.stream()
						.filter((traveler) -> traveler.getOfficial() != null
								&& traveler.getOfficial().getSlug().equals(evidence.official()))
						.map(Traveler::getKey)
						.toList()))
			.toList();
	}

	private static OfficialFacts official(Traveler traveler, Particulars trip) {
		Edtf own = traveler.getReturned();
		return new OfficialFacts(traveler.getKey(), traveler.getName(), person(traveler), traveler.getTitle(),
				city(traveler), (own != null) ? own : trip.getReturned(),
				(own != null) ? traveler.getReference() : trip.getReference());
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
