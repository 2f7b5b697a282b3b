package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.OwnMoney;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * An object that an official was given.
 *
 * @param key the key of the gift
 * @param description what it is
 * @param giver who gave it
 * @param receiver the official who was given it
 * @param received when, as far as the record tells
 * @param value what it was worth, or {@code null} where the record does not tell
 * @param rate US dollars for one unit of another currency, or {@code null} where no
 * source says
 * @param disposition what became of it
 * @param disposed when, or {@code null}
 * @param otherTrip what another trip is called that tells of it, or {@code null}
 */
public record GiftFacts(String key, String description, PartyFacts giver, OfficialFacts receiver,
		@Nullable Edtf received, @Nullable Money value, @Nullable BigDecimal rate, Disposition disposition,
		@Nullable Edtf disposed, @Nullable String otherTrip) {

	/**
	 * An object that was given on the trip itself.
	 */
	public GiftFacts(String key, String description, PartyFacts giver, OfficialFacts receiver, @Nullable Edtf received,
			@Nullable Money value, @Nullable BigDecimal rate, Disposition disposition, @Nullable Edtf disposed) {
		this(key, description, giver, receiver, received, value, rate, disposition, disposed, null);
	}

	RecordRef record() {
		return new RecordRef("gift", this.key);
	}

	/**
	 * What tells who gave it from who gave another, or paid.
	 */
	String source() {
		return this.giver.identity(record());
	}

	/**
	 * Whether it came from the official's own city, or from the official: neither gives
	 * the official a gift.
	 */
	boolean isOwn() {
		return OwnMoney.of(this.giver.toGiver(), this.receiver.toReceiver()) != OwnMoney.OF_OTHERS;
	}

	boolean isGivenAway() {
		return this.disposition == Disposition.RETURNED || this.disposition == Disposition.DONATED;
	}

	Receipt receipt() {
		return new Receipt(this.received);
	}

	/**
	 * Whether it was surely given away within some days.
	 */
	boolean isGivenAwayWithin(int days) {
		LocalDate first = receipt().firstDay();
		LocalDate gone = (this.disposed != null) ? this.disposed.latest() : null;
		return isGivenAway() && first != null && gone != null && !gone.isAfter(first.plusDays(days));
	}

	/**
	 * Whether it was surely given away later than after some days.
	 */
	boolean isGivenAwayAfter(int days) {
		LocalDate last = receipt().lastDay();
		LocalDate gone = (this.disposed != null) ? this.disposed.earliest() : null;
		return isGivenAway() && last != null && gone != null && gone.isAfter(last.plusDays(days));
	}

	/**
	 * Its value in US dollars.
	 */
	Range worth() {
		if (this.value == null) {
			return Range.unknown(Missing.VALUE);
		}
		BigDecimal factor = this.value.currency().equals(Value.DOLLARS) ? BigDecimal.ONE : this.rate;
		return (factor != null) ? Range.exactly(this.value.amount().multiply(factor)) : Range.unknown(Missing.DOLLARS);
	}

	/**
	 * What of its value counts as a gift: nothing where it was surely given away within
	 * some days, and perhaps nothing where that cannot be told.
	 */
	Range counted(int days) {
		if (isGivenAwayWithin(days)) {
			return Range.NOTHING;
		}
		boolean isSure = isGivenAway() ? isGivenAwayAfter(days) : this.disposition != Disposition.TRANSFERRED_TO_CITY;
		Range worth = worth();
		return isSure ? worth : new Range(BigDecimal.ZERO, worth.most(),
				Stream.concat(worth.missing().stream(), Stream.of(lackedByDisposal())).distinct().toList());
	}

	private Missing lackedByDisposal() {
		if (!isGivenAway()) {
			return Missing.HANDED_TO_CITY;
		}
		return (this.disposed == null) ? Missing.DISPOSED : Missing.RECEIVED;
	}

	/**
	 * Begins to reason about it.
	 */
	Reasoning reason(Rule rule) {
		return tell(Reasoning.of(rule, this.receiver));
	}

	/**
	 * Adds what a rule knows of it.
	 */
	Reasoning tell(Reasoning reasoning) {
		if (this.otherTrip != null) {
			reasoning.input("otherTrip", Value.name(this.otherTrip), record());
		}
		reasoning.input("gift", Value.name(this.description), record())
			.input("giver", Value.name(this.giver.name()), record())
			.input("value", (this.value != null) ? Value.money(this.value) : null, record());
		if (this.rate != null) {
			reasoning.input("rate", Value.name(this.rate.stripTrailingZeros().toPlainString()), record());
		}
		return reasoning.input("received", (this.received != null) ? Value.dates(this.received) : null, record())
			.input("disposition", Value.word("Gift.Disposition." + this.disposition), record())
			.input("disposed", (this.disposed != null) ? Value.dates(this.disposed) : null, record());
	}

}
