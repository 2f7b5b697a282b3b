package org.opendelegation.disclosure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentPath;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.funding.PaymentShare;
import org.opendelegation.rule.ClaimedExemption;
import org.opendelegation.rule.GiftFacts;
import org.opendelegation.rule.OfficialFacts;
import org.opendelegation.rule.PaymentFacts;
import org.opendelegation.rule.PaymentSum;
import org.opendelegation.rule.PaymentWays;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

import org.springframework.stereotype.Component;

/**
 * Takes from payments and gifts of an edition what rules may know. What is withheld is
 * not there, and so is missing for them too.
 */
@Component
class FundingFactsReader {

	private final PartyFactsReader parties;

	private final AskingCity asking;

	FundingFactsReader(PartyFactsReader parties, AskingCity asking) {
		this.parties = parties;
		this.asking = asking;
	}

	/**
	 * The payments of an edition.
	 * @param keys what its records are called
	 * @param officials the officials who went, by their keys
	 * @param dates when the trip was, or {@code null}
	 */
	List<PaymentFacts> payments(FundedTrip trip, FactKeys keys, Map<String, OfficialFacts> officials,
			@Nullable Edtf dates) {
		return trip.payments()
			.payments()
			.stream()
			.map((payment) -> payment(payment, keys, officials, dates, trip.itinerary()))
			.toList();
	}

	private PaymentFacts payment(Payment payment, FactKeys keys, Map<String, OfficialFacts> officials,
			@Nullable Edtf dates, Itinerary itinerary) {
		List<OfficialFacts> paidFor = payment.getBeneficiaries()
			.stream()
			.map((traveler) -> officials.get(keys.of(traveler)))
			.filter(Objects::nonNull)
			.map((official) -> (OfficialFacts) official)
			.distinct()
			.toList();
		Edtf received = payment.getReceived();
		RecordRef receivedFrom = (received != null) ? keys.refer(payment) : keys.refer(itinerary.particulars());
		return new PaymentFacts(keys.of(payment), this.parties.read(payment.getPayer()),
				this.parties.readOrNull(payment.getIntermediary()),
				this.parties.readOrNull(payment.isOwnMoney() ? payment.getPayer() : payment.getOriginalSource()),
				paidFor, others(payment), sum(payment, keys), (received != null) ? received : dates, receivedFrom,
				ways(payment, keys), asked(payment, itinerary.travelers()),
				payment.getItems().stream().map(PaymentItem::category).collect(Collectors.toSet()),
				new ClaimedExemption(payment.getExemption()), keys.title());
	}

	private static int others(Payment payment) {
		return (int) payment.getBeneficiaries().stream().filter((traveler) -> !traveler.isAnOfficial()).count();
	}

	private PaymentFacts.Asked asked(Payment payment, List<Traveler> travelers) {
		Party asking = payment.getSolicitation().solicitedBy();
		return new PaymentFacts.Asked(payment.getSolicitation().solicited(), this.parties.readOrNull(asking),
				(asking != null) ? this.asking.of(asking, travelers) : null);
	}

	private static PaymentSum sum(Payment payment, FactKeys keys) {
		return new PaymentSum(payment.getAmount(), rateOf(payment.getRate()), payment.getShares()
			.stream()
			.collect(Collectors.toMap((share) -> keys.of(share.traveler()), PaymentShare::amount, BigDecimal::add)),
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

	private static PaymentWays ways(Payment payment, FactKeys keys) {
		return new PaymentWays(payment.getPaidTo(),
				payment.getPaths()
					.stream()
					.collect(Collectors.groupingBy((path) -> keys.of(path.traveler()),
							Collectors.mapping(PaymentPath::path, Collectors.toSet()))));
	}

	/**
	 * The objects of an edition that officials were given.
	 * @param keys what its records are called
	 * @param officials the officials who went, by their keys
	 */
	List<GiftFacts> gifts(FundedTrip trip, FactKeys keys, Map<String, OfficialFacts> officials) {
		return trip.gifts().gifts().stream().flatMap((gift) -> gift(gift, keys, officials).stream()).toList();
	}

	private Optional<GiftFacts> gift(Gift gift, FactKeys keys, Map<String, OfficialFacts> officials) {
		Traveler receiver = gift.getReceiver();
		return Optional.ofNullable(receiver)
			.map((traveler) -> officials.get(keys.of(traveler)))
			.map((official) -> new GiftFacts(keys.of(gift), gift.getDescription(), this.parties.read(gift.getGiver()),
					official, gift.getReceived(), gift.getAmount(), rateOf(gift.getRate()), gift.getDisposition(),
					gift.getDisposed(), keys.title()));
	}

}
