package org.opendelegation.paper;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift;
import org.opendelegation.funding.GiftObjects;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.funding.Payments;
import org.opendelegation.meeting.Meeting;
import org.opendelegation.meeting.Proceedings;
import org.opendelegation.rule.Finding;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Money;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Particulars;
import org.opendelegation.trip.Stop;
import org.opendelegation.trip.Traveler;

/**
 * What a paper is filled from: one edition, who says what, and what rules found. It
 * remembers what was cited.
 */
final class Filling {

	private final EditionView view;

	private final Provenance provenance;

	private final Found found;

	private final PayerFacts payers;

	private final PaperWords words;

	private final Citations cited;

	private final RecordPaths paths;

	private final @Nullable String city;

	/**
	 * @param wanted which paper is filled, for the officials of which cities
	 */
	Filling(EditionView view, Provenance provenance, List<Finding> findings, PayerFacts payers, PaperWords words,
			Wanted wanted) {
		this.view = view;
		this.provenance = provenance;
		this.found = new Found(findings, view.particulars().getReference());
		this.payers = payers;
		this.words = words;
		this.cited = new Citations(provenance, words, wanted.name().isBrief());
		this.paths = new RecordPaths(view.edition());
		this.city = wanted.city();
	}

	PaperWords words() {
		return this.words;
	}

	PayerFacts payers() {
		return this.payers;
	}

	Particulars trip() {
		return this.view.particulars();
	}

	List<Payment> payments() {
		return this.view.content(Payments.class).payments();
	}

	List<Traveler> travelers() {
		return this.view.content(Itinerary.class).travelers();
	}

	/**
	 * The officials who went, of the city that the paper is for if it is for one.
	 */
	Delegates delegates() {
		return new Delegates(this, this.city);
	}

	List<Stop> stops() {
		return this.view.content(Itinerary.class).stops();
	}

	List<Meeting> meetings() {
		return this.view.content(Proceedings.class).getOnTrip();
	}

	/**
	 * Objects that were given.
	 */
	List<Gift> gifts() {
		return this.view.content(GiftObjects.class).gifts();
	}

	/**
	 * What rules found.
	 */
	Found found() {
		return this.found;
	}

	/**
	 * What to call somebody who went.
	 */
	String name(Traveler traveler) {
		String name = print(traveler, "name");
		return (name != null) ? name : this.words.here("papers.name.withheld");
	}

	/**
	 * What to call who paid.
	 */
	String payer(Payment payment) {
		String payer = print(payment, "payer");
		return (payer != null) ? payer : this.words.here("papers.payer.withheld");
	}

	/**
	 * How sure it is what the paper says.
	 */
	Assurance assurance() {
		return new Assurance(this.provenance, this.words);
	}

	Lines lines() {
		return new Lines(this);
	}

	Paper.Sheet sheet(String title, List<Paper.Part> parts) {
		return new Paper.Sheet(title, parts);
	}

	/**
	 * A sheet that says only that there is nothing to fill it with.
	 */
	List<Paper.Sheet> nothing(String key) {
		return List.of(sheet(trip().getTitle(),
				List.of(new Paper.Part(this.words.text("paper.nothing"), List.of(), List.of(this.words.text(key))))));
	}

	/**
	 * What the currency of a payment was worth, or {@code null} where no rate is recorded
	 * that the public may know.
	 */
	@Nullable PaymentRate rate(Payment payment) {
		return (value(payment, "rate") != null) ? payment.getRate() : null;
	}

	/**
	 * The same of an object.
	 */
	@Nullable PaymentRate rate(Gift gift) {
		return (value(gift, "rate") != null) ? gift.getRate() : null;
	}

	/**
	 * A sum of a payment in words, in dollars where a rate is recorded, or {@code null}
	 * where there is none or the amount is withheld.
	 */
	@Nullable String sum(Payment payment, @Nullable Money sum) {
		return (sum != null && value(payment, "amount") != null) ? this.words.inWords(sum, rate(payment)) : null;
	}

	Optional<Fact> fact(Citable record, String field) {
		return record.only(field).stream().findFirst();
	}

	/**
	 * What a fact says where the public may know it, or {@code null}.
	 */
	@Nullable Object value(Citable record, String field) {
		return fact(record, field).filter((fact) -> ground(fact) == null).map(Fact::value).orElse(null);
	}

	/**
	 * The same in words, or {@code null}.
	 */
	@Nullable String print(Citable record, String field) {
		Object value = value(record, field);
		return (value != null) ? this.words.print(value) : null;
	}

	/**
	 * The same in words, or that it is withheld or not stated.
	 */
	String told(Citable record, String field) {
		String value = print(record, field);
		if (value != null) {
			return value;
		}
		Fact fact = fact(record, field).orElseGet(() -> Fact.asked(record, field, null));
		return this.words.text((ground(fact) != null) ? "paper.part.withheld" : "paper.part.missing",
				this.words.text(fact.getLabelKey()));
	}

	/**
	 * On which ground a value is withheld, or {@code null} where it is not.
	 */
	@Nullable String ground(Fact fact) {
		return Optional.ofNullable(this.provenance.withholding(fact))
			.map((mark) -> this.words.ground(mark.getGround()))
			.orElse(null);
	}

	/**
	 * The numbers of the passages that say so, which the list at the end will have.
	 */
	List<String> cite(Fact fact) {
		return this.cited.cite(fact);
	}

	/**
	 * The page of a record: in the public record, or in the draft at the desk.
	 */
	String pathOf(RecordRef record) {
		return this.paths.of(record);
	}

	/**
	 * The sources with the passages that were cited so far; of a brief paper the sources
	 * that its sheets cite.
	 */
	List<CitedSource> sources(List<Paper.Sheet> sheets) {
		return this.cited.sources(sheets);
	}

	/**
	 * How many sources the edition has.
	 */
	int countSources() {
		return this.provenance.getSources().size();
	}

}
