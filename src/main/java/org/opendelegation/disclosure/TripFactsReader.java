package org.opendelegation.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FilingEvidenceReader;
import org.opendelegation.funding.Gift;
import org.opendelegation.funding.GiftObjects;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentPath;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.funding.PaymentShare;
import org.opendelegation.funding.Payments;
import org.opendelegation.place.City;
import org.opendelegation.rule.CityFacts;
import org.opendelegation.rule.ClaimedExemption;
import org.opendelegation.rule.FilingFacts;
import org.opendelegation.rule.GiftFacts;
import org.opendelegation.rule.Jurisdictions;
import org.opendelegation.rule.OfficialFacts;
import org.opendelegation.rule.PaymentFacts;
import org.opendelegation.rule.PaymentSum;
import org.opendelegation.rule.PaymentWays;
import org.opendelegation.rule.StopFacts;
import org.opendelegation.rule.TripFacts;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Party;
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

	private final PartyFactsReader parties;

	private final FilingEvidenceReader filings;

	private final AskingCity asking;

	TripFactsReader(PartyFactsReader parties, FilingEvidenceReader filings, AskingCity asking) {
		this.parties = parties;
		this.filings = filings;
		this.asking = asking;
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
			.map((payment) -> payment(payment, officials, dates, itinerary))
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
					.flatMap((gift) -> gift(gift, officials).stream())
					.toList(),
				itinerary.stops().stream().map(TripFactsReader::stop).toList(), lastDay(dates, itinerary.travelers()),
				endedFirst(dates, itinerary.travelers()), trip.getCouncilAuthority(),
				filings(view, itinerary.travelers(), payments));
	}

	/**
	 * The last day of a trip: as its dates say, or else when the last of those was back
	 * who are known to be.
	 */
	private static @Nullable LocalDate lastDay(@Nullable Edtf dates, List<Traveler> travelers) {
		return (dates != null) ? dates.latest()
				: travelers.stream()
					.map(Traveler::getReturned)
					.filter(Objects::nonNull)
					.map(Edtf::latest)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null);
	}

	/**
	 * The first day that may have been the last of a trip.
	 */
	private static @Nullable LocalDate endedFirst(@Nullable Edtf dates, List<Traveler> travelers) {
		return (dates != null) ? dates.lastFrom()
				: travelers.stream()
					.map(Traveler::getReturned)
					.filter(Objects::nonNull)
					.map(Edtf::lastFrom)
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

	private PaymentFacts payment(Payment payment, Map<String, OfficialFacts> officials, @Nullable Edtf dates,
			Itinerary itinerary) {
		Particulars trip = itinerary.particulars();
		List<OfficialFacts> paidFor = payment.getBeneficiaries()
			.stream()
			.map((traveler) -> officials.get(traveler.getKey()))
			.filter(Objects::nonNull)
			.map((official) -> (OfficialFacts) official)
			.toList();
		Edtf received = payment.getReceived();
		RecordRef receivedFrom = (received != null) ? payment.getReference() : trip.getReference();
		return new PaymentFacts(payment.getKey(), this.parties.read(payment.getPayer()),
				this.parties.readOrNull(payment.getIntermediary()),
				this.parties.readOrNull(payment.isOwnMoney() ? payment.getPayer() : payment.getOriginalSource()),
				paidFor, payment.getBeneficiaries().size() - paidFor.size(), sum(payment),
				(received != null) ? received : dates, receivedFrom, ways(payment),
				asked(payment, itinerary.travelers()),
				payment.getItems().stream().map(PaymentItem::category).collect(Collectors.toSet()),
				new ClaimedExemption(payment.getExemption()));
	}

	private PaymentFacts.Asked asked(Payment payment, List<Traveler> travelers) {
		Party asking = payment.getSolicitation().solicitedBy();
		return new PaymentFacts.Asked(payment.getSolicitation().solicited(), this.parties.readOrNull(asking),
				(asking != null) ? this.asking.of(asking, travelers) : null);
	}

	private static PaymentSum sum(Payment payment) {
		return new PaymentSum(payment.getAmount(), rateOf(payment.getRate()),
				payment.getShares()
					.stream()
					.collect(Collectors.toMap((share) -> share.traveler().getKey(), PaymentShare::amount)),
				items(payment));
	}

	private static Map<PaymentItem.Category, BigDecimal> items(Payment payment) {
		Map<PaymentItem.Category, BigDecimal> amounts = new EnumMap<>(PaymentItem.Category.class);
		for (PaymentItem item : payment.getItems()) {
			if (item.amount() != null) {
				amounts.merge(item.category(), item.amount(), BigDecimal::add);
			}
		}
		return amounts;
	}

	private static @Nullable BigDecimal rateOf(@Nullable PaymentRate rate) {
		return (rate != null) ? rate.rate() : null;
	}

	private static PaymentWays ways(Payment payment) {
		return new PaymentWays(payment.getPaidTo(),
				payment.getPaths()
					.stream()
					.collect(Collectors.groupingBy((path) -> path.traveler().getKey(),
							Collectors.mapping(PaymentPath::path, Collectors.toSet()))));
	}

	private Optional<GiftFacts> gift(Gift gift, Map<String, OfficialFacts> officials) {
		Traveler receiver = gift.getReceiver();
		return Optional.ofNullable(receiver)
			.map((traveler) -> officials.get(traveler.getKey()))
			.map((official) -> new GiftFacts(gift.getKey(), gift.getDescription(), this.parties.read(gift.getGiver()),
					official, gift.getReceived(), gift.getAmount(), rateOf(gift.getRate()), gift.getDisposition(),
					gift.getDisposed()));
	}

	private static StopFacts stop(Stop stop) {
		return new StopFacts(stop.getKey(), stop.getCityName(), stop.getCity().getCountry().getCode());
	}

}
