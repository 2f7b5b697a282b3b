package org.opendelegation.rule;

import java.util.List;
import java.util.Optional;

/**
 * A majority of one body that gathers is a meeting of that body, with exceptions. One
 * person alone is no majority of a council.
 */
final class OpenMeetingRule implements Rule {

	@Override
	public String id() {
		return "BROWN";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	@Override
	public Authority authority() {
		return Authority.code("54952.2", "Gov. Code § 54952.2 (Ralph M. Brown Act)");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.citiesOf(jurisdiction()).stream().map((city) -> find(city, facts, grounds)).toList();
	}

	private Finding find(CityFacts city, TripFacts facts, Grounds grounds) {
		List<OfficialFacts> officials = facts.officialsOf(city);
		Reasoning reasoning = Reasoning.of(this, city);
		officials.forEach((official) -> reasoning.input("official", Value.name(official.name()), official.record()));
		if (officials.size() == 1) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.BROWN.one");
		}
		Optional<Parameter> seats = Optional.ofNullable(facts.lastDay())
			.flatMap((day) -> grounds.parameters().find(ParameterKind.COUNCIL_SEATS, city.jurisdictions(), day));
		Value number = Value.number(officials.size());
		if (seats.isEmpty()) {
			return reasoning.lacks(Missing.COUNCIL_SEATS).find(Outcome.CANNOT_TELL, "finding.BROWN.seats", number);
		}
		Value ofSeats = Value.number(seats.get().number());
		reasoning.uses(seats.get());
		return (2 * officials.size() > seats.get().number())
				? reasoning.find(Outcome.ASK_COUNSEL, "finding.BROWN.majority", number, ofSeats)
				: reasoning.find(Outcome.NOT_REQUIRED, "finding.BROWN.noMajority", number, ofSeats);
	}

}
