package org.opendelegation.rule;

import java.util.List;
import java.util.Optional;

/**
 * A majority of one body that gathers is a meeting of that body, with exceptions. One
 * person alone is no majority of a council, and whoever serves a city is no member of it.
 */
final class OpenMeetingRule implements Rule {

	@Override
	public String id() {
		return "BROWN";
	}

	@Override
	public int version() {
		return 2;
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
		officials.forEach((official) -> reasoning.input("official", Value.name(official.name()), official.record())
			.input(official.titleInput()));
		int members = count(officials, Seat.COUNCIL);
		int open = count(officials, Seat.UNKNOWN);
		if (members + open <= 1) {
			return reasoning.find(Outcome.NOT_REQUIRED,
					(members + open == 0) ? "finding.BROWN.none" : "finding.BROWN.one");
		}
		Optional<Parameter> seats = Optional.ofNullable(facts.lastDay())
			.flatMap((day) -> grounds.parameters().find(ParameterKind.COUNCIL_SEATS, city.jurisdictions(), day));
		Value most = Value.number(members + open);
		if (seats.isEmpty()) {
			return reasoning.lacks(Missing.COUNCIL_SEATS)
				.lacks((open > 0) ? List.of(Missing.COUNCIL_MEMBER) : List.of())
				.find(Outcome.CANNOT_TELL, "finding.BROWN.seats", most);
		}
		int number = seats.get().number();
		Value ofSeats = Value.number(number);
		reasoning.uses(seats.get());
		if (2 * members > number) {
			return reasoning.find(Outcome.ASK_COUNSEL, "finding.BROWN.majority", Value.number(members), ofSeats);
		}
		return (2 * (members + open) > number) ? reasoning.lacks(Missing.COUNCIL_MEMBER)
			.find(Outcome.CANNOT_TELL, "finding.BROWN.members", Value.number(members), Value.number(open), ofSeats)
				: reasoning.find(Outcome.NOT_REQUIRED, "finding.BROWN.noMajority", most, ofSeats);
	}

	private static int count(List<OfficialFacts> officials, Seat seat) {
		return (int) officials.stream().filter((official) -> official.seat() == seat).count();
	}

}
