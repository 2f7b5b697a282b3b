package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import org.opendelegation.filing.FilingEvidence;
import org.opendelegation.filing.FormKind;
import org.opendelegation.source.RecordRef;

/**
 * What was filed about the trip, or for a time, by somebody who went, by a payer or by
 * one of their cities.
 *
 * @param evidence what the filing shows
 * @param travelers the keys of the travelers who are the official that filed
 */
public record FilingFacts(FilingEvidence evidence, List<String> travelers) {

	/**
	 * The first filing of some kinds for which a condition holds.
	 */
	static Optional<FilingFacts> find(TripFacts facts, Collection<FormKind> forms, Predicate<FilingFacts> condition) {
		return facts.filings()
			.stream()
			.filter((filing) -> forms.contains(filing.evidence().form()) && condition.test(filing))
			.findFirst();
	}

	/**
	 * The last of the filings by which all of some payments are reported, each by the
	 * first for which a condition holds.
	 * @param day the day of a filing that counts
	 */
	static Optional<FilingFacts> findOfAll(TripFacts facts, Collection<FormKind> forms,
			Collection<PaymentFacts> payments, BiPredicate<FilingFacts, PaymentFacts> condition,
			Function<FilingFacts, LocalDate> day) {
		List<Optional<FilingFacts>> found = payments.stream()
			.map((payment) -> facts.filings()
				.stream()
				.filter((filing) -> forms.contains(filing.evidence().form()) && condition.test(filing, payment))
				.min(Comparator.comparing(day)))
			.toList();
		return found.stream().allMatch(Optional::isPresent)
				? found.stream().flatMap(Optional::stream).max(Comparator.comparing(day)) : Optional.empty();
	}

	boolean isBy(OfficialFacts official) {
		return this.travelers.contains(official.key());
	}

	/**
	 * Whether somebody who asked for a payment filed it, as far as the record knows who
	 * that is.
	 */
	boolean isByWhoAsked(PartyFacts asking) {
		return this.evidence.official() != null && (asking.record() == null
				|| new RecordRef("official", this.evidence.official()).equals(asking.record()));
	}

	boolean isBy(PartyFacts payer) {
		return this.evidence.organization() != null
				&& new RecordRef("organization", this.evidence.organization()).equals(payer.record());
	}

	boolean isOf(CityFacts city) {
		return this.evidence.city().equals(city.slug());
	}

	/**
	 * Whether it says that it is about the trip.
	 */
	boolean isAboutTrip() {
		return this.evidence.trip() != null;
	}

	/**
	 * Whether it is about some payments, as far as it says about which it is.
	 */
	boolean isAbout(Collection<PaymentFacts> payments) {
		return this.evidence.payments().isEmpty()
				|| payments.stream().anyMatch((payment) -> this.evidence.payments().contains(payment.key()));
	}

	boolean names(PaymentFacts payment) {
		return this.evidence.payments().contains(payment.key());
	}

	/**
	 * Whether it is on some payments: on one that it names, or else on the trip.
	 */
	boolean isOn(Collection<PaymentFacts> payments) {
		return isAboutTrip() && isAbout(payments);
	}

	/**
	 * Whether it is for a time: the one that it states is for all of it, or it states
	 * none and is about the trip.
	 */
	boolean isFor(LocalDate first, LocalDate last) {
		return this.evidence.period().isStated() ? this.evidence.period().contains(first, last) : isAboutTrip();
	}

	/**
	 * Whether it is for the time in which a payment may have been received, or names it.
	 */
	boolean isForTimeOf(PaymentFacts payment) {
		LocalDate last = payment.receipt().lastDay();
		LocalDate first = (payment.received() != null) ? payment.received().earliest() : null;
		return names(payment) || (last != null && isFor((first != null) ? first : last, last));
	}

	/**
	 * Whether it is a statement of what was received in a time. A statement says nothing
	 * of what came later than it was filed.
	 */
	boolean isStatementOf(LocalDate first, LocalDate last) {
		return isFor(first, last) && !this.evidence.done().isBefore(this.evidence.period().isStated() ? last : first);
	}

	/**
	 * What was found, unless something was filed that fulfils it.
	 * @param due when it was due
	 */
	static Finding or(Finding asked, Optional<FilingFacts> filed, Reasoning reasoning, LocalDate due) {
		return (asked.outcome() == Outcome.NOT_REQUIRED) ? asked
				: filed.map((filing) -> filing.fulfil(reasoning, due)).orElse(asked);
	}

	/**
	 * What was found, unless something was posted that fulfils it.
	 * @param due when it was to be posted
	 */
	static Finding orPosted(Finding asked, Optional<FilingFacts> filed, Reasoning reasoning, LocalDate due) {
		return (asked.outcome() == Outcome.NOT_REQUIRED) ? asked
				: filed
					.flatMap((filing) -> Optional.ofNullable(filing.evidence().postedOn())
						.map((day) -> filing.fulfil(reasoning, due, "posted", day)))
					.orElse(asked);
	}

	private Finding fulfil(Reasoning reasoning, LocalDate due) {
		return fulfil(reasoning, due, key(), this.evidence.done());
	}

	/**
	 * What comes of a duty that was due on a day and that this filing fulfils. That it
	 * was late does not undo it, and what kept the rule from telling whether it was due
	 * is missed no more.
	 */
	private Finding fulfil(Reasoning reasoning, LocalDate due, String key, LocalDate done) {
		boolean late = done.isAfter(due);
		return reasoning.lacksNothing()
			.input("filing", form(), record())
			.input("filingDone", Value.day(done), record())
			.on(due)
			.find(late ? Outcome.MET_LATE : Outcome.MET, "finding.filed." + key + (late ? ".late" : ".onTime"), form(),
					Value.day(done), Value.day(due),
					Value.word("finding.filed." + (done.equals(this.evidence.received()) ? "received" : "sent")));
	}

	boolean isPosted() {
		return this.evidence.postedOn() != null;
	}

	RecordRef record() {
		return new RecordRef("filing", this.evidence.slug());
	}

	Value form() {
		return Value.word("FormKind." + this.evidence.form());
	}

	private String key() {
		return switch (this.evidence.form()) {
			case FORM_700 -> "whole";
			case COUNCIL_REPORT -> "reported";
			default -> "form";
		};
	}

}
