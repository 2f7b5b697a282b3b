package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.FormKind;

/**
 * A city that received a Form 803 sends it on within some days of its receipt. That it
 * was sent on late does not undo it.
 */
final class ForwardingRule implements Rule {

	@Override
	public String id() {
		return "F803-FWD";
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	/**
	 * The section is that of the form; who sends it on was read in a packet for
	 * candidates.
	 */
	@Override
	public Authority authority() {
		return Authority.code("84224", "Gov. Code § 84224; 2 CCR § 18424. Read in a packet for candidates, p. 637");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.filings()
			.stream()
			.filter((filing) -> filing.evidence().form() == FormKind.FORM_803 && filing.isAboutTrip())
			.flatMap((filing) -> facts.citiesThatReceive(jurisdiction())
				.stream()
				.filter(filing::isOf)
				.map((city) -> find(filing, city, grounds)))
			.toList();
	}

	private Finding find(FilingFacts filing, CityFacts city, Grounds grounds) {
		LocalDate received = filing.evidence().received();
		LocalDate sent = filing.evidence().sentOn();
		Reasoning reasoning = Reasoning.of(this, city)
			.input("filing", filing.form(), filing.record())
			.input("filingReceived", dayOrNull(received), filing.record())
			.input("filingSent", dayOrNull(sent), filing.record());
		if (received == null) {
			return reasoning.lacks(Missing.FILING_RECEIVED).find(Outcome.CANNOT_TELL, "finding.F803-FWD.received");
		}
		Optional<Parameter> days = grounds.parameters().ofState(ParameterKind.FORM_803_FORWARD_DAYS, received);
		return days.map((clock) -> judge(received, sent, received.plusDays(clock.number()), reasoning.uses(clock)))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER).find(Outcome.CANNOT_TELL, "finding.noParameter"));
	}

	private static Finding judge(LocalDate received, @Nullable LocalDate sent, LocalDate due, Reasoning reasoning) {
		Value first = Value.day(received);
		Value last = Value.day(due);
		if (sent == null) {
			return reasoning.on(due).find(Outcome.DUE, "finding.F803-FWD.due", first, last);
		}
		reasoning.on(due);
		return sent.isAfter(due)
				? reasoning.find(Outcome.MET_LATE, "finding.F803-FWD.late", first, Value.day(sent), last)
				: reasoning.find(Outcome.MET, "finding.F803-FWD.onTime", first, Value.day(sent), last);
	}

	private static @Nullable Value dayOrNull(@Nullable LocalDate day) {
		return (day != null) ? Value.day(day) : null;
	}

}
