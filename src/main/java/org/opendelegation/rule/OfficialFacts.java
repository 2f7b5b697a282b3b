package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.OwnMoney;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;

/**
 * An official who went.
 *
 * @param key the key of the traveler
 * @param name the name as the edition gives it
 * @param person the record of the person, or {@code null} if there is none
 * @param title the title held at the time, or {@code null}
 * @param city the city represented, or {@code null} where no source says
 * @param returned when the official was back, or {@code null}
 * @param returnedFrom the record that says so
 */
public record OfficialFacts(String key, String name, @Nullable RecordRef person, @Nullable String title,
		@Nullable CityFacts city, @Nullable Edtf returned, RecordRef returnedFrom) {

	/**
	 * Whether it is the same one, whom another trip may call otherwise.
	 */
	boolean isSame(OfficialFacts other) {
		return this.key.equals(other.key);
	}

	RecordRef record() {
		return new RecordRef("traveler", this.key);
	}

	OwnMoney.Receiver toReceiver() {
		return new OwnMoney.Receiver(this.name, this.person, (this.city != null) ? this.city.slug() : null);
	}

	Subject subject() {
		return new Subject(record(), this.name);
	}

	Seat seat() {
		return Seat.of(this.title);
	}

	boolean isOf(String state) {
		return this.city != null && this.city.jurisdictions().contains(state);
	}

	List<CityFacts> homes() {
		return Optional.ofNullable(this.city).stream().toList();
	}

	List<String> jurisdictions() {
		return (this.city != null) ? this.city.jurisdictions() : List.of();
	}

	Input titleInput() {
		return new Input("title", (this.title != null) ? Value.name(this.title) : null, record());
	}

	/**
	 * The first day on which the official may have been back. Of a return by a day, that
	 * day is taken: nothing tells of an earlier one.
	 */
	@Nullable LocalDate backFirst() {
		return (this.returned == null || this.returned.earliest() == null) ? backLast() : this.returned.earliest();
	}

	@Nullable LocalDate backLast() {
		return (this.returned != null) ? this.returned.latest() : null;
	}

	Input returnedInput() {
		return new Input("returned", (this.returned != null) ? Value.dates(this.returned) : null, this.returnedFrom);
	}

}
