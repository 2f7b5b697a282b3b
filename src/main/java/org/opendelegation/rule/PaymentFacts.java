package org.opendelegation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.OwnMoney;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentSolicitation.Solicited;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * A payment.
 *
 * @param key the key of the payment
 * @param payer who paid
 * @param intermediary through whom, or {@code null}
 * @param originalSource whose money it was in the first place, the payer where it was the
 * payer's own, or {@code null}
 * @param officials the officials for whom it was
 * @param others for how many others it was
 * @param sum how much
 * @param received when it was received: as the payment says, or else when the trip was
 * @param receivedFrom the record that says when
 * @param ways which way it went, and how it is disclosed
 * @param asked whether somebody asked for it
 * @param parts what it was for, as far as the record breaks it down
 * @param claim the exemption that somebody claims for it
 * @param otherTrip what another trip is called that tells of it, or {@code null}
 */
public record PaymentFacts(String key, PartyFacts payer, @Nullable PartyFacts intermediary,
		@Nullable PartyFacts originalSource, List<OfficialFacts> officials, int others, PaymentSum sum,
		@Nullable Edtf received, RecordRef receivedFrom, PaymentWays ways, Asked asked, Set<PaymentItem.Category> parts,
		ClaimedExemption claim, @Nullable String otherTrip) {

	/**
	 * A payment of the trip itself.
	 */
	public PaymentFacts(String key, PartyFacts payer, @Nullable PartyFacts intermediary,
			@Nullable PartyFacts originalSource, List<OfficialFacts> officials, int others, PaymentSum sum,
			@Nullable Edtf received, RecordRef receivedFrom, PaymentWays ways, Asked asked,
			Set<PaymentItem.Category> parts, ClaimedExemption claim) {
		this(key, payer, intermediary, originalSource, officials, others, sum, received, receivedFrom, ways, asked,
				parts, claim, null);
	}

	/**
	 * Whether somebody asked for a payment.
	 *
	 * @param solicited whether somebody did
	 * @param by who did, or {@code null} where the record does not say
	 * @param city the city for which that one acts, or {@code null} where the record does
	 * not say
	 */
	public record Asked(Solicited solicited, @Nullable PartyFacts by, @Nullable CityFacts city) {

		public static final Asked NOT_STATED = new Asked(Solicited.NOT_STATED, null);

		public Asked(Solicited solicited, @Nullable PartyFacts by) {
			this(solicited, by, null);
		}

	}

	/**
	 * The payments that were for officials of a state.
	 */
	static Stream<PaymentFacts> ofState(List<PaymentFacts> payments, String state) {
		return payments.stream()
			.filter((payment) -> payment.officials().stream().anyMatch((official) -> official.isOf(state)));
	}

	RecordRef record() {
		return new RecordRef("payment", this.key);
	}

	Subject subject() {
		return new Subject(record(), this.payer.name());
	}

	/**
	 * Whether the record says that it was the payer's own money.
	 */
	boolean isOwnMoney() {
		return this.payer.equals(this.originalSource);
	}

	/**
	 * What tells who paid it from who paid another.
	 */
	String source() {
		return this.payer.identity(record());
	}

	/**
	 * Whether the record says that it was paid, and not for whom.
	 */
	boolean isForNobodyNamed() {
		return this.officials.isEmpty() && this.others == 0;
	}

	/**
	 * The officials of a city for whom it was.
	 */
	List<OfficialFacts> officialsOf(CityFacts city) {
		return this.officials.stream().filter((official) -> official.homes().contains(city)).toList();
	}

	boolean isFor(OfficialFacts official) {
		return this.officials.stream().anyMatch(official::isSame);
	}

	/**
	 * Whether the city of an official paid.
	 */
	boolean isAtExpenseOfCity(OfficialFacts official) {
		return this.ways.has(official, DisclosurePath.CITY_PAID) || whose(official) == OwnMoney.OF_CITY;
	}

	/**
	 * Whether the official is the payer.
	 */
	boolean isPaidBy(OfficialFacts official) {
		return whose(official) == OwnMoney.OF_TRAVELER;
	}

	private OwnMoney whose(OfficialFacts official) {
		return OwnMoney.of(this.payer.toGiver(), official.toReceiver());
	}

	/**
	 * Whether somebody else than the official and the own city paid. Neither gives a gift
	 * to the official, however it is disclosed.
	 */
	private boolean isByOthersThan(OfficialFacts official) {
		return whose(official) == OwnMoney.OF_OTHERS;
	}

	/**
	 * Whether a donor paid for an official: neither that one nor the own city, whether
	 * the names or the way of disclosure say so. However else it is disclosed does not
	 * matter.
	 */
	boolean isByDonorFor(OfficialFacts official) {
		return isByOthersThan(official) && !this.ways.isOwn(official);
	}

	boolean isByDonor() {
		return this.officials.stream().anyMatch(this::isByDonorFor);
	}

	/**
	 * Whether it is, or may be, a gift to the official.
	 */
	boolean mayBeGiftTo(OfficialFacts official) {
		return isByOthersThan(official) && (this.ways.mayBeGift(official) || this.ways.isOwn(official));
	}

	/**
	 * How much of it was a gift to an official, if it was one.
	 */
	Range giftTo(OfficialFacts official) {
		return doubted(shareOf(official), official);
	}

	/**
	 * A part of it, of which it is not known whether it was a gift where the record says
	 * both that somebody else paid, and that the official or the own city did.
	 */
	Range doubted(Range part, OfficialFacts official) {
		return isAtOddsWithPayer(official) ? part.perhaps(Missing.WHO_PAID) : part;
	}

	boolean mayBeGift() {
		return this.officials.stream().anyMatch(this::mayBeGiftTo);
	}

	/**
	 * Whether the record says both that somebody else paid, and that the official or the
	 * own city did.
	 */
	boolean isAtOddsWithPayer(OfficialFacts official) {
		return isByOthersThan(official) && this.ways.isOwn(official);
	}

	/**
	 * Whether it was paid by others and through the city.
	 */
	boolean isThroughCity(OfficialFacts official) {
		return isByOthersThan(official) && this.ways.isThroughCity(official);
	}

	/**
	 * Whether it was paid by others, and perhaps through the city.
	 */
	boolean isPerhapsThroughCity(OfficialFacts official) {
		return isByOthersThan(official) && this.ways.isPerhapsThroughCity(official);
	}

	/**
	 * How it is disclosed for those of some officials for whom the record says both that
	 * it went to the city and that they have it to disclose; {@code null} if for nobody.
	 */
	@Nullable Value atOdds(Collection<OfficialFacts> some) {
		return this.ways.named(some.stream()
			.filter((official) -> isFor(official) && isByOthersThan(official) && this.ways.isAtOdds(official))
			.toList());
	}

	/**
	 * How much of it was for one official: it is known where that was the only one, or
	 * where a source tells the share.
	 */
	Range shareOf(OfficialFacts official) {
		return shareOf(official::isSame);
	}

	/**
	 * How much of it a donor paid for officials.
	 */
	Range shareOfDonor() {
		return shareOf(this::isByDonorFor);
	}

	/**
	 * How much of it was for some of the officials.
	 */
	Range shareOf(Predicate<OfficialFacts> some) {
		Set<String> keys = this.officials.stream().filter(some).map(OfficialFacts::key).collect(Collectors.toSet());
		return keys.isEmpty() ? Range.NOTHING
				: this.sum.partOf(keys, this.others == 0 && keys.size() == this.officials.size());
	}

	/**
	 * Whether it was for nobody else than some of the officials.
	 */
	boolean isForNobodyBut(Predicate<OfficialFacts> some) {
		return this.others == 0 && this.officials.stream().allMatch(some);
	}

	Receipt receipt() {
		return new Receipt(this.received);
	}

	/**
	 * Through whose hands it went, by what they are called in a finding.
	 */
	Map<String, PartyFacts> parties() {
		Map<String, PartyFacts> parties = new LinkedHashMap<>();
		parties.put("payer", this.payer);
		if (this.intermediary != null) {
			parties.put("intermediary", this.intermediary);
		}
		if (this.originalSource != null) {
			parties.put("originalSource", this.originalSource);
		}
		return parties;
	}

	List<Input> inputs() {
		List<Input> inputs = new ArrayList<>();
		if (this.otherTrip != null) {
			inputs.add(new Input("otherTrip", Value.name(this.otherTrip), record()));
		}
		inputs.add(new Input("payer", Value.name(this.payer.name()), record()));
		Money amount = this.sum.amount();
		inputs.add(new Input("amount", (amount != null) ? Value.money(amount) : null, record()));
		if (this.sum.rate() != null) {
			inputs.add(new Input("rate", Value.name(this.sum.rate().stripTrailingZeros().toPlainString()), record()));
		}
		inputs
			.add(new Input("received", (this.received != null) ? Value.dates(this.received) : null, this.receivedFrom));
		inputs.add(new Input("beneficiaries", Value.number(this.officials.size() + this.others), record()));
		inputs.add(new Input("disclosurePath", this.ways.named(this.officials), record()));
		return List.copyOf(inputs);
	}

}
