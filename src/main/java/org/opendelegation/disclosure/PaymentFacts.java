package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * A payment.
 *
 * @param key the key of the payment
 * @param payer who paid
 * @param intermediary through whom, or {@code null}
 * @param originalSource whose money it was in the first place, or {@code null}
 * @param officials the officials for whom it was
 * @param others for how many others it was
 * @param amount the whole amount, or {@code null} where the record gives none
 * @param received when it was received: as the payment says, or else when the trip was
 * @param receivedFrom the record that says when
 * @param paidTo to whom the money went
 * @param path how it is disclosed
 */
record PaymentFacts(String key, PartyFacts payer, @Nullable PartyFacts intermediary,
		@Nullable PartyFacts originalSource, List<OfficialFacts> officials, int others, @Nullable Money amount,
		@Nullable Edtf received, RecordRef receivedFrom, PaidTo paidTo, DisclosurePath path) {

	/**
	 * The payments that were for officials of a state.
	 */
	static List<PaymentFacts> ofState(TripFacts facts, String state) {
		return facts.payments()
			.stream()
			.filter((payment) -> payment.officials().stream().anyMatch((official) -> official.isOf(state)))
			.toList();
	}

	RecordRef record() {
		return new RecordRef("payment", this.key);
	}

	Subject subject() {
		return new Subject(record(), this.payer.name());
	}

	boolean isFor(OfficialFacts official) {
		return this.officials.stream().anyMatch((one) -> one.key().equals(official.key()));
	}

	/**
	 * Whether the city of an official paid.
	 */
	boolean isAtExpenseOfCity(OfficialFacts official) {
		boolean payerIsOwnCity = official.city() != null && official.city().slug().equals(this.payer.citySlug())
				&& switch (this.payer.kind()) {
					case MUNICIPALITY, LEGISLATIVE_BODY -> true;
					default -> false;
				};
		return this.path == DisclosurePath.CITY_PAID || payerIsOwnCity;
	}

	/**
	 * Whether it is, or may be, a gift to the official.
	 */
	boolean mayBeGiftTo(OfficialFacts official) {
		return !isAtExpenseOfCity(official) && mayBeGift();
	}

	boolean mayBeGift() {
		return this.path == DisclosurePath.SCHEDULE_E || this.path == DisclosurePath.NOT_DETERMINED;
	}

	/**
	 * How much of it was for one official: how it was shared is recorded only where
	 * nobody else was paid for.
	 */
	Range shareOf(OfficialFacts official) {
		return share(this.officials.size() == 1 && isFor(official));
	}

	/**
	 * How much of it was for the officials of a city.
	 */
	Range shareOf(CityFacts city) {
		return share(this.officials.stream().allMatch((official) -> official.homes().contains(city)));
	}

	/**
	 * How much of it was for officials.
	 */
	Range shareOfOfficials() {
		return share(true);
	}

	private Range share(boolean ofThemAlone) {
		if (this.amount == null) {
			return Range.unknown(Missing.AMOUNT);
		}
		if (!this.amount.currency().equals(Value.DOLLARS)) {
			return Range.unknown(Missing.DOLLARS);
		}
		return (ofThemAlone && this.others == 0) ? Range.exactly(this.amount.amount())
				: Range.partOf(this.amount.amount(), Missing.SHARES);
	}

	/**
	 * The calendar year in which it was received, if it was surely one.
	 */
	@Nullable Year year() {
		LocalDate first = (this.received != null) ? this.received.earliest() : null;
		LocalDate last = (this.received != null) ? this.received.latest() : null;
		return (first != null && last != null && first.getYear() == last.getYear()) ? Year.from(first) : null;
	}

	/**
	 * The last day on which it may have been received.
	 */
	@Nullable LocalDate lastDay() {
		return (this.received != null) ? this.received.latest() : null;
	}

	/**
	 * The calendar quarter in which it was received, if it was surely one.
	 */
	@Nullable Quarter quarter() {
		LocalDate first = (this.received != null) ? this.received.earliest() : null;
		LocalDate last = lastDay();
		if (first == null || last == null) {
			return null;
		}
		return Quarter.of(first).equals(Quarter.of(last)) ? Quarter.of(first) : null;
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
		inputs.add(new Input("payer", Value.name(this.payer.name()), record()));
		inputs.add(new Input("amount", (this.amount != null) ? Value.money(this.amount) : null, record()));
		inputs
			.add(new Input("received", (this.received != null) ? Value.dates(this.received) : null, this.receivedFrom));
		inputs.add(new Input("beneficiaries", Value.number(this.officials.size() + this.others), record()));
		inputs.add(new Input("disclosurePath", Value.word("Payment.DisclosurePath." + this.path), record()));
		return List.copyOf(inputs);
	}

}
