package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opendelegation.source.RecordRef;

/**
 * Where the policy of a city says so, its council approves travel abroad beforehand.
 */
final class PriorApprovalRule implements Rule {

	@Override
	public String id() {
		return "LOCAL-PRE";
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
		return new Authority("", "");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	private static final RecordRef TRIP = new RecordRef("trip", "trip");

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.citiesOf(jurisdiction()).stream().map((city) -> find(city, facts, grounds)).toList();
	}

	private Finding find(CityFacts city, TripFacts facts, Grounds grounds) {
		String authority = facts.councilAuthority();
		Reasoning reasoning = Reasoning.of(this, city)
			.input("councilAuthority", (authority != null) ? Value.name(authority) : null, TRIP);
		facts.stops().forEach((stop) -> reasoning.input("stop", Value.name(stop.name()), stop.record()));
		if (facts.stops().isEmpty()) {
			return reasoning.lacks(Missing.STOPS).find(Outcome.CANNOT_TELL, "finding.LOCAL-PRE.stops");
		}
		if (!facts.isAbroad()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.LOCAL-PRE.atHome");
		}
		LocalDate day = facts.lastDay();
		if (day == null) {
			return reasoning.lacks(Missing.RETURNED).find(Outcome.CANNOT_TELL, "finding.LOCAL-PRE.when");
		}
		Optional<Parameter> policy = grounds.parameters()
			.find(ParameterKind.FOREIGN_TRAVEL_APPROVAL, city.jurisdictions(), day);
		return policy.map((row) -> judge(row, authority != null, reasoning.uses(row)))
			.orElseGet(
					() -> reasoning.lacks(Missing.CITY_POLICY).find(Outcome.CANNOT_TELL, "finding.LOCAL-PRE.policy"));
	}

	/**
	 * What the record says of the council's authority is in words; whether it was given
	 * and before the trip is not for a rule to read out of them.
	 */
	private static Finding judge(Parameter policy, boolean anyAuthority, Reasoning reasoning) {
		if (!policy.isYes()) {
			return reasoning.find(Outcome.NOT_REQUIRED, "finding.LOCAL-PRE.notAsked");
		}
		return reasoning.lacks(anyAuthority ? Missing.APPROVAL_DAY : Missing.COUNCIL_AUTHORITY)
			.find(Outcome.CANNOT_TELL, anyAuthority ? "finding.LOCAL-PRE.words" : "finding.LOCAL-PRE.none");
	}

}
